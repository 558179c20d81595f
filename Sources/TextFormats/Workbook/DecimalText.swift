/// The text of numbers as workbooks write them, in plain decimals.
///
/// Programs write the shortest text that gives the same binary number, and after a sum that is
/// 0.30000000000000004 where people see 0.3. A spreadsheet promises fifteen significant digits: what
/// has more is rounded half up to fifteen. No binary number is made on the way.
enum DecimalText {
  /// How many significant digits count.
  static let digits = 15

  /// Returns the number as digits, with `percent` times a hundred, or `nil` when the text is none.
  static func plain(_ text: some Collection<UInt8>, asPercentage percent: Bool = false) -> [UInt8]?
  {
    guard var number = Parts(text) else { return nil }
    if percent { number.point += 2 }
    number.round(to: digits)
    // 1E+400 is no number of any spreadsheet, and would be four hundred zeros.
    guard number.isZero || (-330...330).contains(number.point) else { return nil }
    return number.text + (percent ? [UInt8(ascii: "%")] : [])
  }

  /// A number as its significant digits and the place of its point among them.
  private struct Parts {
    var isNegative = false
    var digits: [UInt8] = []
    var point = 0

    var isZero: Bool { digits.isEmpty }

    init?(_ text: some Collection<UInt8>) {
      var rest = Array(text)[...]
      guard rest.count <= 400, let first = rest.first else { return nil }
      isNegative = first == UInt8(ascii: "-")
      if isNegative || first == UInt8(ascii: "+") { rest.removeFirst() }
      let mantissa = rest.prefix { $0 | 0x20 != UInt8(ascii: "e") }
      guard let exponent = Self.exponent(in: rest.dropFirst(mantissa.count)) else { return nil }
      let halves = mantissa.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      guard halves.count <= 2, mantissa.count > halves.count - 1 else { return nil }
      digits = Array(halves.joined())
      guard digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
      point = halves[0].count + exponent
      trim()
    }

    /// Reads `E+05`; nothing is zero.
    private static func exponent(in text: ArraySlice<UInt8>) -> Int? {
      if text.isEmpty { return 0 }
      guard text.count <= 6 else { return nil }
      return Int(String(decoding: text.dropFirst(), as: UTF8.self))
    }

    mutating func round(to count: Int) {
      guard digits.count > count else { return }
      let isUp = digits[count] >= UInt8(ascii: "5")
      digits.removeSubrange(count...)
      if isUp { increment() }
      trim()
    }

    private mutating func increment() {
      for index in digits.indices.reversed() {
        if digits[index] < UInt8(ascii: "9") {
          digits[index] += 1
          return
        }
        digits[index] = UInt8(ascii: "0")
      }
      digits.insert(UInt8(ascii: "1"), at: 0)
      point += 1
    }

    /// Takes off the zeros on both sides.
    private mutating func trim() {
      let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
      digits.removeFirst(zeros)
      point -= zeros
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    }

    var text: [UInt8] {
      let zero = UInt8(ascii: "0")
      if digits.isEmpty { return [zero] }
      let sign = isNegative ? [UInt8(ascii: "-")] : []
      if point <= 0 {
        return sign + [zero, UInt8(ascii: ".")] + repeatElement(zero, count: -point) + digits
      }
      if point >= digits.count {
        return sign + digits + repeatElement(zero, count: point - digits.count)
      }
      return sign + digits[..<point] + [UInt8(ascii: ".")] + digits[point...]
    }
  }
}
