/// The name of a data element: a column of a table.
public struct ElementReference: Codable, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The id of the table.
  public var table: String

  /// The id of the column.
  public var column: String

  /// Creates a name.
  public init(table: String, column: String) {
    self.table = table
    self.column = column
  }

  /// The name as `table.column`.
  public var description: String { "\(table).\(column)" }

  /// Orders by table, then column.
  public static func < (lhs: ElementReference, rhs: ElementReference) -> Bool {
    (lhs.table, lhs.column) < (rhs.table, rhs.column)
  }
}

/// Which period a name refers to, counted from the one that is being worked out.
public enum PeriodShift: String, Codable, Hashable, Sendable {
  /// The period itself.
  case none

  /// `prior(x)`: the period before (环比).
  case previous

  /// `same_period_last_year(x)`: 同比.
  case lastYear
}

/// A formula, parsed and with every name resolved.
public indirect enum Expression: Hashable, Sendable {
  /// A number, a text, a date or yes/no.
  case literal(Value)

  /// A data element; inside `where` of an aggregate, a cell of the row at hand.
  case element(ElementReference)

  /// The first or last day of the period, or the day of the run's data cut-off.
  case period(PeriodPoint)

  /// `not x`, `-x`.
  case unary(UnaryOperator, Expression)

  /// `a + b`, `a <= b`, `a and b`…
  case binary(BinaryOperator, Expression, Expression)

  /// `if(condition, then, else)`.
  case conditional(Expression, Expression, Expression)

  /// `count(cases where …)`, `sum(cases.amount where …)`…
  case aggregate(Aggregate)

  /// `prior(x)`, `same_period_last_year(x)`.
  case shifted(PeriodShift, Expression)

  /// `min(a, b)`, `max(a, b)`, `abs(a)`, `days(a, b)`, `reported(x)`, `or_zero(x)`.
  case call(Function, [Expression])
}

/// A day that belongs to the period that is being worked out.
public enum PeriodPoint: String, Hashable, Sendable {
  /// The first day of the period.
  case start = "period_start"

  /// The last day of the period.
  case end = "period_end"

  /// 1 January of the period's year.
  case yearStart = "year_start"
}

/// An operator before its operand.
public enum UnaryOperator: String, Hashable, Sendable {
  /// `-x`
  case minus = "-"

  /// `not x`
  case not
}

/// An operator between two operands.
public enum BinaryOperator: String, Hashable, Sendable {
  /// `a + b`
  case plus = "+"

  /// `a - b`
  case minus = "-"

  /// `a * b`
  case times = "*"

  /// `a / b`
  case divided = "/"

  /// `a = b`
  case equal = "="

  /// `a != b`
  case notEqual = "!="

  /// `a < b`
  case less = "<"

  /// `a <= b`
  case lessOrEqual = "<="

  /// `a > b`
  case greater = ">"

  /// `a >= b`
  case greaterOrEqual = ">="

  /// `a and b`
  case and

  /// `a or b`
  case or

  /// `a implies b`: b is asked for where a holds; where a does not, it is yes.
  case implies
}

/// A function of values.
public enum Function: String, CaseIterable, Hashable, Sendable {
  /// The smallest of its operands.
  case min

  /// The largest of its operands.
  case max

  /// The number without its sign.
  case abs

  /// `days(a, b)`: days from b to a.
  case days

  /// Whether the data element was reported: never missing itself.
  case reported

  /// The value, or zero where it is missing or declared to be none: the explicit way to say so.
  case orZero = "or_zero"
}

/// A figure over the rows of a ledger for one division and period.
public struct Aggregate: Hashable, Sendable {
  /// What is worked out over the rows.
  public enum Function: String, CaseIterable, Hashable, Sendable {
    /// How many rows.
    case count

    /// The sum of a column.
    case sum

    /// The smallest value (number or date) of a column.
    case min

    /// The largest value (number or date) of a column.
    case max

    /// The sum of a column over the number of rows that have it.
    case mean

    /// The mean without the highest and the lowest value, where at least three are left.
    case trimmedMean = "trimmed_mean"

    /// How many different values a column has; cells without one do not count.
    case distinct

    /// The share of the rows, 0 to 1, for which the condition holds.
    case share
  }

  /// What is worked out.
  public var function: Function

  /// The id of the ledger.
  public var table: String

  /// The column; `share` has none, and a `count` with one counts the rows that have a value there.
  public var column: ElementReference?

  /// Which rows; all of them without one.
  public var condition: Expression?

  /// Creates an aggregate.
  public init(
    _ function: Function, table: String, column: ElementReference? = nil,
    condition: Expression? = nil
  ) {
    self.function = function
    self.table = table
    self.column = column
    self.condition = condition
  }
}
