import AssessTestSupport
import Testing

@testable import AssessKit

/// What is given back with remarks: each place with what was said about it, and the files.
struct ReturnReviewTests {
  private static let scheme = Sketch.scheme(
    tables: [ExplanationFixture.form(.query), ExplanationFixture.ledger()],
    divisions: [Sketch.division("11")])

  /// The others are 11 of 10 that were accepted: the check is a query, and its value `11；10`.
  private static let form = file("m.csv", "区划代码,报告期,accepted,其他\n11,2020Q4,10,11\n")

  private static func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, bytes: Array(text.utf8))
  }

  private func review(
    of files: [SourceFile], explained rows: [String] = [], extensions: DueExtensions = .init()
  ) async -> ReturnReview {
    let validation = Validation(
      scheme: Self.scheme, period: Sketch.quarter, cutOff: day("2021-01-20"), tool: "test",
      extensions: extensions)
    return await validation.review(
      of: files, explanations: rows.isEmpty ? [] : [ExplanationFixture.file(rows)])
  }

  /// The places at which a check of the scheme failed.
  private func failures(_ review: ReturnReview) -> [Finding] {
    review.places.filter { $0.code == .checkFailed }
  }

  static let answers: [(value: String, state: Finding.State, remarks: [FindingCode])] = [
    ("11；10", .explained, []), ("12；10", .open, [.explanationStale]),
  ]

  @Test(arguments: answers)
  func `A place has the answer to its query, and remarks on explanations are kept`(
    value: String, state: Finding.State, remarks: [FindingCode]
  ) async {
    let about = "few-others,m,11,2020Q4,m.others,,"
    let review = await review(
      of: [Self.form], explained: ["\(about)\(value),1,确实多,司法局,2021-01-05"])
    #expect(failures(review).map(\.state) == [state])
    #expect(review.places.map(\.code).filter { $0 == .explanationStale } == remarks)
    #expect(review.furtherPlaces == 0)
  }

  /// More rows than findings of one check are kept: the last finding stands for several places.
  @Test func `An explanation of all rows answers each place`() async throws {
    let rows = (1...25).map { "11,2020Q4,A\($0),\($0 + 5)\n" }.joined()
    let ledger = Self.file("cases.csv", "区划代码,报告期,number,amount\n" + rows)
    let open = await review(of: [ledger])
    #expect(failures(open).count == 25 && failures(open).allSatisfy { $0.state == .open })
    #expect(open.furtherPlaces == 0)
    let query = try #require(open.report.openQueries.first { $0.rule == "amounts" })
    #expect(query.count == 25)
    let explained = await review(
      of: [ledger],
      explained: ["amounts,cases,11,2020Q4,cases.amount,,\(query.value),25,理由,司法局,2021-01-05"])
    #expect(failures(explained).count == 25)
    #expect(failures(explained).allSatisfy { $0.state == .explained })
    #expect(explained.furtherPlaces == 0)
  }

  @Test func `A list of the office is no return that could be given back`() async {
    let list = Self.file(
      "延期.csv", "区划代码,报表,考核期,延至,批准文号,批准单位\n11,m,2020Q4,2021-01-15,1号,市局\n")
    let extensions = DueExtensions(
      reading: [list], scheme: Self.scheme, period: Sketch.quarter)
    let review = await review(of: [Self.form], extensions: extensions)
    #expect(review.copies.map(\.file) == ["m.csv"])
    #expect(review.withheld.isEmpty)
  }
}
