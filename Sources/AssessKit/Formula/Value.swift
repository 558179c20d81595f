/// The type of a value in a formula.
public enum ValueType: String, Codable, Hashable, Sendable {
  /// An exact number.
  case number

  /// Text, compared to the letter.
  case text

  /// A day.
  case date

  /// Yes or no.
  case flag
}

/// A value in a formula.
public enum Value: Codable, Hashable, Sendable {
  /// An exact number.
  case number(Rational)

  /// Text, such as the id of a choice.
  case text(String)

  /// A day.
  case date(CalendarDate)

  /// Yes or no.
  case flag(Bool)

  /// The type.
  public var type: ValueType {
    switch self {
    case .number: .number
    case .text: .text
    case .date: .date
    case .flag: .flag
    }
  }

  /// The number, when it is one.
  public var number: Rational? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// The day, when it is one.
  public var date: CalendarDate? {
    guard case .date(let date) = self else { return nil }
    return date
  }

  /// The text, when it is one.
  public var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// Yes or no, when it is that.
  public var flag: Bool? {
    guard case .flag(let flag) = self else { return nil }
    return flag
  }
}

/// What a cell, an operand or a formula comes to.
///
/// Missing is never zero, and neither is "there is no such thing here": see semantics of missing
/// data in the manual.
public enum Outcome: Codable, Hashable, Sendable {
  /// A value, which may be zero.
  case value(Value)

  /// Nobody reported these data elements.
  case missing([ElementReference])

  /// It was declared that there is none (无, /, 不涉及); what that means is the indicator's to say.
  case declaredNone([ElementReference])

  /// A division by zero: there is no such rate.
  case noRate

  /// The value, where there is one.
  public var value: Value? {
    guard case .value(let value) = self else { return nil }
    return value
  }

  /// The number, where there is one.
  public var number: Rational? { value?.number }
}
