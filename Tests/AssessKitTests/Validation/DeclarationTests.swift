import AssessTestSupport
import Testing

@testable import AssessKit

/// Declarations of one unit, 11, for a quarter: the form t with the items a, b and their sum, the
/// form u, the ledger l, and the form o, which nobody has to send.
struct DeclarationTests {
  private static let t = {
    var table = Sketch.form("t", ["a", "b", "sum"])
    table.checks = [Sketch.check("sum = a + b", over: [table], home: "t")]
    for index in table.columns.indices { table.columns[index].isRequired = true }
    return table
  }()
  private static let ledger = Sketch.ledger("l", [Sketch.column("no", .code)])
  private static let scheme = Sketch.scheme(
    tables: [t, Sketch.form("u", ["x"]), ledger, Sketch.form("o", ["z"], isRequired: false)],
    divisions: [Sketch.division("11")])

  private static let t1 = "区划代码,报告期,a,b,sum\n11,2020Q4,1,2,3\n"
  private static let u1 = "区划代码,报告期,x\n11,2020Q4,5\n"
  private static let l1 = "区划代码,报告期,no\n11,2020Q4,A1\n"

  private static func list(_ rows: String...) -> String {
    "区划代码,报告期,报表,报送情况\n" + rows.map { "11,2020Q4,\($0)\n" }.joined()
  }

  private func evidence(
    _ files: KeyValuePairs<String, String>, received: [String: String] = [:],
    expectsEveryReturn: Bool = true, placesPerFile: Int = 0
  ) async -> Evidence {
    let files = files.map { name, text in
      SourceFile(name: name, bytes: Array(text.utf8), received: received[name].map(day))
    }
    let holding = Holding(
      files: files, period: Sketch.quarter, cutOff: day("2021-01-20"),
      expectsEveryReturn: expectsEveryReturn, placesPerFile: placesPerFile)
    return await Evidence(of: holding, scheme: Self.scheme)
  }

  /// The codes without the returns that are not there and the checks that have nothing to check.
  private func codes(_ evidence: Evidence, without left: Set<String> = ["A503", "A402"]) -> [String]
  {
    evidence.findings.map(\.code.number).filter { !left.contains($0) }.sorted()
  }

  private func key(_ table: String) -> FactTable.Key {
    FactTable.Key(table: table, division: "11", period: Sketch.quarter)
  }

  @Test func `Nothing to report is a return in which every item is declared to be none`() async {
    let evidence = await evidence(
      ["d.csv": Self.list("t,无此项", "u,有数据", "l,无此项"), "u.csv": Self.u1])
    #expect(codes(evidence, without: ["A402"]) == [])
    let states = evidence.facts.submission(at: key("t"))?.row?.cells.map(\.state)
    #expect(states == [.declaredNone, .declaredNone, .declaredNone])
    #expect(evidence.facts.submission(at: key("l"))?.rowCount == 0)
    #expect(evidence.declared.declaredNone == [key("t"), key("l")])
  }

  @Test func `A ledger with nothing to report has figures over no rows`() async throws {
    var scheme = Self.scheme
    let count = Sketch.count("count(l)", over: scheme.tables)
    scheme.indicators = [
      Sketch.leaf("A", points: "10", count, rule: .passFail(PassFailRule()))
    ]
    let holding = Holding(
      files: [SourceFile(name: "d.csv", bytes: Array(Self.list("l,无此项").utf8))],
      period: Sketch.quarter, cutOff: day("2021-01-20"), expectsEveryReturn: true)
    let evidence = await Evidence(of: holding, scheme: scheme)
    let aggregate = try #require(count.formulas[0].expression.aggregates.first?.aggregate)
    let outcome = evidence.facts.outcome(
      of: aggregate, division: "11", period: Sketch.quarter)
    #expect(outcome == .value(.number(.zero)))
  }

