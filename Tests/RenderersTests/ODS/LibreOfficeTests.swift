import AssessKit
import AssessTestSupport
import Foundation
import Testing

@testable import Renderers

@Suite(.serialized, .enabled(if: Tools.soffice != nil, "LibreOffice is not on this machine"))
struct LibreOfficeTests {
  /// Every sheet as CSV with raw numbers, quotes around text, UTF-8.
  private static let filter =
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1"

  /// Returns the records of each sheet, by the sheet's name, as LibreOffice read them.
  private func sheets(of renderer: some Renderer) throws -> [String: [[String]]] {
    let file = try #require(try renderer.files(of: sampleReport(isHostile: false)).first)
    return try Tools.withFolder { folder in
      try Data(file.bytes).write(to: folder.appending(path: file.path))
      let profile = "-env:UserInstallation=file://\(folder.path)/profile"
      _ = try Tools.run(
        Tools.soffice, [profile, "--headless", "--convert-to", Self.filter, file.path], in: folder)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      var sheets: [String: [[String]]] = [:]
      for name in names where name.hasSuffix(".csv") {
        let sheet = name.dropFirst("assessment-".count).dropLast(".csv".count)
        sheets[String(sheet)] = try csvRecords(try Data(contentsOf: folder.appending(path: name)))
      }
      return sheets
    }
  }

  private func expectSameNumbers(_ sheets: [String: [[String]]]) throws {
    let report = sampleReport(isHostile: false)
    let detail = try #require(sheets["评分"])
    #expect(detail.count == report.divisions.reduce(1) { $0 + $1.items.count })
    let value = try #require(detail[0].firstIndex(of: "实际值"))
    let points = try #require(detail[0].firstIndex(of: "得分"))
    let items = report.divisions.flatMap(\.items)
    for (row, item) in zip(detail.dropFirst(), items) {
      #expect(abs((Double(row[points]) ?? .nan) - item.points.value.approximation) < 1e-9)
      guard let measured = item.measurement?.value.approximation else {
        #expect(row[value] == "")
        continue
      }
      // LibreOffice writes a share as 95.3488372093023%.
      let unit = report.indicator(item.indicator)?.item?.unit
      #expect(row[value].hasSuffix("%") == (unit == "%"))
      let number = row[value].prefix { $0 != "%" }
      #expect(abs((Double(number) ?? .nan) - measured) < 1e-9, "\(row)")
    }
    let ranking = try #require(sheets["排名"])
    #expect(ranking.dropFirst().map { $0[2] } == report.divisions.map(\.code))
    #expect(ranking.dropFirst().map { $0[1] } == report.divisions.map { "\($0.rank ?? 0)" })
  }

  @Test func `Reads the package with every sheet and the same numbers`() throws {
    let sheets = try sheets(of: ODSRenderer())
    #expect(
      Set(sheets.keys)
        == [
          "说明", "排名", "得分", "失分", "提分", "差距", "整改", "评分", "指标", "参数", "数据", "报送", "问题", "校验", "文件",
          "方法",
        ])
    try expectSameNumbers(sheets)
  }

  @Test func `Reads the flat form with the same numbers`() throws {
    try expectSameNumbers(try sheets(of: FODSRenderer()))
  }
}
