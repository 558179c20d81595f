/// A day as a person or a spreadsheet wrote it.
struct DateText: Hashable, Sendable {
  /// The day.
  let date: CalendarDate

  /// Whether it was written in a form that is worth a notice.
  let isNormalised: Bool

  /// Reads trimmed text; 6/30/21 and 30/06/2021 are nobody's to guess.
  init?(_ content: CellBytes) {
    let bare = content.first == UInt8(ascii: "'") ? content.dropFirst().trimmed : content
    let folded = bare.halfWidth
    let isFullWidth = !folded.elementsEqual(bare)
    let text = Self.withoutMidnight(folded)
    if let date = Self.separated(text, by: "-") ?? Self.separated(text, by: "/")
      ?? Self.compact(text)
    {
      self.init(date: date, isNormalised: isFullWidth)
    } else if let date = Self.separated(text, by: ".") ?? Self.chinese(text) ?? Self.serial(text) {
      self.init(date: date, isNormalised: true)
    } else {
      return nil
    }
  }

  private init(date: CalendarDate, isNormalised: Bool) {
    self.date = date
    self.isNormalised = isNormalised
  }

  /// Returns the day of `2021-06-30`, without making a String.
  static func isoDate(in bytes: CellBytes) -> CalendarDate? {
    let start = bytes.startIndex
    guard bytes.count == 10, bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D else { return nil }
    return date(
      bytes[start..<start + 4], bytes[start + 5..<start + 7], bytes[start + 8..<start + 10])
  }

  private static func date(
    _ year: CellBytes, _ month: CellBytes, _ day: CellBytes
  ) -> CalendarDate? {
    guard year.count == 4, (1...2).contains(month.count), (1...2).contains(day.count),
      let year = SmallNumber.value(of: year), let month = SmallNumber.value(of: month),
      let day = SmallNumber.value(of: day), (1900...2199).contains(year)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func separated(_ text: CellBytes, by separator: Unicode.Scalar) -> CalendarDate? {
    let parts = text.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    return date(parts[0], parts[1], parts[2])
  }

  private static func compact(_ text: CellBytes) -> CalendarDate? {
    guard text.count == 8, text.areDigits else { return nil }
    let start = text.startIndex
    return date(text[..<(start + 4)], text[(start + 4)..<(start + 6)], text[(start + 6)...])
  }

  /// Reads 2021年6月30日, and 2021年6月 as the end of the month.
  private static func chinese(_ text: CellBytes) -> CalendarDate? {
    let words = text.withoutBlanks.text.split(
      omittingEmptySubsequences: false, whereSeparator: { "年月日号".contains($0) })
    let numbers = words.map { SmallNumber.value(of: Array($0.utf8)[...]) }
    guard text.text.contains("年"), text.text.contains("月"), numbers.count >= 3,
      let year = numbers[0], let month = numbers[1], words.last?.isEmpty == true,
      (1900...2199).contains(year)
    else { return nil }
    if numbers.count == 3 { return CalendarDate.lastDay(of: month, in: year) }
    guard numbers.count == 4, let day = numbers[2] else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Reads the day number of a spreadsheet, from 1 January 1954 to 31 December 2064.
  private static func serial(_ text: CellBytes) -> CalendarDate? {
    guard text.count == 5, let number = SmallNumber.value(of: text),
      (19_725...60_267).contains(number)
    else { return nil }
    return CalendarDate(year: 1899, month: 12, day: 30)?.advanced(byDays: number)
  }

  /// Drops the ` 00:00:00` that spreadsheets write after a day.
  private static func withoutMidnight(_ text: CellBytes) -> CellBytes {
    for midnight in [" 00:00:00", " 0:00:00", " 00:00", " 0:00"]
    where text.suffix(midnight.utf8.count).elementsEqual(midnight.utf8) {
      return text.dropLast(midnight.utf8.count)
    }
    return text
  }
}

/// Numbers of a few digits.
enum SmallNumber {
  /// Returns the number that one to nine digits write, or `nil` for anything else.
  static func value(of bytes: CellBytes) -> Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }
}