  @Test func `Figures under nothing to report are an error, and neither counts`() async {
    let evidence = await evidence([
      "d.csv": Self.list("t,无此项", "u,有数据", "l,无此项"), "t.csv": Self.t1, "u.csv": Self.u1,
      "l.csv": Self.l1,
    ])
    #expect(codes(evidence) == ["A511", "A511"])
    let findings = evidence.findings.filter { $0.code == .declarationContradicted }
    #expect(findings.map(\.location.line) == [2, 4])
    #expect(findings.map(\.severity) == [.error, .error])
    #expect(findings.map { $0.argument("other") } == ["t.csv", "l.csv"])
    #expect(evidence.facts.submission(at: key("t")) == nil)
    #expect(evidence.facts.submission(at: key("l")) == nil)
    #expect(evidence.facts.submission(at: key("u")) != nil)
  }

  /// In a template the sum is a formula, which shows 0 while nothing is filled in.
  @Test(arguments: ["11,2020Q4,,,", "11,2020Q4,,,0", "11,2020Q4,无,无,无"])
  func `A return that nobody filled in is no figure`(row: String) async {
    let evidence = await evidence([
      "d.csv": Self.list("t,无此项", "u,有数据", "l,无此项"),
      "t.csv": "区划代码,报告期,a,b,sum\n\(row)\n", "u.csv": Self.u1,
    ])
    #expect(codes(evidence, without: ["A402", "A316"]) == [])
    #expect(evidence.declared.declaredNone.contains(key("t")))
  }

  @Test func `What is taken back is not kept place by place either`() async {
    let blank = "区划代码,报告期,a,b,sum\n11,2020Q4,,,\n"
    let alone = await evidence(["t.csv": blank], placesPerFile: 100)
    #expect(alone.places.contains { $0.code == .formNotFilled })
    let declared = await evidence(
      ["d.csv": Self.list("t,无此项", "u,无此项", "l,无此项"), "t.csv": blank], placesPerFile: 100)
    #expect(!declared.places.contains { $0.code == .formNotFilled })
    let unfilled = await evidence(
      ["d.csv": Self.list("t,", "u,", "l,"), "t.csv": Self.t1], placesPerFile: 100)
    #expect(!unfilled.places.contains { $0.code == .requiredMissing })
  }

  @Test(arguments: ["11,2020Q4,0,0,0", "11,2020Q4,0,,"])
  func `A zero that was typed is a figure`(row: String) async {
    let evidence = await evidence([
      "d.csv": Self.list("t,无此项", "u,有数据", "l,无此项"),
      "t.csv": "区划代码,报告期,a,b,sum\n\(row)\n", "u.csv": Self.u1,
    ])
    #expect(codes(evidence).contains("A511"))
  }

  @Test func `What is said to be sent must be there`() async {
    let files: KeyValuePairs = [
      "d.csv": Self.list("t,有数据", "u,有数据", "l,无此项", "o,有数据"), "u.csv": Self.u1,
    ]
    #expect(codes(await evidence(files)) == ["A512", "A512"])
    // With a return of the unit beside it, a clerk's check says so, too; alone it cannot know.
    #expect(codes(await evidence(files, expectsEveryReturn: false)) == ["A512", "A512"])
    let alone = await evidence(
      ["d.csv": Self.list("t,有数据", "u,有数据")], expectsEveryReturn: false)
    #expect(codes(alone) == [])
  }

  @Test func `A required table must be sent or on the list, where there is a list`() async {
    let some = await evidence(["d.csv": Self.list("l,无此项"), "u.csv": Self.u1])
    #expect(codes(some, without: ["A402"]) == ["A503", "A513"])
    #expect(some.findings.first { $0.code == .declarationMissing }?.argument("name") == "t")
    let none = await evidence(["u.csv": Self.u1])
    #expect(codes(none, without: ["A402"]) == ["A503", "A503"])
  }

