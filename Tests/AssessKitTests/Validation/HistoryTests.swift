import AssessKit
import AssessTestSupport
import Testing

/// Files of earlier periods that are given for comparison alone.
struct HistoryTests {
  private static func scheme() throws -> Scheme {
    try #require(SchemeFixture.reading(of: SchemeFixture.texts).scheme)
  }

  /// A form of people on the books: opening, closing, visits.
  private static func staff(
    _ cells: String, _ period: String = "2020Q4", unit: String = "420502,西陵区",
    name: String? = nil
  ) -> SourceFile {
    let text = "\(CodeFixture.head),期初在册,期末在册,走访次数\n\(unit),\(period),\(cells)\n"
    return SourceFile(
      name: name ?? "\(period)-\(unit.prefix(6)).csv", bytes: Array(text.utf8))
  }

  private static func findings(
    in files: [SourceFile], history: [SourceFile], period id: String? = "2020Q4"
  ) async throws -> [Finding] {
    await Validation(
      scheme: try scheme(), period: id.map { period($0) }, cutOff: .distantFuture, tool: "test"
    ).report(on: files, history: history).findings
  }

  private static func said(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.code.number) \($0.location.file)" }
  }

  @Test func `Earlier returns are compared with, and their own mistakes are not listed`()
    async throws
  {
    let history = [Self.staff("3,5,8", "2020Q3"), Self.staff("9,3,8", "2020Q2")]
    let found = try await Self.findings(in: [Self.staff("6,5,8")], history: history)
    #expect(Self.said(found) == ["A603 2020Q4-420502.csv"])
    #expect(try await Self.findings(in: [Self.staff("5,5,8")], history: history).isEmpty)
  }

  @Test func `Only the same unit is compared with`() async throws {
    let history = [Self.staff("3,50,8", "2020Q3", unit: "420506,夷陵区")]
    #expect(try await Self.findings(in: [Self.staff("6,5,8")], history: history).isEmpty)
  }

  @Test func `A file that is checked comes before one of the same period in the history`()
    async throws
  {
    let own = [Self.staff("5,5,8"), Self.staff("3,5,7", "2020Q3", name: "own.csv")]
    let history = [
      Self.staff("3,4,8", "2020Q3"), Self.staff("9,9,9", name: "other.csv"),
      Self.staff("4,3,6", "2020Q2"),
    ]
    let found = try await Self.findings(in: own, history: history)
    #expect(Self.said(found.filter { $0.severity > .notice }) == [])
  }

  @Test func `A return with an error is not compared with, and its file is named once`()
    async throws
  {
    let history = [
      Self.staff("3,约5,8", "2020Q3"), SourceFile(name: "photo.csv", bytes: [0xFF, 0xD8, 0xFF, 0]),
      Self.staff("3,4,8", "2020Q2"),
    ]
    let found = try await Self.findings(in: [Self.staff("6,5,8")], history: history)
    #expect(Self.said(found) == ["A608 2020Q3-420502.csv", "A608 photo.csv"])
    #expect(found.allSatisfy { $0.severity == .notice })
    #expect(found.first?.message(in: .zh).contains("A301不是数字") == true)
  }

  /// The second quarter's opening 9 is not the first one's closing 5: it is refused, and with it the
  /// comparison of the third quarter.
  @Test func `A return that fails a check is not compared with either`() async throws {
    let history = [
      Self.staff("3,5,8", "2020Q2"), Self.staff("9,3,8", "2020Q3"),
    ]
    let found = try await Self.findings(in: [Self.staff("7,5,8")], history: history)
    #expect(Self.said(found) == ["A608 2020Q3-420502.csv"])
  }

  /// Taken until 20 October: only what was extended may come on the 25th.
  @Test(
    arguments: [
      (nil, nil, false), ("2020-10-26", nil, true), (nil, "2020-10-26", true),
      ("2020-10-24", "2020-10-26", false),
    ] as [(String?, String?, Bool)])
  func `An earlier return that came within its extension is compared with`(
    own: String?, beside: String?, isUsed: Bool
  ) async throws {
    func list(_ name: String, _ until: String?) -> [SourceFile] {
      let head = "区划代码,报表,考核期,延至,批准文号"
      return [until].compactMap(\.self).map { until in
        SourceFile(
          name: name, bytes: Array("\(head)\n420502,staff,2020Q3,\(until),〔2020〕3号\n".utf8))
      }
    }
    let scheme = try Self.scheme()
    var earlier = Self.staff("3,50,8", "2020Q3")
    earlier.received = day("2020-10-25")
    let extensions = DueExtensions(
      reading: list("延期.csv", own), history: list("previous/old/延期.csv", beside),
      scheme: scheme, period: period("2020Q4"))
    let found = await Validation(
      scheme: scheme, period: period("2020Q4"), cutOff: .distantFuture, tool: "test",
      extensions: extensions
    ).report(on: [Self.staff("6,50,8")], history: [earlier]).findings
    #expect(
      Self.said(found) == [isUsed ? "A603 2020Q4-420502.csv" : "A608 2020Q3-420502.csv"])
  }

  @Test(arguments: ["2020Q4", nil])
  func `A history without an earlier period says so once`(id: String?) async throws {
    let history = [Self.staff("5,5,8", name: "b.csv"), Self.staff("5,5,8", name: "a.csv")]
    let found = try await Self.findings(
      in: [Self.staff("5,5,7")], history: history, period: id)
    #expect(Self.said(found) == ["A608 a.csv"])
    #expect(found.first?.occurrences == 2)
  }

  @Test func `The order of the files does not matter`() async throws {
    let files = [
      Self.staff("6,50,8"), Self.staff("5,5,", unit: "420506,夷陵区"),
    ]
    let history = [
      Self.staff("3,5,8", "2020Q3"), Self.staff("3,5,8", "2020Q3", unit: "420506,夷陵区"),
      Self.staff("2,3,8", "2020Q2"), SourceFile(name: "x.csv", bytes: Array("a,b\n1,2\n".utf8)),
    ]
    let expected = try await Self.findings(in: files, history: history)
    #expect(
      Self.said(expected) == [
        "A603 2020Q4-420502.csv", "A604 2020Q4-420502.csv", "A605 2020Q4-420506.csv",
        "A608 x.csv",
      ])
    for turn in history.indices {
      let turned = Array(history[turn...] + history[..<turn])
      for other in [turned, turned.reversed()] {
        #expect(try await Self.findings(in: files.reversed(), history: other) == expected)
      }
    }
  }

  @Test func `A run scores nothing of the assessed period that lies in the history`() async throws {
    let scheme = try Self.scheme()
    let period = period("2020Q4")
    let run = RunInput(
      period: period, cutOff: .distantFuture, tool: "test", schemeHash: "", inputs: [])
    let text = "\(CodeFixture.head),受理,成功\n\(CodeFixture.xiling),9,8\n"
    let file = SourceFile(name: "a.csv", bytes: Array(text.utf8))
    let report = await Assessment(scheme: scheme, run: run)
      .report(on: [Self.staff("5,5,8")], history: [file])
    #expect(report.missingReturns.contains { $0.division == "420502" && $0.table == "mediation" })
  }
}

