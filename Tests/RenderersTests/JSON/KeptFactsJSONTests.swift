import AssessKit
import AssessTestSupport
import Renderers
import Testing

/// What a run keeps of its facts: it comes back as it was, and scores as it did.
struct KeptFactsJSONTests {
  /// Every scheme with samples, and the period and folder of its golden case.
  private static let runs = [
    ("changzhou-2020", "2021", "changzhou-2020"), ("tianmen-2021", "2025", "tianmen-2021"),
    ("longquan-2023", "2025", "longquan-2023"), ("xialu-2021", "2025", "xialu-2021"),
    ("language-2025", "2025", "language-2025"), ("yichang-2020", "2020Q4", "yichang-2020"),
    ("published-2020", "2020", "published"), ("hdi-2020", "2019", "hdi-2020"),
    ("rule-of-law-8", "2024", "rule-of-law-8"), ("yichang-2020", "2020Q3", "yichang-2020"),
  ]

  private static func outcome(
    of id: String, in quarter: String, on folder: String
  ) async throws -> (scheme: Scheme, report: AssessmentReport, facts: RunFacts) {
    let scheme = try #require(
      SchemeReader().reading(of: try Repository.schemeFiles(id)).scheme)
    let period = period(quarter)
    let extensions = DueExtensions(
      reading: try Repository.extensions("samples/\(folder)"), scheme: scheme, period: period)
    let run = RunInput(
      period: period, cutOff: try #require(scheme.calendar.dates(of: period)?.closes),
      tool: "assess", schemeHash: "hash", inputs: [], extensions: extensions)
    let outcome = await Assessment(scheme: scheme, run: run)
      .outcome(on: try Repository.submissions("samples/\(folder)"))
    return (scheme, outcome.report, outcome.facts)
  }

  @Test(arguments: runs)
  func `A run scored again from what it kept is the same to the last digit`(
    id: String, quarter: String, folder: String
  ) async throws {
    let run = try await Self.outcome(of: id, in: quarter, on: folder)
    var sink = CollectedOutput()
    try KeptFactsJSON.write(run.facts, schemeHash: "hash", to: &sink)
    let file = try #require(sink.files.first)
    #expect(file.path == "facts.json")
    let kept = try KeptFacts(json: file.bytes)
    #expect(kept == run.facts.whole(schemeHash: "hash"))
    let again = Rescoring(scheme: run.scheme, returns: kept.returns, period: period(quarter))
      .divisions
    #expect(again.count == run.report.divisions.count)
    for (one, other) in zip(again, run.report.divisions) {
      #expect(one.total == other.total && one.rank == other.rank && one.grade == other.grade)
      #expect(one.vetoes == other.vetoes && one.previous == other.previous)
      #expect(one.branches == other.branches)
      #expect(one.items.map(\.points) == other.items.map(\.points))
      #expect(one.items.map(\.reason) == other.items.map(\.reason))
      #expect(one.items.map(\.measurement) == other.items.map(\.measurement))
      #expect(one.items.map(\.operands) == other.items.map(\.operands), "\(one.code)")
    }
  }

  @Test func `Free text that no formula asks for is not kept`() async throws {
    let facts = try await Self.outcome(of: "yichang-2020", in: "2020Q4", on: "yichang-2020").facts
    let whole = facts.whole(schemeHash: "")
    #expect(!whole.returns.isEmpty)
    #expect(whole.tables.flatMap(\.columns).allSatisfy { $0 != "remark" && $0 != "note" })
  }

  @Test(arguments: [
    "", "[]", "{}", "{\"format\":2}", "{\"format\":1,\"period\":\"2020Q9\"}",
    """
    {"format":1,"period":"2020Q4","scheme_hash":"","tables":[],"returns":[{"table":"t",\
    "division":"1","period":"2020Q4","used":true,"file":""}]}
    """,
    """
    {"format":1,"period":"2020Q4","scheme_hash":"","tables":[{"id":"t","frequency":"quarter",\
    "columns":["a"],"figures":[]}],"returns":[{"table":"t","division":"1","period":"2020Q4",\
    "used":true,"file":"","cells":["1","2"],"places":{"lines":[1],"columns":[0,1],\
    "headers":["a","b"]}}]}
    """,
    """
    {"format":1,"period":"2020Q4","scheme_hash":"","tables":[{"id":"t","frequency":"quarter",\
    "columns":["a"],"figures":[]}],"returns":[{"table":"t","division":"1","period":"2020Q4",\
    "used":true,"file":"","cells":["1e9"],"places":{"lines":[1],"columns":[0],"headers":["a"]}}]}
    """,
  ])
  func `A damaged file is refused in words`(json: String) {
    #expect(throws: ReportDecodingError.self) { try KeptFacts(json: Array(json.utf8)) }
  }

  @Test func `A number of a million digits is refused`() {
    let digits = String(repeating: "9", count: 1_000_000)
    let json = """
      {"format":1,"period":"2020Q4","scheme_hash":"","tables":[{"id":"t","frequency":"quarter",\
      "columns":["a"],"figures":[]}],"returns":[{"table":"t","division":"1","period":"2020Q4",\
      "used":true,"file":"","cells":["\(digits)"],"places":{"lines":[1],"columns":[0],\
      "headers":["a"]}}]}
      """
    #expect(throws: ReportDecodingError.self) { try KeptFacts(json: Array(json.utf8)) }
  }
}
