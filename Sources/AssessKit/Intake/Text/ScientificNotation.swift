/// A number as a spreadsheet shows one that is too long for its cell: 4.20204E+11.
enum ScientificNotation {
  /// Returns whether the bytes are such a number: digits, perhaps a fraction, E, a sign, digits.
  static func matches(_ bytes: CellBytes) -> Bool {
    guard let letter = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      return false
    }
    var mantissa = bytes[..<letter]
    if let first = mantissa.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      mantissa = mantissa.dropFirst()
    }
    var exponent = bytes[(letter + 1)...]
    if let first = exponent.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      exponent = exponent.dropFirst()
    }
    let digits = mantissa.filter { $0 != UInt8(ascii: ".") }
    return digits[...].areDigits && mantissa.count - digits.count <= 1 && exponent.areDigits
      && mantissa.first?.isDigit == true
  }
}
