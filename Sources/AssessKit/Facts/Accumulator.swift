/// One figure over the rows of a ledger while the rows go by.
struct Accumulator: Sendable {
  private var rows = 0
  private var matching = 0
  private var reported = 0
  private var sum = Rational.zero
  private var extreme: Value?

  /// Takes a row: whether the condition holds, and the cell of the column where there is one.
  mutating func take(_ function: Aggregate.Function, holds: Bool, cell: Value?) {
    rows += 1
    guard holds else { return }
    matching += 1
    guard let cell else { return }
    reported += 1
    switch function {
    case .sum, .mean: sum = sum + (cell.number ?? .zero)
    case .min: extreme = extreme.map { cell.precedes($0) ? cell : $0 } ?? cell
    case .max: extreme = extreme.map { $0.precedes(cell) ? cell : $0 } ?? cell
    case .count, .share: break
    }
  }

  /// Returns the figure over the rows taken so far.
  ///
  /// No matching row gives a count or sum of zero, no rate for a share or mean, and for the
  /// smallest and largest nothing at all: there is no such value.
  func outcome(of aggregate: Aggregate) -> Outcome {
    switch aggregate.function {
    case .count: .value(.number(Rational(matching)))
    case .sum: .value(.number(sum))
    case .share: Self.quotient(Rational(matching), Rational(rows))
    case .mean: Self.quotient(sum, Rational(reported))
    case .min, .max:
      extreme.map(Outcome.value)
        ?? .missing([aggregate.column ?? ElementReference(table: aggregate.table, column: "*")])
    }
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
