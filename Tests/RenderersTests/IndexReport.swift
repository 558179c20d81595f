import AssessKit
import AssessTestSupport
import Testing

/// The report on the samples of an index scheme, for what the renderers make of it.
enum IndexReport {
  /// The Human Development Index of 2019.
  static let hdi = Task { try await report(of: "hdi-2020", in: "2019") }

  /// Eight factors in 2024, in two groups and with gaps.
  static let law = Task { try await report(of: "rule-of-law-8", in: "2024") }

  private static func report(of id: String, in year: String) async throws -> AssessmentReport {
    let scheme = try #require(
      SchemeReader().reading(of: try Repository.schemeFiles(id)).scheme)
    let run = RunInput(
      period: period(year), cutOff: day("2025-03-31"), tool: "assess", schemeHash: "", inputs: [])
    return await Assessment(scheme: scheme, run: run)
      .report(on: try Repository.submissions("samples/\(id)"))
  }
}
