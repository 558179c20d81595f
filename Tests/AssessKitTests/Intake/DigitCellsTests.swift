import Testing
import TextFormats

@testable import AssessKit

/// Numbers of persons written one digit a cell; all are made up.
struct DigitCellsTests {
  private static let mobile = ArtificialNumbers.mobile.map(String.init)
  private static let identity = ArtificialNumbers.identityEndingInX.map(String.init)
  private static let plain = DigitCells.Header(name: "", isDeclared: false)

  private func record(_ cells: [String]) -> CSVRecord {
    var record = CSVRecord(fields: [], line: 1, row: 1, byteOffset: 0)
    record.fields = cells.map { CSVField(bytes: Array($0.utf8)[...], line: 1, isQuoted: false) }
    return record
  }

  private func kinds(_ rows: [[String]], under headers: [DigitCells.Header] = []) -> [PersonalData]
  {
    var cells = DigitCells(under: headers)
    return rows.flatMap { cells.hits(in: record($0)) }.filter { !$0.isContact }.map(\.kind)
  }

  private func headers(_ declared: Int, _ names: [String]) -> [DigitCells.Header] {
    (0..<declared).map { DigitCells.Header(name: "第\($0)栏", isDeclared: true) }
      + names.map { DigitCells.Header(name: $0, isDeclared: false) }
  }

  @Test func `A number in the boxes of a line is found behind its label`() {
    #expect(kinds([["手机号"] + Self.mobile]) == [.mobileNumber])
    #expect(kinds([["手机号："] + Self.mobile.map(ArtificialNumbers.fullWidth)]) == [.mobileNumber])
    #expect(kinds([["身份证号"] + Self.identity]) == [.identityNumber])
    #expect(kinds([["说明", ""] + Self.identity]) == [.identityNumber])
    // Contact fields are read over.
    #expect(kinds([["联系电话："] + Self.mobile]) == [])
  }

  @Test func `So it is in columns that have no header of their own`() {
    let names = [""] + Array(repeating: "", count: 10)
    #expect(kinds([["5", "4"] + Self.mobile], under: headers(2, names)) == [.mobileNumber])
    #expect(kinds([["5", "西"] + Self.mobile], under: headers(2, names)) == [.mobileNumber])
    #expect(
      kinds([["5", "西"] + Self.mobile], under: headers(2, ["备用"] + names.dropFirst()))
        == [.mobileNumber])
  }

  @Test func `And one below the other`() {
    let column = ["手机号"] + Self.mobile
    #expect(kinds(column.map { ["x", $0] }) == [.mobileNumber])
    #expect(kinds(Self.identity.map { ["x", $0] }) == [.identityNumber])
  }

  @Test func `Counts of one digit are none`() {
    let digits = ["1", "3", "9", "1", "2", "3", "4", "5", "6", "7", "8"]
    let months = (1...11).map { "\($0)月" }
    #expect(kinds([["合计"] + digits]) == [])
    #expect(kinds([digits]) == [])
    #expect(kinds([["西陵区"] + digits], under: headers(12, [])) == [])
    #expect(kinds([["西陵区"] + digits], under: headers(1, months)) == [])
    #expect(kinds([["联系电话"] + digits + ["2"]]) == [])
    #expect(kinds([["电话咨询次数"] + digits]) == [])
    #expect(kinds(digits.map { ["x", $0] }) == [])
    #expect(kinds(Self.identity.map { [$0] }, under: headers(1, [])) == [])
  }

  @Test func `A file with one is refused, and the digits are nowhere`() {
    let row = (["420502", "西陵区", "2021Q2", "5", "4", "甲"] + Self.mobile).joined(separator: ",")
    let head = "区划代码,单位名称,报告期,受理,成功,备注" + String(repeating: ",", count: 11)
    let reading = IntakeFixture.reading("\(head)\n\(row)\n")
    #expect(reading.findings.map(\.code).contains(.personalData))
    let cover = ["手机号"] + Self.mobile
    let text = "\(cover.joined(separator: ","))\n区划代码,报告期,受理,成功\n420502,2021Q2,5,4\n"
    #expect(IntakeFixture.reading(text).findings.map(\.code).contains(.personalData))
  }
}
