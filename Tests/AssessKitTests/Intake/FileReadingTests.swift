import Testing

@testable import AssessKit

@Suite struct FileReadingTests {
  private let header = "区划代码,单位名称,报告期,受理,成功,涉及金额（万元）,成功率(%),专职,兼职,备注"
  private let row = "420502,西陵区,2021Q2,120,110,3.5,91.67,10,20,"

  @Test func `A plain form is read without a word`() {
    let reading = IntakeFixture.reading("\(header)\r\n\(row)\r\n")
    #expect(reading.codes == [])
    #expect(reading.table == "mediation")
    #expect(reading.submissions.map(\.division) == ["420502"])
    #expect(reading.submissions.map(\.period.id) == ["2021Q2"])
    #expect(reading.value(0) == .number(Rational(120)))
    #expect(reading.value(2) == .number(Rational(7, over: 2)!))
    #expect(reading.submissions[0].row?.cells[6].state == .missing)
    #expect(reading.submissions[0].row?.line == 2)
  }

  @Test func `Cover lines stand for columns`() {
    let reading = IntakeFixture.reading(
      """
      人民调解统计表,,
      填报单位：秭归县  报告期：2021年第二季度,,填报日期：2021-07-01
      单位：件,填报人：张某,
      受理,成功,备注
      120,110,
      """)
    #expect(reading.codes == ["A204"])
    #expect(reading.submissions.map(\.division) == ["420527"])
    #expect(reading.submissions.map(\.filled?.description) == ["2021-07-01"])
  }

  @Test func `Labels and values may stand in cells of their own`() {
    let reading = IntakeFixture.reading(
      "填报单位：,秭归县,报告期,2021Q2\n受理,成功\n120,110\n")
    #expect(reading.codes == ["A204"])
    #expect(reading.submissions.map(\.division) == ["420527"])
  }

  @Test func `Contact fields are read over, wherever they stand`() {
    let mobile = ArtificialNumbers.mobile
    let reading = IntakeFixture.reading(
      """
      填报单位：秭归县司法局（盖章） 联系电话：\(mobile) 报告期：2021Q2,
      受理,成功,填报人,电话
      120,110,某,\(mobile)
      审核人：某,联系电话：\(mobile),电话,\(mobile)
      """)
    #expect(reading.codes.sorted() == ["A204", "A209", "A319"])
    #expect(reading.submissions.map(\.division) == ["420527"])
  }

  @Test func `A telephone number anywhere else is refused with its cell alone`() {
    let reading = IntakeFixture.reading(
      "区划代码,报告期,受理,成功,备注\n420502,2021Q2,120,110,找\(ArtificialNumbers.mobile)\n")
    #expect(reading.codes == ["A331"])
    #expect(reading.findings[0].read == nil)
    #expect(reading.submissions[0].row?.cells[6].state == .invalid)
    #expect(reading.value(0) == .number(Rational(120)))
  }

  @Test func `A merged header of two rows is rebuilt`() {
    let reading = IntakeFixture.reading(
      "区划代码,报告期,受理,成功,调解员,\n,,,,专职,兼职\n420502,2021Q2,120,110,7,8\n")
    #expect(reading.codes == ["A205"])
    #expect(reading.value(4) == .number(Rational(7)))
    #expect(reading.value(5) == .number(Rational(8)))
  }

