import AssessKit
import AssessTestSupport
import Testing

/// `samples/yichang-2020-broken`: each file gives the finding that its README promises.
struct BrokenSamplesTests {
  /// A fault: where it is, and what must be said of it.
  struct Fault: CustomTestStringConvertible, Sendable {
    var file: String
    var code: FindingCode
    var column: String?
    var line: Int?
    var read: String?
    var rule: String?

    var testDescription: String { "\(file): \(code.label)" }
  }

  private static let faults: [Fault] = [
    Fault(
      file: "1-figures/人民调解统计表.csv", code: .notANumber, column: "排查次数", line: 2,
      read: "约120"),
    Fault(
      file: "1-figures/人民调解统计表.csv", code: .checkFailed, column: "调解", line: 2,
      rule: "mediation-concluded"),
    Fault(
      file: "1-figures/人民调解统计表.csv", code: .checkFailed, column: "成功", line: 2,
      rule: "mediation-balance"),
    Fault(
      file: "1-figures/行政应诉统计表.csv", code: .checkFailed, column: "实际出庭", line: 2,
      rule: "litigation-appeared"),
    Fault(
      file: "1-figures/行政应诉统计表.csv", code: .outOfRange, column: "出庭应诉率", line: 2,
      read: "111.76"),
    Fault(file: "2-wrong-file/人民调解组织与队伍统计表.csv", code: .workbookUnreadable),
    Fault(
      file: "2-wrong-file/社区矫正统计表.csv", code: .divisionUnknown, column: "区划代码", line: 2,
      read: "420599"),
    Fault(
      file: "2-wrong-file/社区矫正统计表-伍家岗区.csv", code: .divisionNameMismatch, column: "单位名称",
      line: 2, read: "伍家岗区"),
    Fault(file: "3-layout/法治宣传教育统计表.csv", code: .columnMissing, line: 1),
    Fault(file: "3-layout/人民调解统计表.csv", code: .rowLength, line: 2),
    Fault(
      file: "3-layout/任务进展台账.csv", code: .personalData, column: "佐证材料编号", line: 4),
    Fault(
      file: "3-layout/人民调解案件台账.csv", code: .personalColumn, column: "当事人", line: 1),
  ]

  private static let folder = "samples/yichang-2020-broken"

  private static let run = Task {
    try await GoldenRun.validation(of: "yichang-2020", in: "2020Q4")
      .report(on: Repository.submissions(folder))
  }

  @Test(arguments: faults)
  func `A fault is found where it is`(fault: Fault) async throws {
    let findings = try await Self.run.value.findings.filter { $0.location.file == fault.file }
    let said = findings.map { "\($0.code.label) \($0.location) \($0.rule ?? "")" }
    let found = findings.first {
      $0.code == fault.code && (fault.rule == nil || $0.rule == fault.rule)
        && (fault.column == nil || $0.location.column == fault.column)
    }
    let finding = try #require(found, "\(said)")
    #expect(finding.severity >= .error)
    if let line = fault.line { #expect(finding.location.line == line) }
    if let read = fault.read { #expect(finding.read == read) }
  }

  @Test func `Every broken file has an error, and no more than was put in`() async throws {
    let report = try await Self.run.value
    #expect(report.verdict == .needsCorrection)
    let errors = report.findings.filter { $0.severity >= .error }
      .map { "\($0.location.file) \($0.code.rawValue) \($0.location.column ?? "")" }
    #expect(report.files.filter { ($0.worst ?? .notice) < .error }.map(\.file) == [])
    let promised = Set(Self.faults.map { "\($0.file) \($0.code.rawValue) \($0.column ?? "")" })
    #expect(errors.filter { !promised.contains($0) } == [])
  }

  @Test func `Without its column of names the ledger shows what else is wrong with it`()
    async throws
  {
    let text = try Repository.text("\(Self.folder)/3-layout/人民调解案件台账.csv")
    let bytes = Array(text.replacing(",当事人", with: "").replacing(",×××", with: "").utf8)
    let report = try await GoldenRun.validation(of: "yichang-2020", in: "2020Q4")
      .report(on: [SourceFile(name: "台账.csv", bytes: bytes)])
    let errors = report.findings.filter { $0.severity >= .error }
    #expect(errors.map(\.code) == [.notADate, .notADate])
    #expect(errors.map(\.location.line) == [5, 6])
    #expect(errors.map(\.location.column) == ["结案日期", "受理日期"])
    #expect(errors.last?.read == "2020-09-31")
  }

  @Test func `An error in one return of an XML file leaves the others as they are`() async throws {
    let name = "2020Q4/420505-猇亭区/2020Q4.xml"
    let text = try Repository.text("samples/yichang-2020/\(name)")
    let spoilt = text.replacing(/<accepted>\d+</, with: "<accepted>约9<", maxReplacements: 1)
    let report = try await GoldenRun.assessment(of: "yichang-2020", in: "2020Q4")
      .report(on: [SourceFile(name: name, bytes: Array(spoilt.utf8))])
    #expect(report.findings.filter { $0.severity == .error }.map(\.code) == [.notANumber])
    let missing = report.missingReturns.filter { $0.division == "420505" }
    #expect(missing.map(\.table) == ["mediation"])
  }

  @Test func `A personal number is in no word of the report`() async throws {
    for finding in try await Self.run.value.findings {
      let words = Language.allCases.map { finding.message(in: $0) + finding.remedy(in: $0) }
      #expect(!"\(finding) \(words)".contains("429900190001010004"))
      #expect(!"\(finding) \(words)".contains("19000101"))
    }
  }
}
