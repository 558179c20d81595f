/// How many findings there are of each severity and each code, every place counted.
public struct FindingSummary: Codable, Hashable, Sendable {
  /// How often one code was found.
  public struct CodeCount: Codable, Hashable, Sendable {
    /// The code.
    public var code: FindingCode

    /// How often it was found.
    public var count: Int
  }

  /// How many are fatal.
  public private(set) var fatal = 0

  /// How many are errors.
  public private(set) var errors = 0

  /// How many are queries that nobody explained.
  public private(set) var queries = 0

  /// How many are queries that an office explained.
  public private(set) var explained = 0

  /// How many are notices.
  public private(set) var notices = 0

  /// The counts by code, in the order of the catalogue; codes that were not found are absent.
  public private(set) var codes: [CodeCount] = []

  /// Counts `findings`.
  public init(_ findings: some Sequence<Finding>) {
    var counts: [FindingCode: Int] = [:]
    for finding in findings {
      counts[finding.code, default: 0] += finding.occurrences
      if finding.state == .explained {
        explained += finding.occurrences
        continue
      }
      switch finding.severity {
      case .fatal: fatal += finding.occurrences
      case .error: errors += finding.occurrences
      case .query: queries += finding.occurrences
      case .notice: notices += finding.occurrences
      }
    }
    codes = FindingCode.allCases.compactMap { code in
      counts[code].map { CodeCount(code: code, count: $0) }
    }
  }

  /// How many there are of a severity, without the queries that were explained.
  public func count(of severity: Severity) -> Int {
    switch severity {
    case .fatal: fatal
    case .error: errors
    case .query: queries
    case .notice: notices
    }
  }

  /// The gravest severity, or `nil` when there are no findings but explained ones.
  public var worst: Severity? {
    Severity.allCases.filter { count(of: $0) > 0 }.max()
  }
}
