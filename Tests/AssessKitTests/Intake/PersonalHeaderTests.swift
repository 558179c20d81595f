import Testing

@testable import AssessKit

/// Names of persons get into no finding, whatever a scheme calls its columns.
struct PersonalHeaderTests {
  private static let person = "欧阳测试"

  /// Reads `text` with a scheme whose form has further headers.
  private func reading(_ text: String, change: (inout Table) -> Void) -> FileReading {
    var scheme = IntakeFixture.scheme
    change(&scheme.tables[0])
    var collector = IntakeFixture.Collector()
    let intake = Intake(
      scheme: scheme, period: IntakeFixture.period, runDate: IntakeFixture.runDate)
    return intake.reading(
      of: SourceFile(name: "a.csv", bytes: Array(text.utf8)), visitor: &collector)
  }

  private func said(_ reading: FileReading) -> String { String(describing: reading) }

  @Test func `A key header that names persons refuses the file`() {
    let reading = reading("区划代码,姓名,报告期,受理,成功\n420502,\(Self.person),2021Q2,5,4\n") {
      $0.headers.name = ["姓名"]
    }
    #expect(reading.findings.map(\.code) == [.personalColumn])
    #expect(!said(reading).contains(Self.person))
  }

  @Test(arguments: ["填报人", "填报人（签字）", "联系电话", "Prepared by"])
  func `A contact field stays one, whatever the scheme takes it for`(header: String) {
    let text = "区划代码,\(header),报告期,受理,成功\n420502,\(Self.person),2021Q2,5,4\n"
    for list in [\KeyHeaders.code, \.name, \.period] {
      let reading = reading(text) { $0.headers[keyPath: list] = [header] }
      #expect(reading.findings.isEmpty)
      #expect(!said(reading).contains(Self.person))
    }
    let reading = reading(text) { $0.columns[3].aliases = [header] }
    #expect(reading.findings.isEmpty)
    #expect(!said(reading).contains(Self.person))
  }

  /// The table has no cell for a name, so each of these is a row that went wrong.
  @Test(arguments: [
    "填报人 欧阳测试,,,", "填表人　欧阳测试,,,", "区划,填报人 欧阳测试,2021Q2,5,4",
    "420502,审核人欧阳测试,2021Q2,5,4", "420502,西陵区,填报人 欧阳测试,5,4",
    "420502,西陵区,2021Q2,填报人 欧阳测试,4", "负责人欧阳测试,,2021Q2,5,4",
  ])
  func `A name behind its label is not quoted`(row: String) {
    let reading = reading("区划代码,单位名称,报告期,受理,成功\n\(row)\n") { _ in }
    #expect(!reading.findings.isEmpty)
    for finding in reading.findings {
      for language in Language.allCases {
        #expect(!finding.message(in: language).contains(Self.person))
      }
    }
    #expect(!said(reading).contains(Self.person))
  }

  @Test func `A telephone number in the column of the units is taken out`() {
    let text = "区划代码,单位名称,报告期,受理,成功\n,\(ArtificialNumbers.mobile),2021Q2,5,4\n"
    let reading = reading(text) { _ in }
    #expect(reading.findings.map(\.code).contains(.personalData))
    #expect(!said(reading).contains(ArtificialNumbers.mobile))
  }

  @Test(arguments: ["1 9 9 9 9 9 9 9 9 9 9", "429900 190001010004", "填报人 欧阳测试"])
  func `A code is not quoted where it is personal data`(code: String) {
    let reading = IntakeFixture.reading(
      "区划代码,案号,开庭日期,类别,负责人出庭,标的额\n420502,\(code),2021-05-06,土地征收,是,5\n")
    let said = reading.findings.map { "\($0) \($0.message(in: .zh))" }.joined()
    #expect(!said.contains("19999999999") && !said.contains("9 9 9 9 9 9"))
    #expect(!said.contains("190001010004") && !said.contains(Self.person))
  }

  @Test(arguments: ["当事人人数(人)", "当事人满意度", "电话咨询（次）", "mobile_courts", "mobilecourts"])
  func `Numbers of persons may be asked for`(header: String) {
    #expect(!PersonalHeader.names(header))
  }

  @Test(arguments: ["姓名", "填 报 人", "填报人（签字）", "联系电话", "Contact", "身份证号", "Mobile", "Prepared by"])
  func `Headers of persons are known in every form`(header: String) {
    #expect(PersonalHeader.names(header))
  }
}
