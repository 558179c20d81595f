/// The numbers of mobile telephones.
enum MobileNumber {
  /// Returns whether eleven digits are one: 1, then 3 to 9, and not a row of zeros.
  static func matches(_ run: CellBytes) -> Bool {
    guard run.count == 11, run.areDigits, run.first == UInt8(ascii: "1") else { return false }
    let second = run[run.startIndex + 1]
    return second >= UInt8(ascii: "3") && !run.dropFirst(3).allSatisfy { $0 == UInt8(ascii: "0") }
  }
}