  @Test(arguments: [
    ("区划代码,报告期,受理\n420502,2021Q2,1\n", ["A116"]),
    ("区划代码,报告期,受理,成功率,专职,备注\n420502,2021Q2,1,,,\n", ["A201"]),
    ("a,b,c\n1,2,3\n", ["A116"]),
    ("区划代码,报告期,受理,受理数,成功\n420502,2021Q2,1,1,1\n", ["A202"]),
    ("区划代码,报告期,受理,成功,天气\n420502,2021Q2,1,1,晴\n", ["A203"]),
    ("区划代码,报告期,受理,成功,姓名\n420502,2021Q2,1,1,某\n", ["A332"]),
    ("区划代码,报告期,受理（人）,成功\n420502,2021Q2,1,1\n", ["A206"]),
    ("区划代码,报告期,受理（件）,成功\n420502,2021Q2,1,1\n", []),
    ("序号,区划代码,报告期,受理,成功\n1,420502,2021Q2,1,1\n", []),
    ("区划代码,报告期,受理,成功\n", ["A211"]),
    ("受理,成功\n1,1\n", ["A212"]),
    ("区划代码,受理,成功\n420502,1,1\n", ["A213"]),
    ("区划代码,报告期,受理,成功\n420502,2021Q2,1,1,9\n", ["A207"]),
    ("区划代码,报告期,受理,成功\n420502,2021Q2,1\n", ["A207"]),
    ("区划代码,报告期,受理,成功\n420502,2021Q2,1,1,,,\n", []),
    ("区划代码,报告期,受理,成功\n420502,2021年,1,1\n", ["A216"]),
    ("区划代码,报告期,受理,成功\n420502,一季度,1,1\n", ["A218", "A320"]),
    ("区划代码,报告期,受理,成功\n420502,2021Q1,1,1\n", ["A218"]),
    ("区划代码,报告期,受理,成功\n,2021Q2,1,1\n", ["A212"]),
    ("区划代码,报告期,受理,成功\n420502,2021Q2,1,1\n合计,,1,1\n", ["A208"]),
    ("区划代码,报告期,受理,成功\n420502,2021Q2,1,1\n合计,,2,1\n", ["A208", "A403"]),
    ("区划代码,报告期,受理,成功\n420502,2021Q2,1,1\n,,,\n填报人：某,,,\n", ["A209"]),
    ("区划代码,报告期,受理,成功\n420502,2021Q2,1,1\n注：含法院委派,,,\n", ["A209"]),
    (
      "区划代码,报告期,受理,成功\n420502,2021Q2,1,1\n区划代码,报告期,受理,成功\n420527,2021Q2,1,1\n", ["A210"]
    ),
    ("区划代码,报告期,受理,成功\n420502,2021Q2,1,1\n420502,2021Q2,1,1\n", ["A404"]),
    ("区划代码,报告期,受理,成功\n420502,2021Q2,1,1\n420502,2021Q2,1,2\n", ["A305"]),
    ("区划代码\t报告期\t受理\t成功\n420502\t2021Q2\t1\t1\n", ["A115"]),
    ("区划代码;报告期;受理;成功\n420502;2021Q2;1;1\n", ["A115"]),
    ("区划代码，报告期，受理，成功\n420502，2021Q2，1，1\n", ["A115"]),
    ("sep=,\n区划代码,报告期,受理,成功\n420502,2021Q2,1,1\n", ["A115"]),
    ("区划代码,报告期,受理,成功\n420502,2021Q2,\"1,1\n", ["A113"]),
    ("区划代码,报告期,受理,成功\n420502,2021Q2,\"1\"x,1\n", ["A114"]),
    ("区划代码,报告期,受理,成功\n,,件,人\n420502,2021Q2,1,1\n", ["A206"]),
    ("区划代码,报告期,\"受 理\n数（件）\",成功\n420502,2021Q2,1,1\n", []),
    ("", ["A102"]), ("  \n", ["A102"]),
  ])
  func `Says what is wrong`(text: String, codes: [String]) {
    let reading = IntakeFixture.reading(text)
    #expect(reading.codes.sorted() == codes)
    #expect(reading.unfilledMessages == [])
  }

