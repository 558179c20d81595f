import AssessTestSupport
import Testing

@testable import AssessKit

/// Which of several returns counts: due on 10 January, taken until 20 January.
struct ReturnSelectionTests {
  private static let table = Sketch.form("t", ["x"])
  private static let calendar = Sketch.scheme(tables: [table]).calendar

  /// A file of its own for the division 11.
  private func file(
    _ name: String, _ cells: String = "1", filled: String? = nil, revision: Int? = nil,
    received: String? = nil, findings: [Finding] = []
  ) -> FileReading {
    FileReading(
      file: name, table: "t",
      submissions: [
        Sketch.submission(
          Self.table, cells, file: name, filled: filled, revision: revision, received: received)
      ], findings: findings)
  }

  private func error(_ file: String, division: String? = nil, period: String? = nil) -> Finding {
    Finding(
      .notANumber, at: Finding.Location(file: file),
      key: Finding.Key(division: division, period: period), severity: .error)
  }

  private func summary(_ files: [FileReading]) -> String {
    let selection = ReturnSelection(of: files, calendar: Self.calendar)
    let findings = selection.findings.map { "\($0.location.file):\($0.code.rawValue)" }.sorted()
    return (selection.counting.map(\.file) + findings).joined(separator: " ")
  }

  private func check(_ files: [FileReading], _ expected: String) {
    #expect(summary(files) == expected)
    #expect(summary(files.reversed()) == expected)
  }

  @Test func `The higher version counts, whenever it came`() {
    check(
      [
        file("a", "1", revision: 2, received: "2021-01-04"),
        file("b", "2", revision: 1, received: "2021-01-08"),
      ], "a b:submission-superseded")
    check(
      [file("a", "1", revision: 1), file("b", "2")], "a b:submission-superseded")
  }

  @Test func `Of one version the last to come counts`() {
    check(
      [file("a", "1", received: "2021-01-08"), file("b", "2", received: "2021-01-04")],
      "a b:submission-superseded")
    check(
      [file("a", "1", filled: "2021-01-02"), file("b", "2", filled: "2021-01-03")],
      "b a:submission-superseded")
  }

  @Test func `Of one day the last to be filled in counts`() {
    check(
      [
        file("a", "1", filled: "2021-01-03", received: "2021-01-05"),
        file("b", "2", filled: "2021-01-04", received: "2021-01-05"),
      ], "b a:submission-superseded")
  }

  @Test func `Two that cannot be told apart and differ are in conflict, and neither counts`() {
    check([file("a", "1"), file("b", "2")], "a:conflicting-submissions")
    check([file("a", "1"), file("b", "1")], "a b:submission-superseded")
    check([file("a", "0"), file("b", "—")], "a:conflicting-submissions")
    check(
      [file("a", "1", received: "2021-01-05"), file("b", "2", received: "2021-01-05")],
      "a:conflicting-submissions")
  }

  @Test func `One without a day is not taken for earlier or later`() {
    let files = [
      file("a", "1", received: "2021-01-04"), file("b", "2"),
      file("c", "2", received: "2021-01-06"),
    ]
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [0, 2, 1], [1, 2, 0], [2, 0, 1]] {
      #expect(
        summary(order.map { files[$0] }) == "c a:submission-superseded b:submission-superseded")
    }
    check([files[0], files[1]], "a:conflicting-submissions")
  }

  @Test func `A return with an error is not taken, and does not stand in the way`() {
    check(
      [
        file("a", "1", revision: 1), file("b", "2", revision: 2, findings: [error("b")]),
      ], "a")
    check([file("a", findings: [error("a", division: "11")])], "")
    check([file("a", findings: [error("a", division: "12")])], "a")
    check([file("a", findings: [error("a", period: "2020Q3")])], "a")
    check([file("a", findings: [error("a", division: "11", period: "2020Q4")])], "")
    let query = Finding(.fractionAsPercent, at: Finding.Location(file: "a"), severity: .query)
    check([file("a", findings: [query])], "a")
  }

  @Test(arguments: [
    ("2021-01-10", ""), ("2021-01-11", " a:submitted-late"), ("2021-01-20", " a:submitted-late"),
  ])
  func `A late return is taken until the closing day`(received: String, finding: String) {
    check([file("a", received: received)], "a" + finding)
  }

  @Test func `After the closing day a return is not taken, and an earlier one stays`() {
    check([file("a", received: "2021-01-21")], "a:submitted-after-close")
    check(
      [file("a", "1", received: "2021-01-09"), file("b", "2", received: "2021-01-21")],
      "a b:submitted-after-close")
  }

  /// The first valid one decides whether the return was in time.
  @Test func `A correction after the due day does not make the return late`() {
    check(
      [file("a", "1", received: "2021-01-09"), file("b", "2", received: "2021-01-15")],
      "b a:submission-superseded")
    check(
      [
        file("a", "1", received: "2021-01-09", findings: [error("a")]),
        file("b", "2", received: "2021-01-15"),
      ], "b b:submitted-late")
  }

  @Test func `The day of receipt is asked about only where others have one`() {
    check([file("a")], "a")
    let other = FileReading(
      file: "z",
      submissions: [
        Sketch.submission(
          Self.table, "1", division: "12", file: "z", received: "2021-01-09")
      ])
    check([file("a"), other], "a z a:received-date-unknown")
    check([file("a", filled: "2021-01-09"), other], "a z")
  }

  @Test func `The order is that of table, division and period`() {
    let files = ["12", "11"].flatMap { division in
      ["2020Q4", "2020Q3"].map { id in
        FileReading(
          file: division + id,
          submissions: [
            Sketch.submission(
              Self.table, "1", division: division, period: period(id), file: division + id)
          ])
      }
    }
    check(files, "112020Q3 112020Q4 122020Q3 122020Q4")
  }

  @Test func `A date of its own moves a period's days`() {
    var calendar = Self.calendar
    calendar.exceptions["2020Q4"] = .init(due: day("2021-01-15"), closes: day("2021-02-01"))
    let selection = ReturnSelection(
      of: [file("a", received: "2021-01-21")], calendar: calendar)
    #expect(selection.counting.map(\.file) == ["a"])
    #expect(selection.findings.map(\.code) == [.submittedLate])
    #expect(selection.receipts.values.map(\.due) == [day("2021-01-15")])
  }
}

extension ReturnSelection {
  /// The returns that count.
  fileprivate var counting: [Submission] {
    examined.filter { !refused.contains($0.factKey) }
  }
}
