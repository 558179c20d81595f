import AssessKit
import Testing

@Suite struct FindingListTests {
  private func finding(
    _ code: FindingCode, line: Int?, column: String? = "受理", letter: String? = "C",
    severity: Severity = .error
  ) -> Finding {
    Finding(
      code,
      at: Finding.Location(file: "a.csv", line: line, column: column, columnLetter: letter),
      severity: severity)
  }

  @Test func `Three errors of a column are listed one by one`() {
    let list = FindingList((1...3).map { finding(.notANumber, line: $0) })
    #expect(list.findings.map(\.location.line) == [1, 2, 3])
    #expect(list.findings.allSatisfy { $0.occurrences == 1 })
  }

  @Test func `More errors of a column are one, with three more places`() {
    let findings = FindingList((1...600).map { finding(.notANumber, line: $0) }).findings
    #expect(findings.map(\.occurrences) == [600])
    #expect(findings[0].location.line == 1)
    #expect(findings[0].examples.map(\.line) == [2, 3, 4])
  }

  @Test func `Notices of a column are always one`() {
    let findings = FindingList((1...2).map { finding(.fullWidth, line: $0, severity: .notice) })
      .findings
    #expect(findings.map(\.occurrences) == [2])
  }

  @Test func `Groups that are added again add up`() {
    let group = FindingList((1...10).map { finding(.notANumber, line: $0) }).findings
    let again = FindingList(group + group).findings
    #expect(again.map(\.occurrences) == [20])
    #expect(again[0].examples.count == 3)
  }

  @Test func `Fatal findings and those without a line stay apart`() {
    let fatal = (1...5).map { finding(.csvLimit, line: $0, severity: .fatal) }
    let placeless = (1...5).map { _ in finding(.submissionMissing, line: nil) }
    #expect(FindingList(fatal + placeless).findings.count == 10)
  }

  @Test func `The order is file, line, column, code`() {
    let findings = [
      finding(.notWhole, line: 2, letter: "AA"), finding(.notWhole, line: 2, letter: "B"),
      finding(.notANumber, line: 2, letter: "B"), finding(.notADate, line: 1, letter: "Z"),
    ]
    let sorted = FindingList(findings).findings
    #expect(sorted.map(\.location.columnLetter) == ["Z", "B", "B", "AA"])
    #expect(sorted.map(\.code) == [.notADate, .notANumber, .notWhole, .notWhole])
  }

  @Test func `A thousand columns with one mistake do not stay a thousand findings`() {
    let list = FindingList((1...1_000).map { finding(.columnUnknown, line: 1, column: "\($0)") })
    #expect(list.findings.count <= 101)
    #expect(list.findings.reduce(0) { $0 + $1.occurrences } == 1_000)
  }

  @Test func `The summary counts every place`() {
    let summary = FindingSummary(
      FindingList((1...600).map { finding(.notANumber, line: $0) }).findings
        + [finding(.fullWidth, line: 1, severity: .notice)])
    #expect(summary.errors == 600)
    #expect(summary.count(of: .notice) == 1)
    #expect(summary.codes.map(\.count) == [600, 1])
    #expect(summary.worst == .error)
  }
}
