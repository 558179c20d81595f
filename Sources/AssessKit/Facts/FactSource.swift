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
    guard column?.addsUp == true else {
      return facts.outcome(of: element, division: division, period: last)
    }
    return sum(of: element, over: spans)
  }

  func isUnreadable(_ element: ElementReference, shift: PeriodShift) -> Bool {
    guard let span = period.shifted(shift).flatMap({ span(of: element, in: $0) }) else {
      return false
    }
    return facts.cell(of: element, division: division, period: span)?.state == .invalid
  }

  private func span(of element: ElementReference, in period: Period) -> Period? {
    facts.tables[element.table].flatMap { period.spans(of: $0.frequency).last }
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

  /// Adds up a flow over shorter periods; one that is missing makes the sum missing, and failing
  /// that one that was declared to be none makes it that, as in any sum.
  private func sum(of element: ElementReference, over spans: [Period]) -> Outcome {
    spans.map { facts.outcome(of: element, division: division, period: $0) }
      .reduce(.value(.number(.zero))) { sum, next in
        guard let left = sum.number, let right = next.number else {
          return Outcome.leastSettled(sum, next)
        }
        return .value(.number(left + right))
      }
  }
}

extension FactTable {
  /// Returns whether a required return is not there on which an element rests: the last one of the
  /// period, and for a flow over shorter periods any of them.
  func lacksReturn(of element: ElementReference, in source: FactSource) -> Bool {
    guard let table = tables[element.table], expects(table.id, of: source.division) else {
      return false
    }
    let spans = source.period.spans(of: table.frequency)
    let column = table.index(ofColumn: element.column).map { table.columns[$0] }
    return (column?.addsUp == true ? spans : spans.suffix(1)).contains { span in
      submission(at: Key(table: table.id, division: source.division, period: span)) == nil
    }
  }
}

extension Column {
  /// Whether the values of single periods add up to that of a longer one.
  var addsUp: Bool { time == .flow && kind.valueType == .number }
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
