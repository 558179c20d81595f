import AssessKit
import AssessTestSupport
import Testing

/// Reports on the samples, as `assess run` makes them.
enum SampleReport {
  /// Returns the report of a scheme of `indicators/` on the sample of its name.
  static func of(_ id: String, in period: String) async throws -> AssessmentReport {
    let scheme = try #require(SchemeReader().reading(of: try Repository.schemeFiles(id)).scheme)
    let period = try #require(Period(id: period))
    let closes = try #require(scheme.calendar.dates(of: period)?.closes)
    let folder = "samples/\(id == "published-2020" ? "published" : id)"
    let run = RunInput(
      period: period, cutOff: closes, tool: "test", schemeHash: "", inputs: [],
      extensions: DueExtensions(
        reading: try Repository.extensions(folder), scheme: scheme, period: period))
    return await Assessment(scheme: scheme, run: run)
      .report(on: try Repository.submissions(folder))
  }
}
