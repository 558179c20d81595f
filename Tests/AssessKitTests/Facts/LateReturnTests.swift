import AssessTestSupport
import Testing

@testable import AssessKit

/// Locking, windows and extensions: due on 10 January, taken until 20 January, locked after the 31st.
struct LateReturnTests {
  private static let table = Sketch.form("t", ["x"])
  private static let scheme = {
    var scheme = Sketch.scheme(tables: [table])
    scheme.calendar.lockedDays = 31
    scheme.calendar.windows = [
      LateWindow(days: 5, name: LocalizedText("迟报")),
      LateWindow(days: nil, name: LocalizedText("严重迟报")),
    ]
    return scheme
  }()

  private func file(
    _ name: String, _ cells: String = "1", received: String, isWrong: Bool = false
  ) -> FileReading {
    let error = Finding(
      .notANumber, at: Finding.Location(file: name), key: Finding.Key(), severity: .error)
    return FileReading(
      file: name, table: "t",
      submissions: [Sketch.submission(Self.table, cells, file: name, received: received)],
      findings: isWrong ? [error] : [])
  }

  private func selection(
    _ files: [FileReading], extended until: String? = nil
  ) -> ReturnSelection {
    let list = until.map { until in
      SourceFile(
        name: "延期.csv",
        bytes: Array("区划代码,报表,考核期,延至,批准文号\n11,t,2020Q4,\(until),〔2021〕3号\n".utf8))
    }
    let extensions = DueExtensions(
      reading: [list].compactMap(\.self), scheme: Self.scheme, period: Sketch.quarter)
    return ReturnSelection(of: files, calendar: Self.scheme.calendar, extensions: extensions)
  }

  private func summary(_ selection: ReturnSelection) -> String {
    let findings = selection.findings.map { "\($0.location.file):\($0.code.number)" }.sorted()
    return (selection.counting.map(\.file) + findings).joined(separator: " ")
  }

  @Test func `A correction is taken until the period is locked, a first return is not`() {
    let first = file("a", received: "2021-01-09")
    #expect(summary(selection([first, file("b", "2", received: "2021-01-31")])) == "b a:A505")
    #expect(summary(selection([first, file("b", "2", received: "2021-02-01")])) == "a b:A710")
    #expect(summary(selection([file("b", received: "2021-01-31")])) == "b:A702")
    let wrong = file("a", received: "2021-01-09", isWrong: true)
    #expect(summary(selection([wrong, file("b", "2", received: "2021-01-31")])) == "b:A702")
  }

  @Test(arguments: [
    ("2021-01-10", ""), ("2021-01-11", "1（迟报）"), ("2021-01-15", "5（迟报）"),
    ("2021-01-16", "6（严重迟报）"),
  ])
  func `The finding says in which window a return came`(received: String, expected: String) {
    let found = selection([file("a", received: received)]).findings
    #expect(
      found.map { "\($0.argument("days") ?? "")\($0.argument("remark") ?? "")" }.joined()
        == expected)
  }

  @Test func `An extension moves the due day of its return`() {
    let inTime = selection([file("a", received: "2021-01-15")], extended: "2021-01-15")
    #expect(summary(inTime) == "a")
    #expect(inTime.receipts.values.map(\.due) == [day("2021-01-15")])
    let late = selection([file("a", received: "2021-01-16")], extended: "2021-01-15")
    #expect(
      late.findings.map { $0.message(in: .zh) } == [
        "2021-01-16收到，比截止日期2021-01-15晚1天（迟报；延期至2021-01-15，依据〔2021〕3号）。"
      ])
  }

  @Test func `An extension past closing keeps the return from being too late`() {
    #expect(summary(selection([file("a", received: "2021-02-03")])) == "a:A702")
    let extended = selection([file("a", received: "2021-02-03")], extended: "2021-02-05")
    #expect(summary(extended) == "a")
    let later = selection([file("a", received: "2021-02-06")], extended: "2021-02-05")
    #expect(summary(later) == "a:A702")
  }
}
