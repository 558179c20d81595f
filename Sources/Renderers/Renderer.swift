public import AssessKit

/// Turns a report into the files of one format.
///
/// A renderer works nothing out: no sums, no ranking, no rounding beyond the printed digits. The
/// same report gives the same bytes.
public protocol Renderer: Sendable {
  /// Writes the files of the report to `sink`, each whole and one after the other.
  func render(_ report: AssessmentReport, to sink: inout some OutputSink) throws
}

extension Renderer {
  /// Returns the files of the report, held in memory: for small formats and for tests.
  public func files(of report: AssessmentReport) throws -> [OutputFile] {
    var sink = CollectedOutput()
    try render(report, to: &sink)
    return sink.files
  }
}

/// What the person who renders chooses.
public struct RenderingOptions: Hashable, Sendable {
  /// The language of the words around the numbers.
  public var language: Language

  /// For whom the report is.
  public var edition: Edition

  /// What the columns of CSV files are headed with; the language's words where nothing is said.
  public var headers: HeaderNames?

  /// The face that an office gives to its pages.
  public var branding: Branding?

  /// Creates options.
  public init(
    language: Language = .zh, edition: Edition = .internal, headers: HeaderNames? = nil,
    branding: Branding? = nil
  ) {
    self.language = language
    self.edition = edition
    self.headers = headers
    self.branding = branding
  }
}

/// What the columns of CSV files are headed with.
public enum HeaderNames: String, CaseIterable, Codable, Hashable, Sendable {
  /// The names for programs, which never change: `division_name`.
  case id

  /// Chinese words: 单位名称.
  case zh

  /// English words.
  case en
}

/// For whom a report is.
public enum Edition: String, CaseIterable, Codable, Hashable, Sendable {
  /// For the offices that take part (内部资料).
  case `internal`

  /// For everybody (公开): without findings one by one, and without the names of files and cells.
  case `public`
}
