import AssessKit
import AssessTestSupport
import Testing

/// `Tests/Golden/published-2020`: published figures, and what they really come to.
struct PublishedGoldenTests {
  private static let checks = Result {
    try Repository.records("Tests/Golden/published-2020/checks.csv")
  }

  private static let run = Task {
    try await GoldenRun.report(of: "published-2020", in: "2020", on: "samples/published")
  }

  @Test func `The published figures have no error`() async throws {
    let errors = try await Self.run.value.findings.filter { $0.severity >= .error }
    #expect(errors.map { "\($0.location.file) \($0.code.label)" } == [])
  }

  @Test func `Each check holds, fails or is not evaluated as it should`() async throws {
    let findings = try await Self.run.value.findings
    for check in try Self.checks.get() {
      let raised = findings.filter { concerns($0, check) }
      switch check.field("holds") {
      case "yes": #expect(raised.isEmpty, "\(check)")
      case "no": #expect(raised.map(\.code) == [.checkFailed], "\(check)")
      default: #expect(raised.map(\.code) == [.checkNotEvaluated], "\(check)")
      }
    }
  }

  @Test func `A check that fails names what was published and what it comes to`() async throws {
    let findings = try await Self.run.value.findings
    for check in try Self.checks.get() where check.field("holds") == "no" {
      let finding = try #require(findings.first { concerns($0, check) })
      let sides = (finding.argument("sides") ?? "").matches(of: /为(-?[0-9.]+)/).map(\.1)
        .prefix(2).compactMap { Rational(decimal: $0)?.decimalText(places: 2) }
      let expected = ["published", "recomputed"]
        .compactMap { Rational(decimal: check.field($0))?.decimalText(places: 2) }
      #expect(sides.sorted() == expected.sorted(), "\(check)")
    }
  }

  @Test func `No check fails that should hold`() async throws {
    let failed = try await Self.run.value.findings.filter { $0.code == .checkFailed }
    let expected = try Self.checks.get().filter { $0.field("holds") == "no" }
    #expect(failed.reduce(0) { $0 + $1.occurrences } == expected.count)
  }

  @Test func `黄石 comes to 6217 of 6368`() async throws {
    let report = try await Self.run.value
    let item = try #require(
      report.division("420200")?.items.first { $0.indicator == "P01" })
    let published = Measurement.Detail.ratio(
      numerator: Rational(6217), denominator: Rational(6368))
    #expect(item.measurement?.detail == published)
    #expect(item.measurement?.value.decimalText(places: 1) == "97.6")
    #expect(item.meetsTarget == true)
  }

  @Test func `Three places have a score, the others none`() async throws {
    let report = try await Self.run.value
    let scored = report.divisions.filter { $0.total != nil }
    #expect(Set(scored.map(\.code)) == ["420200", "XX0001", "370200"])
    #expect(scored.allSatisfy { $0.total == Points(100) })
  }

  private func concerns(_ finding: Finding, _ check: [String: String]) -> Bool {
    let row = check.field("row")
    // The rows of 安阳's table are numbered by themselves, after two lines of title and header.
    let line = Int(row).map { $0 + 2 }
    return finding.location.file == check["file"] && finding.rule == check["check"]
      && finding.key.division == check["division"] && (line == nil || finding.location.line == line)
  }
}