  @Test func `Not submitted is missing, and asked about`() async {
    let missing = await evidence(
      ["d.csv": Self.list("t,未报", "u,有数据", "l,无此项"), "u.csv": Self.u1])
    #expect(codes(missing, without: ["A402"]) == ["A503", "A514"])
    let came = await evidence([
      "d.csv": Self.list("t,未报", "u,有数据", "l,无此项"), "t.csv": Self.t1, "u.csv": Self.u1,
    ])
    #expect(codes(came) == ["A511"])
    #expect(came.findings.first { $0.code == .declarationContradicted }?.severity == .query)
    #expect(came.facts.submission(at: key("t")) != nil)
  }

  @Test func `What nobody has to send may be left out without a question`() async {
    let evidence = await evidence(
      ["d.csv": Self.list("t,无此项", "u,有数据", "l,无此项", "o,未报"), "u.csv": Self.u1])
    #expect(codes(evidence, without: ["A402"]) == [])
  }

  @Test(arguments: [
    ("w,无此项", "A304"), ("t,大概有", "A304"), ("t,", "A309"), ("t,无此项\n11,2020Q4,t,有数据", "A405"),
  ])
  func `A list with a mistake does not count`(row: String, code: String) async {
    let evidence = await evidence(["d.csv": Self.list(row, "u,无此项")])
    #expect(codes(evidence) == [code])
    #expect(evidence.declared.declaredNone.isEmpty)
  }

  @Test func `A list of an unknown unit is an error`() async {
    let text = Self.list("t,无此项").split(separator: "\n").map {
      $0.hasPrefix("11") ? "99" + $0.dropFirst(2) : String($0)
    }
    #expect(codes(await evidence(["d.csv": text.joined(separator: "\n")])) == ["A323"])
  }

  @Test func `A list on which nothing was chosen is as good as none`() async {
    let evidence = await evidence(
      ["d.csv": Self.list("t,", "u,", "l,"), "t.csv": Self.t1, "u.csv": Self.u1])
    #expect(codes(evidence, without: ["A402"]) == ["A503"])
  }

  @Test func `A later list takes the place of an earlier one, and the first one decides when`()
    async
  {
    let lists: KeyValuePairs = [
      "1.csv": Self.list("t,无此项", "u,无此项", "l,无此项"), "2.csv": Self.list("t,无此项", "u,有数据", "l,无此项"),
      "u.csv": Self.u1,
    ]
    let evidence = await evidence(
      lists, received: ["1.csv": "2021-01-09", "2.csv": "2021-01-13", "u.csv": "2021-01-13"])
    #expect(codes(evidence) == ["A505", "A701"])
    #expect(evidence.selection.receipts[key("t")]?.received == day("2021-01-09"))
    #expect(evidence.selection.receipts[key("u")]?.received == day("2021-01-13"))
  }

  @Test func `A list that came late makes what it declares late`() async {
    let evidence = await evidence(
      ["d.csv": Self.list("t,无此项", "u,有数据", "l,无此项"), "u.csv": Self.u1],
      received: ["d.csv": "2021-01-12", "u.csv": "2021-01-09"])
    // The list itself, and the two tables that it declares.
    #expect(codes(evidence) == ["A701", "A701", "A701"])
  }

  @Test func `XML and English words say the same`() async {
    let xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:assess:submission:1" version="1.0">
      <return table="declaration" division="11" period="2020Q4">
      <row><table>t</table><status>none</status></row>
      <row><table>u</table><status>submitted</status></row>
      <row><table>l</table><status>none</status></row>
      </return>
      <return table="u" division="11" period="2020Q4"><row><x>5</x></row></return>
      <return table="t" division="11" period="2020Q4"><row><a/><b/></row></return>
      </submission>
      """
    let evidence = await evidence(["a.xml": xml])
    #expect(codes(evidence) == [])
    #expect(evidence.declared.declaredNone == [key("t"), key("l")])
    let csv = await self.evidence([
      "d.csv": "code,period,table,status\n11,2020Q4,t,not submitted\n"
    ])
    #expect(codes(csv).contains("A514"))
  }

  @Test func `A scheme with a table of the same id has no list`() {
    let scheme = Sketch.scheme(tables: [Sketch.form(DeclarationList.id, ["x"])])
    #expect(scheme.declarationList == nil)
  }
}
