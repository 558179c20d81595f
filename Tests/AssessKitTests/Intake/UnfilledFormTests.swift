import Testing

@testable import AssessKit

/// Forms and sheets that came back as they were sent out.
@Suite struct UnfilledFormTests {
  private static let form = "区划代码,报告期,受理,成功,备注\n420502,2021Q2,,,\n"

  private static func reading(_ text: String, isRequired: Bool, sheet: Bool) -> FileReading {
    var scheme = IntakeFixture.scheme
    for index in scheme.tables.indices { scheme.tables[index].isRequired = isRequired }
    let bytes = sheet ? WorkbookFixture.flat([.init(name: "表", text: text)]) : Array(text.utf8)
    var collector = IntakeFixture.Collector()
    return Intake(scheme: scheme, period: IntakeFixture.period, runDate: IntakeFixture.runDate)
      .reading(
        of: SourceFile(name: sheet ? "a.fods" : "a.csv", bytes: bytes), visitor: &collector)
  }

  @Test(arguments: [form, "区划代码,报告期,案号,开庭日期\n"])
  func `One finding is enough, and none for a sheet that nobody has to send`(text: String) {
    let code = text == Self.form ? "A219" : "A211"
    for sheet in [true, false] {
      let required = Self.reading(text, isRequired: true, sheet: sheet)
      #expect(required.findings.map { "\($0.code.number) \($0.severity)" } == ["\(code) error"])
      #expect(required.submissions.isEmpty)
    }
    #expect(Self.reading(text, isRequired: false, sheet: true).findings.isEmpty)
    let file = Self.reading(text, isRequired: false, sheet: false)
    #expect(file.findings.map(\.severity) == [.notice])
  }

  @Test func `One figure or one word makes it a form that somebody filled in`() {
    for cells in ["9,,", ",无,", ",,备注"] {
      let reading = IntakeFixture.reading("区划代码,报告期,受理,成功,备注\n420502,2021Q2,\(cells)\n")
      #expect(!reading.codes.contains("A219") && reading.submissions.count == 1)
    }
  }

  @Test func `The lines of our own template need no word, those of others do`() {
    let own = "人民调解统计表,,\n区划代码：420502,单位名称：西陵区,报告期：2021Q2\n受理,成功,备注\n9,8,\n"
    #expect(IntakeFixture.reading(own).codes == [])
    let other = own.split(separator: "\n").joined(separator: "\n请认真填写,,\n")
    #expect(IntakeFixture.reading(other).codes.contains("A204"))
  }
}
