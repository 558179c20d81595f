/// One figure over the rows of a ledger while the rows go by.
struct Accumulator: Sendable {
  private var rows = 0
  private var matching = 0
  private var reported = 0
  private var sum = Rational.zero
  private var lowest: Value?
  private var highest: Value?
  private var values: Set<Value> = []

  /// Takes a row: whether the condition holds, and the cell of the column where there is one.
  mutating func take(_ function: Aggregate.Function, holds: Bool, cell: Value?) {
    rows += 1
    guard holds else { return }
    matching += 1
    guard let cell else { return }
    reported += 1
    switch function {
    case .sum, .mean: sum = sum + (cell.number ?? .zero)
    case .min, .max: widen(to: cell)
    case .trimmedMean:
      sum = sum + (cell.number ?? .zero)
      widen(to: cell)
    case .distinct: values.insert(cell)
    case .count, .share: break
    }
  }

  private mutating func widen(to cell: Value) {
    lowest = lowest.map { cell.precedes($0) ? cell : $0 } ?? cell
    highest = highest.map { $0.precedes(cell) ? cell : $0 } ?? cell
  }

  /// Returns the figure over the rows taken so far.
  ///
  /// No matching row gives a count or sum of zero, no rate for a share or mean, and for the
  /// smallest and largest nothing at all: there is no such value. A count of a column counts the
  /// rows that have a value there.
  func outcome(of aggregate: Aggregate) -> Outcome {
    switch aggregate.function {
    case .count: .value(.number(Rational(aggregate.column == nil ? matching : reported)))
    case .sum: .value(.number(sum))
    case .share: Self.quotient(Rational(matching), Rational(rows))
    case .mean: Self.quotient(sum, Rational(reported))
    case .trimmedMean: trimmedMean
    case .distinct: .value(.number(Rational(values.count)))
    case .min: extreme(lowest, of: aggregate)
    case .max: extreme(highest, of: aggregate)
    }
  }

  private func extreme(_ value: Value?, of aggregate: Aggregate) -> Outcome {
    value.map(Outcome.value)
      ?? .missing([aggregate.column ?? ElementReference(table: aggregate.table, column: "*")])
  }

  /// The mean without one highest and one lowest value (去掉一个最高分、一个最低分), of which at least
  /// three must be left: of fewer than five values none is dropped.
  private var trimmedMean: Outcome {
    guard reported >= 5, let low = lowest?.number, let high = highest?.number else {
      return Self.quotient(sum, Rational(reported))
    }
    return Self.quotient(sum - low - high, Rational(reported - 2))
  }

  private static func quotient(_ numerator: Rational, _ denominator: Rational) -> Outcome {
    numerator.divided(by: denominator).map { .value(.number($0)) } ?? .noRate
  }
}

extension Value {
  /// Returns whether this value comes before `other` of the same type.
  fileprivate func precedes(_ other: Value) -> Bool {
    switch (self, other) {
    case (.number(let first), .number(let second)): first < second
    case (.date(let first), .date(let second)): first < second
    case (.text(let first), .text(let second)): first < second
    default: false
    }
  }
}
