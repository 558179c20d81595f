import Testing
import TextFormats

@testable import AssessKit

/// Codes of tasks that spreadsheets turned into something else; expectations are by hand.
@Suite struct CodeKeyTests {
  private static let known = ["1-1", "1-10", "2020-5", "1.10", "12-3-4", "1.2"]

  private static func reader(known: [String] = known, isKey: Bool = true) -> CellReader {
    var column = IntakeFixture.column("item", "任务编号", .code, isRequired: true)
    column.knownCodes = known
    return CellReader(column: column, isKey: isKey, runDate: IntakeFixture.runDate)
  }

  private static func field(_ text: String, _ kind: WorkbookCell.Kind?) -> CSVField {
    CSVField(bytes: Array(text.utf8)[...], line: 2, isQuoted: false, kind: kind)
  }

  private static func said(_ reading: CellReading) -> [String] {
    reading.issues.map { "\($0.code.number) \($0.expected?.zh ?? "")" }
  }

  /// The codes that a text gives where tasks are known.
  static func codes(of text: String) -> [FindingCode] {
    reader().reading(of: field(text, nil)).issues.map(\.code)
  }

  @Test(
    arguments: [
      ("1月1日", "1-1"), ("1-Jan", "1-1"), ("Jan-10", "1-10"), ("2026-01-01", "1-1"),
      ("2026/1/10", "1-10"), ("2020年5月", "2020-5"), ("2020-05-01", "2020-5"), ("5月20日", nil),
      ("2012-03-04", "12-3-4"), ("2026-01-01 00:00:00", "1-1"),
    ] as [(String, String?)])
  func `A day in place of a code names the code that was meant`(text: String, meant: String?) {
    let reading = Self.reader().reading(of: Self.field(text, nil))
    #expect(reading.state == .invalid)
    let expected = meant.map { "可能是“\($0)”" } ?? "如“1-1”“1-10”“2020-5”"
    #expect(Self.said(reading) == ["A324 方案里的编号，\(expected)"])
  }

  @Test(arguments: [true, false])
  func `A cell of a day is no code in any case`(isKey: Bool) {
    let reading = Self.reader(known: [], isKey: isKey).reading(of: Self.field("2026-01-01", .date))
    #expect(reading.state == .invalid && reading.issues.map(\.code) == [.codeIsDate])
  }

  @Test func `A document number may look like a day, and no key may`() {
    for (isKey, codes) in [(false, []), (true, [FindingCode.codeIsDate])] {
      let reading = Self.reader(known: [], isKey: isKey).reading(of: Self.field("2020-10-12", nil))
      #expect(reading.issues.map(\.code) == codes)
    }
    let named = Self.reader(known: [], isKey: false).reading(of: Self.field("10月12日", nil))
    #expect(named.issues.map(\.code) == [.codeIsDate])
  }

  @Test(
    arguments: [
      ("1-11", ["A325 方案里的编号，可能是“1-1”"]), ("1.1", ["A325 方案里的编号，可能是“1.10”"]),
      ("46023", ["A325 方案里的编号，如“1-1”“1-10”“2020-5”"]), ("1-1", []), ("2020-5", []), ("1.2", []),
    ])
  func `A code that no task has is asked about`(text: String, said: [String]) {
    let reading = Self.reader().reading(of: Self.field(text, nil))
    #expect(reading.state == .value(.text(text)))
    #expect(Self.said(reading) == said)
  }

  @Test func `A code stored as a number is asked about where a zero may be gone`() {
    let unknown = Self.reader(known: [])
    #expect(unknown.reading(of: Self.field("1.1", .number)).issues.map(\.code) == [.codeIsNumber])
    #expect(unknown.reading(of: Self.field("12", .number)).issues == [])
    #expect(unknown.reading(of: Self.field("1.1", .text)).issues == [])
    #expect(Self.reader().reading(of: Self.field("1.2", .number)).issues == [])
    let both = Self.reader(known: ["1.1", "1.10"])
    #expect(both.reading(of: Self.field("1.1", .number)).issues.map(\.code) == [.codeIsNumber])
  }

  @Test func `A choice that became a day says so where rows are told apart by it`() {
    let choices = [Choice(id: "a", name: LocalizedText("1-1"))]
    let column = IntakeFixture.column("item", "任务编号", .choice, choices: choices)
    for (isKey, code) in [(true, FindingCode.codeIsDate), (false, .notAChoice)] {
      let reader = CellReader(column: column, isKey: isKey, runDate: IntakeFixture.runDate)
      #expect(reader.reading(of: Self.field("1月1日", nil)).issues.map(\.code) == [code])
    }
  }

  @Test(arguments: [(true, Severity?.none), (false, .query)])
  func `A formula without its result is not an empty cell`(isRequired: Bool, severity: Severity?) {
    let column = IntakeFixture.column("n", "受理", .count, isRequired: isRequired)
    let reader = CellReader(column: column, runDate: IntakeFixture.runDate)
    let reading = reader.reading(of: Self.field("", .formula))
    #expect(reading.state == .missing)
    #expect(reading.issues == [CellIssue(.formulaWithoutResult, severity: severity)])
  }

  @Test(arguments: WorkbookFixture.kinds)
  func `A formula without its result is found in its cell`(kind: String) throws {
    let text = "区划代码,报告期,受理,成功\n420502,2021Q2,=1+2,9"
    let bytes = try WorkbookFixture.bytes(kind, [.init(name: "报表", text: text)])
    let reading = IntakeFixture.reading(bytes, name: "a.\(kind)").reading
    #expect(reading.codes == ["A327"])
    #expect(reading.findings.map(\.location.cell) == ["C2"])
  }
}
