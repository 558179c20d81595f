import AssessKit
import Foundation
import Testing

@testable import Renderers

@Suite struct OutputsDocumentationTests {
  private func document(_ name: String) throws -> [Substring] {
    let docs = URL(fileURLWithPath: #filePath).appending(path: "../../../../docs")
    return try String(contentsOf: docs.appending(path: name).standardizedFileURL, encoding: .utf8)
      .split(separator: "\n")
  }

  /// The lines of a section, from its heading to the next.
  private func section(_ title: String, of lines: [Substring]) -> ArraySlice<Substring> {
    let body = lines.drop { $0 != "## \(title)" }.dropFirst()
    return body.prefix { !$0.hasPrefix("## ") }
  }

  @Test(arguments: ["outputs.md", "outputs.zh-CN.md"], ReportTable.published)
  func `Every column is in the manual, in order`(name: String, table: ReportTable) throws {
    let rows = section("\(table.name).csv", of: try document(name)).filter { $0.hasPrefix("| `") }
    let columns = rows.map { $0.split(separator: "`")[1] }
    #expect(columns.map(String.init) == table.columns.map(\.name))
  }

  @Test(arguments: ["outputs.md", "outputs.zh-CN.md"])
  func `Every file and sheet is in the manual`(name: String) throws {
    let text = try document(name).joined(separator: "\n")
    for file in [
      "assessment.json", "manifest.json", "index.html", "assessment.ods", "assessment.fods",
    ] {
      #expect(text.contains("`\(file)`"))
    }
    let sheets = [true, false].flatMap {
      SheetPlan.all(in: .internal, isIndex: $0, comparesUnits: true)
    }
    for sheet in sheets {
      #expect(text.contains(sheet.title.zh))
    }
  }
}

extension ReportTable: CustomTestStringConvertible {
  public var testDescription: String { name }
}
