import AssessTestSupport
import Testing

@testable import AssessKit

/// Workbooks that openpyxl, XlsxWriter and LibreOffice wrote are read as the same cells typed.
///
/// `Tests/Fixtures/workbooks/make.py` made them, and the CSV files beside them, from one list of
/// cells; no program of ours had a hand in it.
@Suite struct WorkbooksOfOthersTests {
  private static let folder = "Tests/Fixtures/workbooks"
  private static let sheets = ["社区矫正", "事件清单", "人民调解"]
  private static let books = [
    "openpyxl.xlsx", "openpyxl-1904.xlsx", "xlsxwriter.xlsx", "xlsxwriter-in-line.xlsx",
    "libreoffice.xlsx", "libreoffice.ods", "libreoffice.fods",
  ]

  /// A file as the scheme of Yichang reads it.
  private struct Reading {
    var file: FileReading
    var rows: [Row]
  }

  private static let scheme = Result {
    try #require(SchemeReader().reading(of: Repository.schemeFiles("yichang-2020")).scheme)
  }

  private static func reading(_ name: String) throws -> Reading {
    var collector = IntakeFixture.Collector()
    let intake = Intake(
      scheme: try scheme.get(), period: Period(id: "2020Q4"), runDate: .distantFuture)
    let file = intake.reading(
      of: SourceFile(name: name, bytes: try Repository.bytes("\(folder)/\(name)")),
      visitor: &collector)
    return Reading(file: file, rows: collector.rows)
  }

  /// What does not depend on the file: states of cells by table and unit.
  private static func values(_ reading: Reading) -> [String] {
    let forms = reading.file.submissions.map { submission in
      "\(submission.table) \(submission.division) \(submission.period) "
        + "\(submission.row?.cells.map(\.state) ?? []) \(submission.rowCount)"
    }
    return forms.sorted() + reading.rows.map { "\($0.cells.map(\.state))" }
  }

  /// What does not depend on the file: codes with their place in the sheet.
  private static func findings(_ reading: Reading) -> [String] {
    reading.file.findings.filter { $0.code != .sheetsPassedOver && $0.code != .encodingGb18030 }
      .map { finding in
        let place = finding.location
        return "\(finding.code.number) \(place.table ?? "") \(place.cell ?? "\(place.line ?? 0)") "
          + "\(finding.read ?? "")"
      }.sorted()
  }

  private static func typed(_ program: String) throws -> Reading {
    let readings = try sheets.map { try reading("\(program)-\($0).csv") }
    var all = readings[0]
    for reading in readings.dropFirst() {
      all.file.submissions += reading.file.submissions
      all.file.findings += reading.file.findings
      all.rows += reading.rows
    }
    return all
  }

  @Test(arguments: books)
  func `A workbook of another program is read as what was typed`(book: String) throws {
    let reading = try Self.reading(book)
    let typed = try Self.typed("typed")
    #expect(Self.values(reading) == Self.values(typed))
    #expect(Self.findings(reading) == Self.findings(typed))
    let sheets = reading.file.findings.filter { $0.code == .sheetsPassedOver }
    #expect(sheets.map { $0.arguments.first?.value.zh } == ["封面、底稿"])
  }

  @Test func `The defects that were typed are found at their cells`() throws {
    let findings = Self.findings(try Self.reading("libreoffice.ods"))
    #expect(findings.contains { $0.hasPrefix("A301 correction I4 约190") })
    #expect(findings.contains { $0.hasPrefix("A310 correction K4") })
    #expect(findings.contains { $0.hasPrefix("A304 events E4 上级督察") })
  }

  @Test func `CSV that LibreOffice saved in GB 18030 is read as what was typed`() throws {
    let saved = try Self.typed("libreoffice")
    let typed = try Self.typed("typed")
    #expect(saved.file.findings.filter { $0.code == .encodingGb18030 }.count == 3)
    #expect(Self.values(saved) == Self.values(typed))
    #expect(Self.findings(saved) == Self.findings(typed))
  }

  @Test func `A formula that nobody has worked out is missing, never zero`() throws {
    let reading = try Self.reading("openpyxl-not-calculated.xlsx")
    #expect(!reading.file.codes.contains("A309"))
    let missing = reading.file.findings.filter {
      $0.code == .formulaWithoutResult && $0.severity == .error
    }
    let places = missing.flatMap { [$0.location] + $0.examples }
    #expect(places.compactMap(\.cell).sorted() == ["G3", "G4"])
  }

  @Test func `A workbook with a password is refused in words`() throws {
    let reading = try Self.reading("password.xlsx").file
    #expect(reading.isRefused)
    #expect(reading.codes == ["A120"])
    #expect(reading.findings[0].message(in: .zh).contains("设有打开密码"))
    #expect(reading.findings[0].message(in: .en).contains("it has a password"))
  }
}