/// The samples of one scheme, with the earlier quarter among the files or beside them.
struct HistorySampleTests {
  private static func split() throws -> (now: [SourceFile], before: [SourceFile]) {
    let files = try Repository.submissions("samples/yichang-2020")
    return (
      files.filter { $0.name.hasPrefix("2020Q4") }, files.filter { $0.name.hasPrefix("2020Q3") }
    )
  }

  @Test func `Beside the files or among them, a quarter serves the comparison alike`()
    async throws
  {
    let (now, before) = try Self.split()
    let validation = try GoldenRun.validation(of: "yichang-2020", in: "2020Q4")
    let together = await validation.report(on: now + before).findings
    let beside = await validation.report(on: now, history: before).findings
    #expect(beside == together.filter { $0.location.file.hasPrefix("2020Q4") })
  }

  @Test func `And it serves the scores, trends and the change of rank`() async throws {
    let (now, before) = try Self.split()
    let assessment = try GoldenRun.assessment(of: "yichang-2020", in: "2020Q4")
    let together = await assessment.report(on: now + before)
    let beside = await assessment.report(on: now, history: before)
    #expect(beside.divisions == together.divisions)
    #expect(beside.whole == together.whole)
    #expect(beside.divisions.contains { $0.previous != nil })
  }
}
