import AssessTestSupport
import Testing

@testable import AssessKit

/// Checks that name a ledger of which a list says that there is nothing to report, and lists beside
/// tables that could not be read.
struct DeclaredLedgerTests {
  private static func scheme(isRequired: Bool) -> Scheme {
    let form = Sketch.form("f", ["x"])
    var ledger = Sketch.ledger("l", [Sketch.column("no", .code)])
    ledger.isRequired = isRequired
    var scheme = Sketch.scheme(tables: [form, ledger], divisions: [Sketch.division("11")])
    scheme.checks = [Sketch.check("f.x = count(l)", over: [form, ledger])]
    return scheme
  }

  private static func evidence(
    _ scheme: Scheme, _ files: [String: String]
  ) async -> Evidence {
    let sources = files.keys.sorted().map {
      SourceFile(name: $0, bytes: Array((files[$0] ?? "").utf8))
    }
    let holding = Holding(files: sources, period: Sketch.quarter, cutOff: day("2021-01-20"))
    return await Evidence(of: holding, scheme: scheme)
  }

  private static let head = "区划代码,报告期,报表,报送情况\n"
  private static let form = "区划代码,报告期,x\n11,2020Q4,5\n"

  @Test(arguments: [true, false])
  func `A ledger that nobody has to send is not held against a form`(isRequired: Bool) async {
    let evidence = await Self.evidence(
      Self.scheme(isRequired: isRequired),
      ["d.csv": Self.head + "11,2020Q4,l,无此项\n", "f.csv": Self.form])
    // Five in the form and none in a ledger that must be sent contradict each other.
    #expect(evidence.findings.contains { $0.code == .crossCheckFailed } == isRequired)
    let counts = evidence.tallies.map(\.counts).reduce(CheckCount(), +)
    #expect(counts == (isRequired ? CheckCount(failed: 1) : CheckCount(notApplicable: 1)))
  }

  @Test(arguments: ["区划代码,报告期,no\n", "区划代码,报告期,编\n11,2020Q4,A1\n"])
  func `A table that came and could not be read is not said to be missing as well`(
    ledger: String
  ) async {
    let evidence = await Self.evidence(
      Self.scheme(isRequired: true),
      [
        "d.csv": Self.head + "11,2020Q4,l,有数据\n11,2020Q4,f,有数据\n", "f.csv": Self.form,
        "l.csv": ledger,
      ])
    let isRecognised = evidence.findings.contains { $0.location.table == "l" }
    #expect(evidence.findings.contains { $0.code == .declaredDataMissing } != isRecognised)
  }
}
