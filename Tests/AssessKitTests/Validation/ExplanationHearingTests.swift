import AssessTestSupport
import Testing

@testable import AssessKit

/// Which queries an explanation answers, and what is said about one that answers none.
struct ExplanationHearingTests {
  private static let about = "few-others,m,11,2020Q4,m.others,,"
  private static let end = ",其他类确实多,司法局,2021-01-05"

  /// The others are 11 of 10 that were accepted: the check is a query, and its value `11；10`.
  @Test(arguments: [
    ("\(about)11；10,1\(end)", true, []),
    ("\(about)11;10,\(end)", true, []),
    ("\(about) １１；１０ ,１\(end)", true, []),
    ("few-others,m,11,2020年第四季度,其他,,11；10,1,理由,司法局,2021年1月5日", true, []),
    ("few-others,m,区11,2020Q4,others,,11；10,1,理由,司法局,20210105", true, []),
    // The value or the number of places is another one.
    ("\(about)12；10,1\(end)", false, [FindingCode.explanationStale]),
    ("\(about)11；9,1\(end)", false, [.explanationStale]),
    ("\(about),1\(end)", false, [.explanationStale]),
    ("\(about)11；10,2\(end)", false, [.explanationStale]),
    // Nobody filled it in yet.
    ("\(about)11；10,1,,,", false, []),
    ("\(about)11；10,1,,司法局,2021-01-05", false, []),
    // Something is missing or means nothing.
    ("\(about)11；10,1,理由,,2021-01-05", false, [.explanationIncomplete]),
    ("\(about)11；10,1,理由,司法局,", false, [.explanationIncomplete]),
    ("\(about)11；10,1,理由,司法局,2021-02-30", false, [.explanationIncomplete]),
    ("\(about)11；10,几,理由,司法局,2021-01-05", false, [.explanationIncomplete]),
    ("no-such,m,11,2020Q4,m.others,,11；10,1\(end)", false, [.explanationIncomplete]),
    ("few-others,没有,11,2020Q4,m.others,,11；10,1\(end)", false, [.explanationIncomplete]),
    ("few-others,m,99,2020Q4,m.others,,11；10,1\(end)", false, [.explanationIncomplete]),
    ("few-others,m,11,去年,m.others,,11；10,1\(end)", false, [.explanationIncomplete]),
    ("few-others,m,11,2020Q4,没有,,11；10,1\(end)", false, [.explanationIncomplete]),
    // There is no such query in the return at hand; others may come with theirs.
    ("few-others,m,11,2020Q4,m.accepted,,11；10,1\(end)", false, [.explanationUnmatched]),
    ("A602,m,11,2020Q4,,,1,1\(end)", false, [.explanationUnmatched]),
    ("few-others,m,12,2020Q4,m.others,,11；10,1\(end)", false, []),
    ("few-others,m,11,2020Q3,m.others,,11；10,1\(end)", false, []),
    // Scores are not at hand when files are checked.
    ("A903,,11,2020Q4,,,120,1\(end)", false, []),
  ])
  func `An explanation holds for one query, while its value stands`(
    row: String, isExplained: Bool, remarks: [FindingCode]
  ) {
    let outcome = ExplanationFixture.outcome(cells: "10 11", explained: [row])
    #expect(outcome.findings[0].code == .checkFailed)
    #expect((outcome.findings[0].explanation != nil) == isExplained)
    #expect(outcome.findings.dropFirst().map(\.code) == remarks)
    #expect(outcome.findings.dropFirst().allSatisfy { $0.severity == .notice })
    #expect(outcome.open.isEmpty == isExplained)
    #expect(outcome.explained == (isExplained ? ["few-others": 1] : [:]))
  }

  @Test func `The explanation says why, who, when and where`() throws {
    let outcome = ExplanationFixture.outcome(
      cells: "10 11", explained: ["\(Self.about)11；10,1,\"其他类,确实\u{1B}[31m多\",司法局,2021-01-05"])
    let explanation = try #require(outcome.findings[0].explanation)
    #expect(explanation.reason == "其他类,确实 [31m多")
    #expect(explanation.office == "司法局")
    #expect(explanation.date == day("2021-01-05"))
    #expect(explanation.file == "说明.csv" && explanation.line == 2)
    #expect(outcome.findings[0].standing == .notice && outcome.findings[0].severity == .query)
  }

