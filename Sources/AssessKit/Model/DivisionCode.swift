/// The codes of divisions: six digits of a county, nine of a township, twelve of a village.
enum DivisionCode {
  /// Returns the digits that stand for the unit itself: 420502000000 is 420502.
  static func significant(_ code: String) -> String {
    guard code.isASCIIDigits else { return code }
    var digits = code
    while digits.utf8.count > 6, digits.utf8.count.isMultiple(of: 3), digits.hasSuffix("000") {
      digits.removeLast(3)
    }
    while digits.utf8.count <= 6, digits.utf8.count > 2, digits.utf8.count.isMultiple(of: 2),
      digits.hasSuffix("00")
    {
      digits.removeLast(2)
    }
    return digits
  }

  /// Returns whether the number of digits is that of a code.
  static func hasLength(_ digits: Int) -> Bool { [6, 9, 12].contains(digits) }
}
