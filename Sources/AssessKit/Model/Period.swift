/// A reporting period (考核期): a year, a half-year, a quarter or a month.
///
/// The ids are those of DHIS2: `2020`, `2020S1`, `2020Q4`, `202003`.
public struct Period: Hashable, Sendable {
  /// How long a period is.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// A calendar year.
    case year

    /// Half a calendar year.
    case half

    /// A quarter of a calendar year.
    case quarter

    /// A calendar month.
    case month

    /// How many such periods a year has.
    public var perYear: Int {
      switch self {
      case .year: 1
      case .half: 2
      case .quarter: 4
      case .month: 12
      }
    }
  }

  /// The calendar year.
  public let year: Int

  /// How long the period is.
  public let kind: Kind

  /// Which one of the year it is, from 1.
  public let index: Int

  /// Creates a period, or `nil` when a year has no such period.
  public init?(year: Int, kind: Kind = .year, index: Int = 1) {
    guard (1900...2200).contains(year), (1...kind.perYear).contains(index) else { return nil }
    self.year = year
    self.kind = kind
    self.index = index
  }

  /// Creates a period from its id: `2020`, `2020S1`, `2020Q4` or `202003`.
  public init?(id: some StringProtocol) {
    guard id.utf8.count >= 4, let year = Int(id.prefix(4)) else { return nil }
    let rest = id.dropFirst(4)
    guard let kind = Self.kind(ofSuffix: rest) else { return nil }
    guard kind != .year else {
      self.init(year: year)
      return
    }
    let digits = kind == .month ? rest : rest.dropFirst()
    guard let index = Int(digits), digits.isASCIIDigits else { return nil }
    self.init(year: year, kind: kind, index: index)
  }

  private static func kind(ofSuffix suffix: some StringProtocol) -> Kind? {
    guard let first = suffix.utf8.first else { return .year }
    guard suffix.utf8.count == 2 else { return nil }
    return switch first {
    case UInt8(ascii: "S"): .half
    case UInt8(ascii: "Q"): .quarter
    case UInt8(ascii: "0")...UInt8(ascii: "1"): .month
    default: nil
    }
  }

  /// The id, such as `2020Q4`.
  public var id: String {
    switch kind {
    case .year: "\(year)"
    case .half: "\(year)S\(index)"
    case .quarter: "\(year)Q\(index)"
    case .month: index < 10 ? "\(year)0\(index)" : "\(year)\(index)"
    }
  }

  private var monthsPerPeriod: Int { 12 / kind.perYear }

  /// The first day.
  public var firstDay: CalendarDate? {
    CalendarDate(year: year, month: (index - 1) * monthsPerPeriod + 1, day: 1)
  }

  /// The last day.
  public var lastDay: CalendarDate? {
    CalendarDate.lastDay(of: index * monthsPerPeriod, in: year)
  }

  /// The period before this one, of the same length (环比).
  public var previous: Period? {
    index > 1
      ? Period(year: year, kind: kind, index: index - 1)
      : Period(year: year - 1, kind: kind, index: kind.perYear)
  }

  /// The same period of the year before (同比).
  public var sameOfLastYear: Period? { Period(year: year - 1, kind: kind, index: index) }

  /// Returns whether the day falls into the period.
  public func contains(_ day: CalendarDate) -> Bool {
    guard let firstDay, let lastDay else { return false }
    return firstDay <= day && day <= lastDay
  }

  /// Returns the period of `kind` that contains the end of this one, such as the year of a quarter.
  public func enclosing(_ kind: Kind) -> Period? {
    let lastMonth = index * monthsPerPeriod
    return Period(year: year, kind: kind, index: (lastMonth - 1) / (12 / kind.perYear) + 1)
  }

  /// The name in words: 2020年第四季度, the fourth quarter of 2020.
  public var name: LocalizedText {
    let numerals = ["一", "二", "三", "四"]
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    switch kind {
    case .year: return LocalizedText(zh: "\(year)年", en: "\(year)")
    case .half:
      return LocalizedText(
        zh: "\(year)年\(index == 1 ? "上" : "下")半年",
        en: "\(index == 1 ? "first" : "second") half of \(year)")
    case .quarter:
      return LocalizedText(zh: "\(year)年第\(numerals[index - 1])季度", en: "Q\(index) \(year)")
    case .month: return LocalizedText(zh: "\(year)年\(index)月", en: "\(months[index - 1]) \(year)")
    }
  }
}

extension Period: Comparable, CustomStringConvertible, Codable {
  /// Orders periods by their last day, the longer one last.
  public static func < (lhs: Period, rhs: Period) -> Bool {
    let (left, right) = (lhs.index * lhs.monthsPerPeriod, rhs.index * rhs.monthsPerPeriod)
    return (lhs.year, left, lhs.monthsPerPeriod) < (rhs.year, right, rhs.monthsPerPeriod)
  }

  /// The id.
  public var description: String { id }

  /// Reads the id.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let period = Period(id: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a period such as 2020Q4")
    }
    self = period
  }

  /// Writes the id.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(id)
  }
}
