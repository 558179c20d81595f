/// A day of the Gregorian calendar, without a time.
///
/// Due dates run to the end of the day in Asia/Shanghai; no other time zone plays a part.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int

  /// The month, 1 to 12.
  public let month: Int

  /// The day of the month, 1 to 31.
  public let day: Int

  /// Creates a day, or `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.daysInMonth(month, of: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// 31 December 9999: later than any day that plays a part.
  public static let distantFuture = CalendarDate(unchecked: 9999, 12, 31)

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates a day from `2020-12-31`, or `nil` for anything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, parts.allSatisfy(\.isASCIIDigits),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The last day of a month, or `nil` when there is no such month.
  public static func lastDay(of month: Int, in year: Int) -> CalendarDate? {
    guard (1...12).contains(month) else { return nil }
    return CalendarDate(year: year, month: month, day: daysInMonth(month, of: year))
  }

  private static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Orders days in time.
  public static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }

  /// Days since 1 March of the year 0, by the proleptic Gregorian calendar.
  private var dayNumber: Int {
    let shiftedYear = month > 2 ? year : year - 1
    let shiftedMonth = (month + 9) % 12
    return shiftedYear * 365 + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
      + (shiftedMonth * 153 + 2) / 5 + day - 1
  }

  /// Returns the days from `other` to this day; negative when this day is earlier.
  public func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

  /// Returns the whole months begun from `other` to this day: one day late is one month late.
  ///
  /// From the last day of a month they are calendar months: from 30 November, all of December is
  /// the first.
  public func monthsBegun(since other: CalendarDate) -> Int {
    guard self > other else { return 0 }
    let months = (year - other.year) * 12 + month - other.month
    let endsMonth = other.day == Self.daysInMonth(other.month, of: other.year)
    return day > other.day && !endsMonth ? months + 1 : max(1, months)
  }

  /// Returns the day `days` later, or `nil` outside the years 1 to 9999.
  public func advanced(byDays days: Int) -> CalendarDate? {
    guard (-4_000_000..<4_000_000).contains(days) else { return nil }
    let number = dayNumber + days
    guard number >= 0 else { return nil }
    let (era, dayOfEra) = number.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
    let year = era * 400 + yearOfEra
    let shiftedMonth = (dayOfYear * 5 + 2) / 153
    return CalendarDate(
      year: shiftedMonth >= 10 ? year + 1 : year,
      month: (shiftedMonth + 2) % 12 + 1,
      day: dayOfYear - (shiftedMonth * 153 + 2) / 5 + 1)
  }
}

extension CalendarDate: CustomStringConvertible, Codable {
  /// The day as `2020-12-31`.
  public var description: String {
    let text = String(year * 10_000 + month * 100 + day)
    let padded = String(repeating: "0", count: 8 - text.utf8.count) + text
    return "\(padded.prefix(4))-\(padded.dropFirst(4).prefix(2))-\(padded.suffix(2))"
  }

  /// Reads `2020-12-31`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a date such as 2020-12-31")
    }
    self = date
  }

  /// Writes `2020-12-31`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