  @Test func `Messages about cells have all that they need`() {
    let cells = ["約", "约1", "1.5", "-1", "１", "1件", "1人", "3.2万", "1E5", "#REF!", "无", ""]
    let rows = cells.map { "420502,2021Q2,\($0),1\n" }.joined()
    let reading = IntakeFixture.reading("区划代码,报告期,受理,成功\n" + rows)
    #expect(Set(reading.codes).isSuperset(of: ["A301", "A302", "A303", "A309", "A311", "A322"]))
    #expect(reading.unfilledMessages == [])
    let ledger = IntakeFixture.reading(
      "区划代码,案号,开庭日期,类别,负责人出庭\n420502,'1,2021.4.1,征地,已完成\n"
        + "420502,2,2022-01-01,x,x\n420502,1234567890123450000,x,,\n")
    #expect(
      Set(ledger.codes).isSuperset(
        of: ["A317", "A318", "A319", "A307", "A304", "A308", "A323", "A306"]))
    #expect(ledger.unfilledMessages == [])
  }

  @Test func `Of two rows that differ neither is believed`() {
    let reading = IntakeFixture.reading(
      "区划代码,报告期,受理,成功\n420502,2021Q2,1,1\n420502,2021Q2,1,2\n")
    #expect(reading.value(0) == .number(.one))
    #expect(reading.submissions[0].row?.cells[1].state == .invalid)
    #expect(reading.findings[0].arguments == [Finding.Argument("first", 2)])
  }

  @Test func `A finding names the cell and what it is about`() throws {
    let reading = IntakeFixture.reading(
      "区划代码,报告期,受理,成功\n\n420502,2021Q2,\"约\n100\",1\n")
    let finding = try #require(reading.findings.first)
    #expect(finding.code == .notANumber)
    #expect(finding.location.line == 3)
    #expect(finding.location.column == "受理")
    #expect(finding.location.columnLetter == "C")
    #expect(
      finding.key
        == Finding.Key(division: "420502", period: "2021Q2", element: "mediation.accepted"))
    #expect(finding.read == "约\n100")
  }

  @Test func `Six hundred errors of one column are one finding`() {
    let rows = (0..<600).map { "420502,20\(10 + $0 / 4 % 10)Q\($0 % 4 + 1),约,1\n" }
    let reading = IntakeFixture.reading("区划代码,报告期,受理,成功\n" + rows.joined())
    let finding = reading.findings.first { $0.code == .notANumber }
    #expect(finding?.occurrences == 600)
    #expect(finding?.examples.count == 3)
  }

  @Test func `GB 18030 is read with a notice, and files that are no text are refused`() {
    let gbk: [UInt8] = [0xCA, 0xDC, 0xC0, 0xED, 0x2C, 0xB3, 0xC9, 0xB9, 0xA6, 0x2C]
    let tail = Array("division,period\n1,1,420502,2021Q2\n".utf8)
    #expect(IntakeFixture.reading(gbk + tail).reading.codes == ["A105"])
    #expect(IntakeFixture.reading([0x50, 0x4B, 0x03, 0x04, 0]).reading.codes == ["A120"])
    #expect(IntakeFixture.reading([0xD0, 0xCF, 0x11, 0xE0, 0]).reading.codes == ["A108"])
    #expect(IntakeFixture.reading([0x61, 0x00, 0x62]).reading.codes == ["A106"])
    #expect(IntakeFixture.reading([0x61, 0xFF, 0xFF, 0x0A]).reading.codes == ["A104"])
    #expect(IntakeFixture.reading("锟斤拷,锟斤拷锟斤拷\n1,2\n").codes == ["A107"])
    #expect(IntakeFixture.reading("<html><table></table></html>").codes == ["A108"])
    #expect(IntakeFixture.reading("<!-- x --><TABLE><tr/></TABLE>").codes == ["A108"])
    #expect(IntakeFixture.reading("\(header)\n\(row)\n", name: "a.dat").codes == ["A109"])
  }

  @Test func `A form that is too large is refused`() {
    let intake = Intake(
      scheme: IntakeFixture.scheme, period: nil, runDate: IntakeFixture.runDate,
      limits: IntakeLimits(formBytes: 20))
    let bytes = Array("\(header)\n\(row)\n".utf8)
    let reading = intake.reading(of: SourceFile(name: "a.csv", bytes: bytes))
    #expect(reading.codes == ["A103"])
    #expect(reading.isRefused)
  }
}