  @Test func `An error is not to be explained`() {
    let outcome = ExplanationFixture.outcome(
      cells: "10 11", .error, explained: ["\(Self.about)11；10,1\(Self.end)"])
    #expect(outcome.findings.map(\.code) == [.checkFailed, .explanationOfError])
    #expect(outcome.findings[0].explanation == nil && outcome.findings[0].standing == .error)
    #expect(outcome.open.isEmpty)
  }

  @Test func `Of two explanations the last counts, and one of an old value is quiet then`() {
    let rows = ["12；10,1,旧,司法局,2021-01-04", "11；10,1,一,司法局,2021-01-05", "11；10,1,二,司法局,2021-01-06"]
    let outcome = ExplanationFixture.outcome(
      cells: "10 11", explained: rows.map { Self.about + $0 })
    #expect(outcome.findings.map(\.code) == [.checkFailed])
    #expect(outcome.findings[0].explanation?.reason == "二")
  }

  @Test func `A stale explanation says what was explained and what stands now`() {
    let outcome = ExplanationFixture.outcome(
      cells: "10 11", explained: ["\(Self.about)12；10,1\(Self.end)"])
    let message = outcome.findings[1].message(in: .en)
    #expect(message.contains("12;10, what stands now is 11；10"), "\(message)")
  }

  @Test(
    arguments: [
      (nil, ["11", "12"], 0), (["11/a.csv"], ["11"], 1), (["12/a.csv"], ["12"], 1), ([], [], 2),
      (["11/a.csv", "12/a.csv"], ["11", "12"], 0),
    ] as [(Set<String>?, [String], Int)])
  func `A file among the returns of a unit speaks for that unit alone`(
    neighbours: Set<String>?, explained: [String], foreign: Int
  ) {
    let rows = ["11", "12"].map { "few-others,m,\($0),2020Q4,m.others,,11；10,1\(Self.end)" }
    let outcome = ExplanationFixture.outcome(
      ofTwo: "10 11", explained: rows, beside: neighbours)
    let answered = outcome.findings.filter { $0.explanation != nil }
    #expect(answered.compactMap(\.key.division).sorted() == explained)
    #expect(outcome.findings.count { $0.code == .explanationIncomplete } == foreign)
    #expect(outcome.open.count == foreign)
  }

  @Test func `What an explanation is about is named in the language of the reader`() {
    let outcome = ExplanationFixture.outcome(
      cells: "10 11", explained: ["\(Self.about)12；10,1\(Self.end)"])
    let about = outcome.findings[1].arguments.first { $0.name == "about" }?.value
    #expect(about?.zh == "m 11 2020Q4 其他")
    #expect(about?.en == "m 11 2020Q4 others")
  }

