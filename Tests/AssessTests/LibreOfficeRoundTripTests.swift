import AssessTestSupport
import Foundation
import Testing
import TextFormats

/// A return on its way through the clerk's office: template, LibreOffice, annotated, corrected.
///
/// LibreOffice writes the workbook anew each time, so that every style has another name and every
/// comment another form than those that the program wrote.
@Suite(
  .serialized,
  .enabled(if: OfficeProgram.path != nil, "LibreOffice (soffice) is not on this machine"))
struct LibreOfficeRoundTripTests {
  private static let scheme = ["--scheme", "indicators/yichang-2020", "--period", "2020Q4"]

  /// 社区矫正统计表 of 西陵区, the cells of row 4 from A on.
  private static let figures = [
    "188", "151", "146", "193", "192", "192", "180", "93.26", "0", "0", "1",
  ]

  /// The template as LibreOffice saves it, with these figures typed into it.
  private func filled(_ figures: [String], in folder: Folder, form: String) async throws -> String {
    let result = try await Program.run(
      ["template", "--division", "420502", "--table", "correction", "--output", folder.path]
        + Self.scheme)
    let blank = result.output.trimmingCharacters(in: .newlines)
    let flat = try await OfficeProgram.convert(blank, to: "fods", in: folder)
    let text = try String(contentsOfFile: flat, encoding: .utf8)
    try folder.write(try OfficeProgram.typing(figures, into: text), to: "filled.fods")
    return try await OfficeProgram.convert(folder.path("filled.fods"), to: form, in: folder)
  }

  private func validate(_ arguments: String...) async throws -> Program.Result {
    try await Program.run(["validate"] + arguments + Self.scheme)
  }

  /// Number and cell of each error; the lines of a terminal may break within a name.
  private func errors(in path: String) async throws -> [String] {
    let result = try await validate(path, "--format", "csv", "--lang", "en")
    return try Repository.records(in: Array(result.output.utf8))
      .filter { $0["Severity"] == "error" }
      .map { "\($0["Number"] ?? "") \($0["Cell"] ?? "")" }
  }

  @Test(arguments: ["ods", "xlsx"])
  func `Wrong, annotated, corrected, valid`(form: String) async throws {
    let folder = try Folder()
    var figures = Self.figures
    figures[1] = "约151"
    let filled = try await filled(figures, in: folder, form: form)
    let annotated = folder.path("annotated.ods")
    let wrong = try await validate(filled, "--annotate", annotated)
    #expect(wrong.status == 1)
    #expect(try await errors(in: filled) == ["A301 社区矫正统计表!B4"])
    #expect(try await errors(in: annotated) == ["A301 社区矫正统计表!B4"])
    // The clerk opens it in LibreOffice, corrects the cell and saves.
    let saved = try folder.copy(
      try await OfficeProgram.convert(annotated, to: "ods", in: folder, below: "saved"),
      correcting: ("约151", "151"), as: "corrected.ods")
    let right = try await validate(saved, "--annotate", folder.path("clean.ods"))
    #expect(right.status == 0, "\(right.output)")
    #expect(right.output.hasPrefix("可以报送"))
    let clean = try ZipReader(Array(try Data(contentsOf: URL(filePath: folder.path("clean.ods")))))
    let content = String(decoding: try clean.content(of: "content.xml") ?? [], as: UTF8.self)
    let styles = String(decoding: try clean.content(of: "styles.xml") ?? [], as: UTF8.self)
    #expect(!content.contains("【assess】错误") && !styles.contains("assess-error"))
    let xlsx = try await OfficeProgram.convert(saved, to: "xlsx", in: folder, below: "excel")
    #expect(try await validate(xlsx).output.hasPrefix("可以报送"))
  }

  @Test func `Other parts of the package and the checks of what is typed are kept`() async throws {
    let folder = try Folder()
    var figures = Self.figures
    figures[0] = "约188"
    let filled = try await filled(figures, in: folder, form: "ods")
    let annotated = folder.path("annotated.ods")
    _ = try await validate(filled, "--annotate", annotated)
    let before = try ZipReader(Array(try Data(contentsOf: URL(filePath: filled))))
    let after = try ZipReader(Array(try Data(contentsOf: URL(filePath: annotated))))
    for path in before.paths where !path.hasSuffix("/") {
      // Revised; or left out, since what a reader does not see may name persons.
      guard
        !["content.xml", "styles.xml", "settings.xml", "meta.xml", "manifest.rdf"].contains(path),
        !["META-INF/", "Thumbnails/", "Configurations2/"].contains(where: path.hasPrefix)
      else { continue }
      #expect(try after.content(of: path) == before.content(of: path), "\(path)")
    }
    let content = String(decoding: try before.content(of: "content.xml") ?? [], as: UTF8.self)
    let revised = String(decoding: try after.content(of: "content.xml") ?? [], as: UTF8.self)
    let validations = try #require(content.firstRange(of: "<table:content-validations>"))
    let end = try #require(content.firstRange(of: "</table:content-validations>"))
    #expect(revised.contains(content[validations.lowerBound..<end.upperBound]))
    #expect(revised.contains("【assess】错误 A301"))
  }
}

extension Folder {
  /// Copies a workbook with the text of a cell changed to a number, as typing it would.
  func copy(
    _ path: String, correcting change: (from: String, to: String), as name: String
  ) throws -> String {
    let zip = try ZipReader(Array(try Data(contentsOf: URL(filePath: path))))
    var writer = ZipWriter()
    for part in zip.paths where !part.hasSuffix("/") {
      var bytes = try zip.content(of: part) ?? []
      if part == "content.xml" {
        bytes = Array(
          try OfficeProgram.correcting(change, in: String(decoding: bytes, as: UTF8.self)).utf8)
      }
      try writer.add(path: part, bytes, stored: part == "mimetype")
    }
    return try write(try writer.finish(), to: name)
  }
}
