/// The numbers of eighteen digits that a spreadsheet shows with an exponent: 4.2E+17.
enum ExponentialInteger {
  /// Returns the eighteen digits of each of them in `text`.
  static func all(in text: CellBytes) -> [[UInt8]] {
    text.indices.filter { text[$0] | 0x20 == UInt8(ascii: "e") }.compactMap {
      digits(at: $0, in: text)
    }
  }

  /// Returns the digits of the number whose exponent begins at a letter.
  private static func digits(at letter: Int, in text: CellBytes) -> [UInt8]? {
    let before = text[..<letter].lastIndex { !$0.isDigit && $0 != point }
    let start = before.map { $0 + 1 } ?? text.startIndex
    let mantissa = Array(text[start..<letter])
    guard mantissa.count(where: { $0 == point }) <= 1, mantissa.count <= 64,
      let exponent = exponent(in: text[(letter + 1)...])
    else { return nil }
    let whole = mantissa.prefix { $0 != point }.count
    let all = mantissa.filter(\.isDigit)
    let significant = Array(all.drop { $0 == zero })
    let length = whole - (all.count - significant.count) + exponent
    guard length == 18, significant.dropFirst(18).allSatisfy({ $0 == zero }) else { return nil }
    let shown = Array(significant.prefix(18))
    return shown + [UInt8](repeating: zero, count: 18 - shown.count)
  }

  private static func exponent(in text: CellBytes) -> Int? {
    let isNegative = text.first == UInt8(ascii: "-")
    let rest = isNegative || text.first == UInt8(ascii: "+") ? text.dropFirst() : text
    let digits = rest.prefix { $0.isDigit }
    guard (1...3).contains(digits.count), let value = SmallNumber.value(of: digits) else {
      return nil
    }
    return isNegative ? -value : value
  }

  private static let point = UInt8(ascii: ".")
  private static let zero = UInt8(ascii: "0")
}
