internal import AssessKit

/// What stands in a cell of a report's table, before it is known in which format.
enum TableValue: Hashable, Sendable {
  /// Nothing.
  case empty

  /// Text of any origin, or a code.
  case text(String)

  /// One of a few known codes, and the words for it.
  case choice(String, LocalizedText)

  /// A whole number.
  case integer(Int)

  /// A number with so many decimals.
  case decimal(Rational, places: Int)

  /// A number in a unit: a share when the unit is %.
  case quantity(Rational, places: Int, unit: String)

  /// A number without loss, for those who want to check the arithmetic.
  case exact(Rational)

  /// A day.
  case date(CalendarDate)

  /// Yes or no.
  case boolean(Bool)
}

extension TableValue {
  /// Makes a value of text that may be missing.
  static func text(_ text: String?) -> TableValue { text.map(TableValue.text) ?? .empty }

  /// Makes a value of a whole number that may be missing.
  static func integer(_ number: Int?) -> TableValue { number.map(TableValue.integer) ?? .empty }

  /// Makes a value of a day that may be missing.
  static func date(_ day: CalendarDate?) -> TableValue { day.map(TableValue.date) ?? .empty }

  /// Makes a value of an answer that may be missing.
  static func boolean(_ answer: Bool?) -> TableValue { answer.map(TableValue.boolean) ?? .empty }

  /// Makes a value of points that may be missing.
  static func points(_ points: Points?, places: Int) -> TableValue {
    points.map { .decimal($0.value, places: places) } ?? .empty
  }

  /// Makes a value of points, without loss, that may be missing.
  static func exact(_ points: Points?) -> TableValue { points.map { .exact($0.value) } ?? .empty }

  /// Makes a value of a number as a file gave it: a number where it is one and would be written
  /// the same, text otherwise; `007` is a code.
  static func given(_ text: String?) -> TableValue {
    guard let text else { return .empty }
    let places = Self.places(in: text)
    guard let number = Rational(decimal: text), number.decimalText(places: places) == text else {
      return .text(text)
    }
    return .decimal(number, places: places)
  }

  private static func places(in decimal: String) -> Int {
    let parts = decimal.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 2 ? parts[1].count : 0
  }
}

extension Rational {
  /// The number without loss as a spreadsheet can hold it: a decimal where it ends within
  /// fifteen places, and `6217÷6368` otherwise.
  ///
  /// Never `1/3`, which a spreadsheet takes for the third of January, and never `-1÷3`, which looks
  /// like a formula: the sign stands with the denominator, `1÷-3`.
  var exactTableText: String {
    let decimal = shortText(places: 15)
    guard Rational(decimal: decimal) != self else { return decimal }
    let sides = magnitude.description.split(separator: "/")
    return sides.joined(separator: self < .zero ? "÷-" : "÷")
  }
}
