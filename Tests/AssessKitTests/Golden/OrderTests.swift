import AssessKit
import AssessTestSupport
import Testing

/// The report depends on the files alone: not on their order, and not on how many are read at once.
struct OrderTests {
  private static let cases = [
    ("yichang-2020", "2020Q4", "samples/yichang-2020"),
    ("yichang-2020", "2020Q4", "samples/yichang-2020-broken"),
    ("published-2020", "2020", "samples/published"),
  ]

  @Test(arguments: cases)
  func `A report does not depend on the order or the number of readers`(
    scheme: String, period: String, folder: String
  ) async throws {
    let assessment = try GoldenRun.assessment(of: scheme, in: period)
    let files = try Repository.submissions(folder)
    let first = await assessment.report(on: files, limit: 1)
    #expect(await assessment.report(on: files.shuffled(), limit: 4) == first)
  }

  @Test(arguments: cases.dropFirst())
  func `Validation does not depend on the order or the number of readers`(
    scheme: String, period: String, folder: String
  ) async throws {
    let validation = try GoldenRun.validation(of: scheme, in: period)
    let files = try Repository.submissions(folder)
    let first = await validation.report(on: files, limit: 1)
    #expect(await validation.report(on: files.reversed(), limit: 4) == first)
  }
}
