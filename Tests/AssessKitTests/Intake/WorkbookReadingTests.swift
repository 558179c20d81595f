import Testing
import TextFormats

@testable import AssessKit

@Suite struct WorkbookReadingTests {
  private typealias Sheet = WorkbookFixture.Sheet

  private static let header = "区划代码,单位名称,报告期,受理,成功,涉及金额,成功率,专职,兼职,备注"
  private static let good = "\(header)\n420502,西陵区,2021Q2,120,110,3.5,91.67,10,20,"
  private static let ledger = "区划代码,案号,开庭日期,类别,负责人出庭,标的额\n420502,甲1,2021-04-01,征地,是,5"

  private static func reading(
    _ kind: String, _ sheets: [WorkbookFixture.Sheet], name: String? = nil
  ) throws -> (reading: FileReading, rows: [Row]) {
    try IntakeFixture.reading(
      WorkbookFixture.bytes(kind, sheets), name: name ?? "a.\(kind)")
  }

  /// The same without the sheet, and under one name.
  private static func bare(_ finding: Finding) -> Finding {
    var finding = finding
    finding.location.file = ""
    finding.location.sheet = nil
    for index in finding.examples.indices {
      finding.examples[index].file = ""
      finding.examples[index].sheet = nil
    }
    return finding
  }

  private static func bare(_ submission: Submission) -> Submission {
    var submission = submission
    submission.file = ""
    submission.row?.sheet = nil
    return submission
  }

  static let texts = [
    good,
    "宜昌市人民调解统计表\n填报单位：,秭归县,报告期：2021Q2\n受理,成功,备注\n120,110,",
    "区划代码,报告期,受理,成功\n420502,2021Q2,约100,\n420527,2021Q2,100,-5\n合计,,101,3",
    "区划代码,报告期,受理,成功,调解员,\n,,,,专职,兼职\n420502,2021Q2,120,110,7,8",
    "区划代码,报告期,受理,成功,备注\n420502,2021Q2,#DIV/0!,110,找\(ArtificialNumbers.mobile)",
    "区划代码,报告期,受理,备注\n420502,2021Q2,1,",
    "区划代码,报告期,受理,成功\n420502,2021Q2,1,1\n420502,2021Q2,1,2\n填报人：某",
    "a,b\n1,2",
    ledger,
    "区划代码,案号,开庭日期,类别,负责人出庭\n420502,甲1,2021-04-01,征地,是\n420502,甲1,2021-04-02,治安处罚,否",
  ]

