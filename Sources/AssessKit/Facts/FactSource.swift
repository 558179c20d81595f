/// The facts of one division, as a formula for one period sees them.
struct FactSource: ValueSource {
  var facts: FactTable
  var division: String
  var period: Period

  func outcome(of element: ElementReference, shift: PeriodShift) -> Outcome {
    guard let period = period.shifted(shift), let table = facts.tables[element.table] else {
      return .missing([element])
    }
    let spans = period.spans(of: table.frequency)
    guard spans.count > 1, let last = spans.last else {
      return facts.outcome(of: element, division: division, period: spans.first ?? period)
    }
    let column = table.index(ofColumn: element.column).map { table.columns[$0] }
    guard column?.time == .flow, column?.kind.valueType == .number else {
      return facts.outcome(of: element, division: division, period: last)
    }
    return sum(of: element, over: spans)
  }

  func outcome(of aggregate: Aggregate, shift: PeriodShift) -> Outcome {
    guard let period = period.shifted(shift), let table = facts.tables[aggregate.table] else {
      return .missing([ElementReference(table: aggregate.table, column: "*")])
    }
    let span = period.spans(of: table.frequency).last ?? period
    return facts.outcome(of: aggregate, division: division, period: span)
  }

  func date(of point: PeriodPoint, shift: PeriodShift) -> CalendarDate? {
    period.shifted(shift)?.date(of: point)
  }

  /// Adds up a flow over shorter periods; one that is missing makes the sum missing.
  private func sum(of element: ElementReference, over spans: [Period]) -> Outcome {
    var sum = Rational.zero
    for span in spans {
      let outcome = facts.outcome(of: element, division: division, period: span)
      guard let number = outcome.number else { return outcome }
      sum = sum + number
    }
    return .value(.number(sum))
  }
}

extension Period {
  /// Returns the period that a name in a formula means.
  func shifted(_ shift: PeriodShift) -> Period? {
    switch shift {
    case .none: self
    case .previous: previous
    case .lastYear: sameOfLastYear
    }
  }

  /// Returns the periods of `kind` that make up this one; the one around it, which may not have
  /// ended, when `kind` is longer.
  func spans(of kind: Kind) -> [Period] {
    guard kind != self.kind else { return [self] }
    let count = kind.perYear / self.kind.perYear
    guard count > 1 else { return enclosing(kind).map { [$0] } ?? [] }
    return (1...count).compactMap {
      Period(year: year, kind: kind, index: (index - 1) * count + $0)
    }
  }
}
