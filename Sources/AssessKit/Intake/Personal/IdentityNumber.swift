/// The numbers of identity cards (GB 11643).
enum IdentityNumber {
  /// Returns whether eighteen characters are one: province, date of birth and check digit.
  static func matches(_ run: CellBytes) -> Bool {
    guard run.count == 18, run.dropLast().areDigits, hasProvince(run) else { return false }
    let start = run.startIndex
    return hasDate(
      year: run[(start + 6)..<(start + 10)], month: run[(start + 10)..<(start + 12)],
      day: run[(start + 12)..<(start + 14)])
      && checkCharacter(for: run.dropLast()) == run[start + 17].upperX
  }

  /// Returns whether fifteen digits are one of before 1999: province and date of birth.
  static func matchesOld(_ run: CellBytes) -> Bool {
    guard run.count == 15, run.areDigits, hasProvince(run) else { return false }
    let start = run.startIndex
    let year = Array("19".utf8) + run[(start + 6)..<(start + 8)]
    return hasDate(
      year: year[...], month: run[(start + 8)..<(start + 10)], day: run[(start + 10)..<(start + 12)]
    )
  }

  /// Returns the check character of seventeen digits.
  static func checkCharacter(for digits: CellBytes) -> UInt8 {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0 &- 0x30) * $1.1 }
    return Array("10X98765432".utf8)[sum % 11]
  }

  private static func hasProvince(_ run: CellBytes) -> Bool {
    guard let province = SmallNumber.value(of: run.prefix(2)),
      SmallNumber.value(of: run.dropFirst(2).prefix(4)) != 0
    else { return false }
    return provinces.contains(province)
  }

  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
  ]

  private static func hasDate(year: CellBytes, month: CellBytes, day: CellBytes) -> Bool {
    guard let year = SmallNumber.value(of: year), let month = SmallNumber.value(of: month),
      let day = SmallNumber.value(of: day), (1890...2099).contains(year)
    else { return false }
    return CalendarDate(year: year, month: month, day: day) != nil
  }
}

extension UInt8 {
  /// The byte, with a small x as a capital one.
  fileprivate var upperX: UInt8 { self == UInt8(ascii: "x") ? UInt8(ascii: "X") : self }
}
