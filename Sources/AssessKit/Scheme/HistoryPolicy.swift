/// How a return is compared with those of earlier periods and of other units.
///
/// Each comparison may be a query, a notice or off. That of an opening figure alone may be an error,
/// and is one by default: the others ask, since what they ask about may be true.
public struct HistoryPolicy: Hashable, Sendable {
  /// What is compared.
  public enum Comparison: String, CaseIterable, Codable, Hashable, Sendable {
    /// A figure at the end of a period with that of the period before.
    case jump

    /// An opening figure with the last closing one.
    case opening

    /// An empty cell with a number in the period before.
    case blank

    /// A figure of one period with those of many earlier ones.
    case deviation

    /// A whole return with those of other units.
    case copies
  }

  /// How much a difference matters.
  public enum Weight: String, CaseIterable, Codable, Hashable, Sendable {
    /// It must be corrected; for an opening figure alone.
    case error

    /// It must be corrected or explained.
    case query

    /// It is worth knowing.
    case notice

    /// It is not looked for.
    case off

    /// The severity of its findings; `nil` when it is not looked for.
    var severity: Severity? {
      switch self {
      case .error: .error
      case .query: .query
      case .notice: .notice
      case .off: nil
      }
    }
  }

  /// The share by which a figure at the end of a period may rise or fall; `nil` when it is not asked.
  public var jump: Rational? = Rational(1, over: 2)

  /// A rise or fall by less than this is never asked about.
  public var jumpFrom = Rational(10)

  /// How far from its own earlier values a figure may be, as a modified z-score (Iglewicz & Hoaglin
  /// 1993, who advise 3.5); `nil` when it is not asked.
  public var deviation: Rational? = Rational(7, over: 2)

  /// How many earlier values a figure is compared with at most: those furthest back tell least.
  static let longest = 12

  /// How many earlier values must be there before a figure is compared with them.
  public var deviationValues = 5

  /// How much a difference matters, where it is not as by default.
  public var weights: [Comparison: Weight] = [:]

  /// Creates the policy of a scheme that says nothing about it.
  public init() {}

  /// Returns the severity of what a comparison finds; `nil` when it is off.
  func severity(of comparison: Comparison) -> Severity? {
    (weights[comparison] ?? (comparison == .opening ? .error : .query)).severity
  }
}

/// How one column is compared with earlier periods, where it differs from the rest of the scheme.
public struct ColumnHistory: Hashable, Sendable {
  /// A threshold of the column.
  public enum Limit: Hashable, Sendable {
    /// That of the scheme.
    case ofScheme

    /// The column is not compared.
    case off

    /// Its own.
    case own(Rational)

    /// Returns the threshold, where that of the scheme is `common`; `nil` when there is none.
    func value(or common: Rational?) -> Rational? {
      switch self {
      case .ofScheme: common
      case .off: nil
      case .own(let limit): limit
      }
    }
  }

  /// What an opening figure continues.
  public struct Opening: Hashable, Sendable {
    /// From when on the table counts.
    public enum Since: String, CaseIterable, Codable, Hashable, Sendable {
      /// The start of its own period: the opening figure is the closing one of the period before.
      case period

      /// The start of the year: it is that at the end of last year, and stays the same all year.
      case year
    }

    /// The id of the column with the closing figure, in the same table.
    public var column: String

    /// From when on the table counts.
    public var since: Since

    /// Creates what an opening figure continues.
    public init(of column: String, since: Since = .period) {
      self.column = column
      self.since = since
    }
  }

  /// The share by which the figure may rise or fall.
  public var jump = Limit.ofScheme

  /// How far from its own earlier values the figure may be.
  public var deviation = Limit.ofScheme

  /// Whether the cell may be empty though there was a number in the period before.
  public var mayBeBlank = false

  /// What the figure continues, where it is an opening figure.
  public var opening: Opening?

  /// Creates the history of a column that says nothing about it.
  public init() {}
}
