/// A formula that a spreadsheet can work out again from data, parameters and the values of others.
///
/// What is true is 1 and what is not is 0, a day is its number in a spreadsheet, and a data element
/// that is missing counts as zero, as an empty cell does. Whether that comes to what the program
/// worked out is checked for every unit; where it does not, the number is written and no formula.
public indirect enum SheetFormula: Codable, Hashable, Sendable {
  /// An operator between two formulas.
  public enum Operator: String, Codable, Hashable, Sendable {
    /// The sum.
    case plus = "+"

    /// The difference.
    case minus = "-"

    /// The product.
    case times = "*"

    /// The quotient.
    case divided = "/"

    /// Whether both are equal.
    case equal = "="

    /// Whether the first is less.
    case less = "<"

    /// Whether the first is not more.
    case lessOrEqual = "<="

    /// Whether the first is more.
    case greater = ">"

    /// Whether the first is not less.
    case greaterOrEqual = ">="
  }

  /// A function of formulas.
  public enum Function: String, Codable, Hashable, Sendable {
    /// The smallest.
    case min

    /// The largest.
    case max

    /// The number without its sign.
    case abs

    /// The whole number that is not more.
    case floor

    /// The whole number that is not less.
    case ceiling

    /// The natural logarithm.
    case log

    /// Whether all hold.
    case and

    /// Whether one holds.
    case or

    /// Whether it does not hold.
    case not

    /// Whether there is a datum.
    case present

    /// The second where the first holds, and the third where not.
    case choose
  }

  /// A figure over the values of all units of the group that were measured.
  public enum PeerFigure: String, Codable, Hashable, Sendable {
    /// How many there are.
    case count

    /// The lowest.
    case lowest

    /// The highest.
    case highest

    /// The mean.
    case mean

    /// The sample standard deviation.
    case deviation

    /// How many are higher than the unit's.
    case above

    /// How many are lower than the unit's.
    case below

    /// Whether places are counted, so that almost equal values must be made equal.
    public var countsPlaces: Bool { self == .above || self == .below }
  }

  /// A number.
  case number(Rational)

  /// The data element at this place of the worksheet.
  case data(Int)

  /// The parameter at this place of the worksheet.
  case parameter(Int)

  /// The measured value of the unit.
  case value

  /// A figure over the values of the group.
  case peers(PeerFigure)

  /// An operator between two formulas.
  case binary(Operator, SheetFormula, SheetFormula)

  /// A function of formulas.
  case call(Function, [SheetFormula])
}

extension SheetFormula {
  static let zero = SheetFormula.number(.zero)
  static let one = SheetFormula.number(.one)

  static func + (lhs: Self, rhs: Self) -> Self { .binary(.plus, lhs, rhs) }
  static func - (lhs: Self, rhs: Self) -> Self { .binary(.minus, lhs, rhs) }
  static func * (lhs: Self, rhs: Self) -> Self { .binary(.times, lhs, rhs) }
  static func / (lhs: Self, rhs: Self) -> Self { .binary(.divided, lhs, rhs) }

  static func choose(_ condition: Self, _ first: Self, else second: Self) -> Self {
    .call(.choose, [condition, first, second])
  }

  static func min(_ parts: Self...) -> Self { .call(.min, parts) }
  static func max(_ parts: Self...) -> Self { .call(.max, parts) }
  static func abs(_ part: Self) -> Self { .call(.abs, [part]) }

  /// Returns the sum of some formulas; zero of none.
  static func sum(_ parts: [Self]) -> Self {
    parts.dropFirst().reduce(parts.first ?? .zero, +)
  }

  /// The figures over the group that it rests on.
  public var peerFigures: Set<PeerFigure> {
    switch self {
    case .number, .data, .parameter, .value: []
    case .peers(let figure): [figure]
    case .binary(_, let first, let second): first.peerFigures.union(second.peerFigures)
    case .call(_, let parts): parts.reduce(into: []) { $0.formUnion($1.peerFigures) }
    }
  }

  /// Whether it says yes or no.
  public var isCondition: Bool {
    switch self {
    case .binary(let sign, _, _): ![.plus, .minus, .times, .divided].contains(sign)
    case .call(let function, _): [.and, .or, .not, .present].contains(function)
    case .number, .data, .parameter, .value, .peers: false
    }
  }
}

extension CalendarDate {
  /// The number of the day in a spreadsheet: days since 30 December 1899.
  public var sheetNumber: Int {
    CalendarDate(year: 1899, month: 12, day: 30).map { days(since: $0) } ?? 0
  }
}