  @Test func `An open query is a row to fill in, listed once`() throws {
    let fresh = ExplanationFixture.outcome(cells: "10 11", explained: []).open
    let query = try #require(fresh.first)
    #expect(fresh.count == 1 && !query.isListed)
    let columns = ExplanationColumn.allCases.filter { $0 != .question }
    #expect(
      columns.map(query.text) == [
        "few-others", "m", "11", "2020Q4", "其他", "", "11；10", "1", "", "", "",
      ])
    let listed = ExplanationFixture.outcome(cells: "10 11", explained: ["\(Self.about)11；10,1,,,"])
    #expect(listed.open.map(\.isListed) == [true])
    let stale = ExplanationFixture.outcome(cells: "10 11", explained: ["\(Self.about)12；10,1,,,"])
    #expect(stale.open.map(\.isListed) == [false])
  }

  // MARK: Ledgers

  private static let cases = "amounts,cases,11,2020Q4,cases.amount,"

  private static func explanation(_ row: String, _ value: String, _ count: Int = 1) -> String {
    "\(cases)\(row),\(value),\(count),理由,司法局,2021-01-05"
  }

  /// Which rows of the ledger are explained, by their numbers.
  private static func explained(_ outcome: ExplanationHearing.Outcome) -> [String] {
    outcome.findings.filter { $0.state == .explained }.map { $0.basis?.row ?? "—" }
  }

  @Test func `A few rows are explained one by one, by their keys`() {
    let rows = ["A1 6", "A2 5", "A3 7"]
    let none = ExplanationFixture.outcome(ledger: rows, explained: [])
    #expect(none.open.map(\.row) == ["A1", "A3"])
    #expect(none.open.map(\.value) == ["6", "7"])
    let one = ExplanationFixture.outcome(
      ledger: rows, explained: [Self.explanation("A3", "7.0"), Self.explanation("A1", "8")])
    #expect(Self.explained(one) == ["A3"])
    #expect(one.findings.map(\.code).filter { $0 != .checkFailed } == [.explanationStale])
    #expect(one.open.map(\.row) == ["A1"])
    // The key is what tells the rows apart: without it, or with another, nothing is explained.
    let keyless = ExplanationFixture.outcome(
      ledger: rows, explained: [Self.explanation("", "6"), Self.explanation("A2", "7")])
    #expect(Self.explained(keyless) == [])
  }

  @Test func `Many rows are one question, for their number and their values`() throws {
    let rows = ["A1 6", "A2 7", "A3 8", "A4 9"]
    let open = ExplanationFixture.outcome(ledger: rows, explained: []).open
    let query = try #require(open.first)
    #expect(open.count == 1 && query.count == 4 && query.row.isEmpty)
    #expect(query.value.hasPrefix("#") && query.value.utf8.count == 9)
    let all = [Self.explanation("", query.value, 4)]
    func state(_ rows: [String]) -> [String] {
      Self.explained(ExplanationFixture.outcome(ledger: rows, explained: all))
    }
    #expect(state(rows) == ["A1", "A2", "A3", "A4"])
    #expect(state(rows.reversed()) == ["A4", "A3", "A2", "A1"])
    #expect(state(rows + ["A5 5"]).count == 4)
    // One more place, one less, another value in the same number of places.
    #expect(state(rows + ["A5 6"]) == [])
    #expect(state(["A1 6", "A2 7", "A3 8"]) == [])
    #expect(state(["A1 6", "A2 7", "A3 8", "A4 6000"]) == [])
    #expect(state(["A1 6", "A2 7", "A3 8", "A9 9"]) == [])
  }

  @Test func `An office that began to explain row by row goes on`() {
    let outcome = ExplanationFixture.outcome(
      ledger: ["A1 6", "A2 7", "A3 8", "A4 9"],
      explained: [Self.explanation("A1", "6"), Self.explanation("A2", "7")])
    #expect(Self.explained(outcome) == ["A1", "A2"])
    #expect(outcome.open.map(\.row) == ["A3", "A4"])
    #expect(outcome.findings.allSatisfy { $0.code == .checkFailed })
  }

  /// The first twenty are kept as findings of their own; the others count, with their values.
  @Test func `Rows that are only counted are explained with the rest, value for value`() throws {
    let rows = (1...50).map { "A\($0) \($0 + 5)" }
    let query = try #require(ExplanationFixture.outcome(ledger: rows, explained: []).open.first)
    #expect(query.count == 50)
    let all = [Self.explanation("", query.value, 50)]
    let same = ExplanationFixture.outcome(ledger: rows, explained: all)
    #expect(same.open.isEmpty && same.explained == ["amounts": 50])
    let changed = ExplanationFixture.outcome(ledger: rows.dropLast() + ["A50 56"], explained: all)
    #expect(changed.open.count == 1)
    #expect(changed.findings.last?.code == .explanationStale)
  }

  @Test func `Rows without a key are one question, however few`() {
    let outcome = ExplanationFixture.outcome(ledger: ["A1 6", "A2 7"], key: [], explained: [])
    #expect(outcome.open.map(\.count) == [2])
    let one = ExplanationFixture.outcome(ledger: ["A1 6"], key: [], explained: [])
    #expect(one.open.map(\.value) == ["6"])
  }
}
