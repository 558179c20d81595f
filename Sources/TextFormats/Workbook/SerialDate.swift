/// The day numbers of spreadsheets.
enum SerialDate {
  /// Returns the day, as `2021-06-30`, that a number means, or `nil` when it means none.
  ///
  /// The system of 1900 counts a 29 February 1900 that never was: number 60. A part of a day is
  /// left out, and a number below 1 is a time of day and no date.
  ///
  /// - Parameters:
  ///   - number: The number in plain decimals.
  ///   - isFrom1904: Whether the workbook counts from 1 January 1904.
  /// - Returns: The day, or `nil`.
  static func day(of number: some Collection<UInt8>, isFrom1904: Bool) -> [UInt8]? {
    let whole = number.prefix { $0 != UInt8(ascii: ".") }
    guard whole.count <= 7, let serial = Int(String(decoding: whole, as: UTF8.self)),
      (isFrom1904 ? 0 : 1)...2_958_465 ~= serial, isFrom1904 || serial != 60
    else { return nil }
    // Days from 1 March of the year 0 to 30 December 1899, and to 1 January 1904.
    let start = isFrom1904 ? 695_361 : serial < 60 ? 693_900 : 693_899
    return iso(daysSinceMarch: start + serial)
  }

  /// Counts in years that begin on 1 March, so that the leap day is the last.
  private static func iso(daysSinceMarch days: Int) -> [UInt8] {
    let (era, rest) = days.quotientAndRemainder(dividingBy: 146_097)
    let year = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365
    let dayOfYear = rest - (365 * year + year / 4 - year / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let fullYear = era * 400 + year + (month <= 2 ? 1 : 0)
    return Array("\(padded(fullYear, 4))-\(padded(month, 2))-\(padded(day, 2))".utf8)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
