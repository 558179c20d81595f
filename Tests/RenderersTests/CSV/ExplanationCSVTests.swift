import Renderers
import Testing
import TextFormats

@testable import AssessKit

/// The file that a clerk fills in: rows are added, and what is there stays.
struct ExplanationCSVTests {
  private static func query(_ value: String, isListed: Bool = false) -> OpenQuery {
    OpenQuery(
      rule: "few-others", table: "人民调解统计表", division: "420504", period: "2020Q4",
      element: "其他", row: "", value: value, count: 1, question: "多于“三成”, 请核实。",
      isListed: isListed)
  }

  private let writer = ExplanationCSV()

  private func records(_ bytes: [UInt8]) throws -> [[String]] {
    let text = try TextDecoder().decode(bytes).utf8
    var reader = CSVReader(bytes: text, delimiter: DelimiterSniffer.delimiter(in: text))
    var records: [[String]] = []
    while let record = try reader.next() { records.append(record.fields.map(\.text)) }
    return records
  }

  @Test func `A new file has a header, a row a query, and a mark for Excel`() throws {
    let bytes = try #require(
      writer.bytes(of: nil, adding: [Self.query("-3"), Self.query("200；555")]))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let records = try records(bytes)
    #expect(
      records[0] == ["规则", "报表", "区划代码", "考核期", "数据项", "行", "值", "处数", "问题", "说明", "单位", "日期"])
    #expect(
      records[1] == [
        "few-others", "人民调解统计表", "420504", "2020Q4", "其他", "", "-3", "1", "多于“三成”, 请核实。", "",
        "", "",
      ])
    #expect(records.count == 3)
    #expect(writer.bytes(of: [], adding: [Self.query("-3"), Self.query("200；555")]) == bytes)
  }

  @Test func `Nothing to add leaves the file alone`() {
    #expect(writer.bytes(of: nil, adding: []) == nil)
    #expect(
      writer.bytes(of: Array("规则\r\n".utf8), adding: [Self.query("1", isListed: true)]) == nil)
  }

  @Test(arguments: TextEncoding.allCases, ["\n", "\r\n", ""])
  func `What a clerk wrote stays byte for byte, in any encoding`(
    encoding: TextEncoding, end: String
  ) throws {
    let text = "日期,备注,说明,单位,规则,报表,区划代码,考核期,数据项,值\n2021-01-05,\"甲,乙\",理由 ,局,a,b,c,d,e,f\(end)"
    let file = try #require(TextEncoder().encode(text, as: encoding))
    let bytes = try #require(writer.bytes(of: file, adding: [Self.query("7")]))
    let kept = encoding == .utf8 ? Array(bytes.dropFirst(3)) : bytes
    #expect(kept.starts(with: file))
    #expect(
      try TextDecoder().decode(bytes).encoding == (encoding == .utf8 ? .utf8WithBOM : encoding))
    let records = try records(bytes)
    #expect(records.count == 3)
    #expect(records[1] == ["2021-01-05", "甲,乙", "理由 ", "局", "a", "b", "c", "d", "e", "f"])
    #expect(
      records[2] == ["", "", "", "", "few-others", "人民调解统计表", "420504", "2020Q4", "其他", "7"])
  }

  @Test(arguments: ["\t", ";", "，"])
  func `The delimiter of the file is kept`(delimiter: String) throws {
    let text = "规则,报表,问题,说明,单位,日期\r\na,b,c,d,e,f\r\n".replacing(",", with: delimiter)
    let bytes = try #require(writer.bytes(of: Array(text.utf8), adding: [Self.query("7")]))
    #expect(try records(bytes)[2] == ["few-others", "人民调解统计表", "多于“三成”, 请核实。", "", "", ""])
  }
}
