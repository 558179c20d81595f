import AssessKit
import AssessTestSupport
import Testing

/// A run over samples of this repository, through the library.
enum GoldenRun {
  /// Returns the assessment of a scheme and a period.
  static func assessment(
    of scheme: String, in period: String, extensions: [SourceFile] = []
  ) throws -> Assessment {
    let reading = SchemeReader().reading(of: try Repository.schemeFiles(scheme))
    let scheme = try #require(reading.scheme)
    let period = try #require(Period(id: period))
    let closes = try #require(scheme.calendar.dates(of: period)?.closes)
    return Assessment(
      scheme: scheme,
      run: RunInput(
        period: period, cutOff: closes, tool: "test", schemeHash: "", inputs: [],
        extensions: DueExtensions(reading: extensions, scheme: scheme, period: period)))
  }

  /// Returns the validation of a scheme and a period, without scores.
  static func validation(of scheme: String, in period: String) throws -> Validation {
    let reading = SchemeReader().reading(of: try Repository.schemeFiles(scheme))
    let scheme = try #require(reading.scheme)
    let period = try #require(Period(id: period))
    let closes = try #require(scheme.calendar.dates(of: period)?.closes)
    return Validation(scheme: scheme, period: period, cutOff: closes, tool: "test")
  }

  /// Returns the report on a folder of samples.
  static func report(
    of scheme: String, in period: String, on folder: String
  ) async throws -> AssessmentReport {
    let extensions = try Repository.extensions(folder)
    return try await assessment(of: scheme, in: period, extensions: extensions)
      .report(on: Repository.submissions(folder))
  }
}

extension Dictionary where Key == String, Value == String {
  /// The field of a record, or an empty text.
  func field(_ name: String) -> String { self[name] ?? "" }
}

extension Finding {
  /// The value of an argument, in Chinese.
  func argument(_ name: String) -> String? {
    arguments.first { $0.name == name }?.value.zh
  }
}
