/// Decimal numbers as a machine writes them: digits, perhaps a minus before and a fraction after.
enum PlainNumber {
  /// Returns the number that the bytes write, or `nil` for anything else.
  static func number(in bytes: CellBytes) -> Rational? {
    guard bytes.count <= 18 else { return longNumber(in: bytes) }
    var mantissa = 0
    var digits = 0
    var places: Int?
    for index in bytes.indices {
      let byte = bytes[index]
      if byte.isDigit {
        mantissa = mantissa * 10 + Int(byte &- 0x30)
        digits += 1
        if let known = places { places = known + 1 }
      } else if byte == UInt8(ascii: "."), places == nil, digits > 0 {
        places = 0
      } else if byte != UInt8(ascii: "-") || index != bytes.startIndex {
        return nil
      }
    }
    guard digits > 0, places != 0 else { return nil }
    let whole = Rational(bytes.first == UInt8(ascii: "-") ? -mantissa : mantissa)
    return places.map { whole * tenths[$0] } ?? whole
  }

  /// Numbers that may not fit a machine word; more than forty characters are no number.
  private static func longNumber(in bytes: CellBytes) -> Rational? {
    guard bytes.count <= 40, bytes.first != UInt8(ascii: "+") else { return nil }
    return Rational(decimal: bytes.text)
  }

  /// The powers of a tenth, from one.
  private static let tenths: [Rational] = (0..<18).reduce(into: []) { powers, _ in
    let tenth = Rational(1, over: 10) ?? .zero
    powers.append(powers.last.map { $0 * tenth } ?? .one)
  }
}
