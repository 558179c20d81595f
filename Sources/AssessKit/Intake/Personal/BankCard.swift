/// The numbers of bank cards.
enum BankCard {
  /// Returns whether sixteen to nineteen digits are one: a beginning that banks in China use, and
  /// the Luhn digit.
  static func matches(_ run: CellBytes) -> Bool {
    guard (16...19).contains(run.count), run.areDigits else { return false }
    let hasBeginning = run.starts(with: "62".utf8) || startsWithDebitCard(run) || isCreditCard(run)
    return hasBeginning && hasLuhnDigit(run)
  }

  /// Cards of before UnionPay's 62: 95588…, 9558, 955…, 60, 68, 69.
  private static func startsWithDebitCard(_ run: CellBytes) -> Bool {
    ["9558", "955", "603", "620", "685", "690"].contains { run.starts(with: $0.utf8) }
  }

  private static func isCreditCard(_ run: CellBytes) -> Bool {
    guard run.count == 16, let first = SmallNumber.value(of: run.prefix(2)) else { return false }
    return (40...49).contains(first) || (51...55).contains(first) || first == 35
  }

  private static func hasLuhnDigit(_ run: CellBytes) -> Bool {
    var sum = 0
    for (place, byte) in run.reversed().enumerated() {
      let digit = Int(byte &- 0x30) * (place.isMultiple(of: 2) ? 1 : 2)
      sum += digit > 9 ? digit - 9 : digit
    }
    return sum > 0 && sum.isMultiple(of: 10)
  }
}