  @Test(arguments: texts, WorkbookFixture.kinds)
  func `The same return says the same as CSV and as a workbook`(
    text: String, kind: String
  ) throws {
    let csv = IntakeFixture.reading(Array(text.utf8))
    let workbook = try Self.reading(kind, [Sheet(name: "报表", text: text)])
    #expect(workbook.reading.table == csv.reading.table)
    #expect(workbook.reading.isRefused == csv.reading.isRefused)
    #expect(
      workbook.reading.submissions.map(Self.bare) == csv.reading.submissions.map(Self.bare))
    #expect(workbook.reading.findings.map(Self.bare) == csv.reading.findings.map(Self.bare))
    #expect(workbook.rows.map(\.cells) == csv.rows.map(\.cells))
    #expect(workbook.reading.unfilledMessages == [])
  }

  @Test(arguments: WorkbookFixture.kinds)
  func `A finding names the sheet and the cell`(kind: String) throws {
    let text = "人民调解统计表\n\n区划代码,报告期,受理,成功\n420502,2021Q2,约100,9"
    let reading = try Self.reading(kind, [Sheet(name: "报表", text: text)]).reading
    #expect(reading.codes.sorted() == ["A204", "A301"])
    let location = try #require(reading.findings.first { $0.code == .notANumber }).location
    #expect(location.sheet == "报表")
    #expect(location.cell == "C4")
    #expect(location.address == "报表!C4")
    #expect(location.line == 4)
  }

  @Test(arguments: WorkbookFixture.kinds)
  func `A workbook holds several returns, and other sheets are passed over`(kind: String) throws {
    let (reading, rows) = try Self.reading(
      kind,
      [
        Sheet(name: "封面", text: "宜昌市司法局\n二〇二一年"), Sheet(name: "空", text: ""),
        Sheet(name: "一", text: Self.good), Sheet(name: "台账", text: Self.ledger),
        Sheet(name: "二", text: "区划代码,报告期,受理,成功\n420527,2021Q2,9,8"),
        Sheet(name: "底稿", text: Self.good, isHidden: true),
      ])
    #expect(reading.codes == ["A122", "A319"])
    #expect(
      reading.findings[0].arguments == [
        Finding.Argument("sheets", LocalizedText(zh: "封面、底稿", en: "封面, 底稿"))
      ])
    #expect(reading.table == "mediation")
    #expect(reading.submissions.map(\.table) == ["mediation", "mediation", "cases"])
    #expect(reading.submissions.map(\.division) == ["420502", "420527", "420502"])
    #expect(reading.submissions.map(\.row?.sheet) == ["一", "二", nil])
    #expect(rows.map(\.sheet) == ["台账"])
  }

  @Test(arguments: WorkbookFixture.kinds)
  func `A table that goes on in another sheet is one return`(kind: String) throws {
    let more = "案号,区划代码,开庭日期,类别,负责人出庭\n甲2,420502,2021-05-01,征地,否\n甲1,420502,2021-04-01,征地,是"
    let (reading, rows) = try Self.reading(
      kind, [Sheet(name: "四月", text: Self.ledger), Sheet(name: "五月", text: more)])
    #expect(reading.submissions.map(\.rowCount) == [2])
    #expect(rows.count == 2)
    #expect(reading.findings.filter { $0.code == .duplicateKey }.count == 1)
    let form = "区划代码,报告期,受理,成功\n420502,2021Q2,9,8"
    let twice = try Self.reading(
      kind, [Sheet(name: "甲", text: form), Sheet(name: "乙", text: form)]
    ).reading
    #expect(twice.codes == ["A404"])
    #expect(twice.findings[0].arguments == [Finding.Argument("first", "甲!2")])
    #expect(twice.submissions.count == 1)
  }

  @Test func `One sheet that cannot be used does not take the others with it`() throws {
    let reading = try Self.reading(
      "xlsx",
      [
        Sheet(name: "一", text: Self.ledger),
        Sheet(name: "二", text: "区划代码,报告期,受理,专职,兼职,备注\n420527,2021Q2,9,1,1,"),
      ]
    ).reading
    #expect(reading.codes.sorted() == ["A201", "A319"])
    #expect(!reading.isRefused)
    #expect(reading.submissions.map(\.table) == ["cases"])
  }

  @Test(arguments: [
    ("ods", "a.ods", []), ("ods", "a.csv", ["A109"]), ("xlsx", "a.csv", ["A109"]),
    ("fods", "a.xml", []), ("fods", "a.csv", ["A109"]), ("xlsx", "a.ods", ["A109"]),
    ("xlsx", "a", []), ("xlsx", "a.XLSX", []),
  ])
  func `The content decides, not the extension`(
    kind: String, name: String, codes: [String]
  ) throws {
    let reading = try Self.reading(kind, [Sheet(name: "报表", text: Self.good)], name: name).reading
    #expect(reading.codes == codes)
    #expect(reading.submissions.count == 1)
    #expect(reading.unfilledMessages == [])
  }

  @Test func `What is no workbook is refused in words`() throws {
    var zip = ZipWriter()
    try zip.add(path: "人民调解.csv", Array("a,b".utf8))
    let archive = try zip.finish()
    let workbook = try WorkbookFixture.bytes("xlsx", [Sheet(name: "报表", text: Self.good)])
    let empty = try WorkbookFixture.bytes("ods", [Sheet(name: "报表", text: "")])
    let hidden = try WorkbookFixture.bytes(
      "ods", [Sheet(name: "报表", text: Self.good, isHidden: true)])
    let wide = try WorkbookFixture.bytes(
      "xlsx", [Sheet(name: "报表", text: String(repeating: ",", count: 5_000) + "1")])
    let cases: [([UInt8], String)] = [
      (archive, "A108"), ([0xD0, 0xCF, 0x11, 0xE0, 0], "A108"),
      ([0x50, 0x4B, 0x03, 0x04, 0], "A120"), (workbook.dropLast(9), "A120"), (empty, "A102"),
      (hidden, "A116"), (wide, "A121"),
    ].map { (Array($0), $1) }
    for (bytes, code) in cases {
      let reading = IntakeFixture.reading(bytes, name: "a.xlsx").reading
      #expect(reading.codes == [code])
      #expect(reading.isRefused)
      #expect(reading.unfilledMessages == [])
    }
  }
}
