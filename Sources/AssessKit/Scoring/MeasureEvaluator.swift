/// Works out measures from facts.
struct MeasureEvaluator: Sendable {
  var facts: FactTable
  var receipts: [FactTable.Key: Receipt]

  /// Returns what `measure` comes to for a division in a period.
  func outcome(of measure: Measure, for division: String, in period: Period) -> MeasureOutcome {
    if let due = notYetDue(measure, in: period) { return .notYetDue(due) }
    let source = FactSource(facts: facts, division: division, period: period)
    switch measure.definition {
    case .ratio(let numerator, let denominator, let per):
      return ratio(numerator, denominator, per: per, in: source)
    case .quantity(let formula):
      return number(formula.expression.evaluated(in: source)) {
        Measurement(
          value: $0, detail: formula.type == .flag ? .answer($0 == .one) : .quantity)
      }
    case .growth(let formula, let shift):
      return growth(of: formula, against: shift, in: source)
    case .difference(let numerator, let denominator, let per, let shift):
      return difference(numerator, denominator, per: per, against: shift, in: source)
    case .milestone(let completed, let due):
      return milestone(completed, due: due, in: source)
    case .checklist(let questions):
      return checklist(questions, in: source)
    case .events(let classes):
      return events(classes, in: source)
    case .lateness(let tables, let count):
      return lateness(of: tables, by: count, for: division, in: period)
    case .alternatives(let alternatives): return best(of: alternatives, in: source)
    case .subUnits(let units): return subUnits(units, in: source)
    case .graders(let bodies): return mark(of: bodies, in: source)
    }
  }

  /// Returns the day from which the measure can be worked out, when it rests on a table whose own
  /// period has not ended yet.
  private func notYetDue(_ measure: Measure, in period: Period) -> CalendarDate? {
    let tables = measure.formulas.flatMap { formula in
      formula.expression.elements.filter { $0.shift == .none }.map(\.element.table)
        + formula.expression.aggregates.filter { $0.shift == .none }.map(\.aggregate.table)
    }
    let ends = tables.compactMap { facts.tables[$0] }
      .compactMap { period.spans(of: $0.frequency).last?.lastDay }
    guard let end = period.lastDay, let latest = ends.max(), latest > end else { return nil }
    return latest
  }

  /// Turns what a formula came to into a measurement, or into the reason why there is none.
  func number(
    _ outcome: Outcome, _ measurement: (Rational) -> Measurement
  ) -> MeasureOutcome {
    switch outcome {
    case .value(.number(let number)): .measured(measurement(number))
    case .value(.flag(let isYes)): .measured(measurement(isYes ? .one : .zero))
    case .value: .missing([])
    case .missing(let elements): .missing(elements)
    case .declaredNone(let elements): .notApplicable(elements)
    case .noRate: .emptyDenominator
    }
  }

  private func ratio(
    _ numerator: Formula, _ denominator: Formula, per: Rational, in source: FactSource
  ) -> MeasureOutcome {
    let quotient = Expression.binary(.divided, numerator.expression, denominator.expression)
    return number(quotient.evaluated(in: source)) { share in
      let parts = [numerator, denominator].map {
        $0.expression.evaluated(in: source).number ?? .zero
      }
      return Measurement(
        value: share * per, detail: .ratio(numerator: parts[0], denominator: parts[1]))
    }
  }

  private func growth(
    of formula: Formula, against shift: PeriodShift, in source: FactSource
  ) -> MeasureOutcome {
    let before = Expression.shifted(shift, formula.expression)
    let change = Expression.binary(
      .minus, .binary(.divided, formula.expression, before), .literal(.number(.one)))
    return number(change.evaluated(in: source)) { growth in
      Measurement(
        value: growth * .hundred,
        detail: .change(
          now: formula.expression.evaluated(in: source).number ?? .zero,
          before: before.evaluated(in: source).number ?? .zero))
    }
  }

  private func difference(
    _ numerator: Formula, _ denominator: Formula, per: Rational, against shift: PeriodShift,
    in source: FactSource
  ) -> MeasureOutcome {
    let now = Expression.binary(.divided, numerator.expression, denominator.expression)
    let before = Expression.shifted(shift, now)
    return number(Expression.binary(.minus, now, before).evaluated(in: source)) { change in
      Measurement(
        value: change * per,
        detail: .change(
          now: (now.evaluated(in: source).number ?? .zero) * per,
          before: (before.evaluated(in: source).number ?? .zero) * per))
    }
  }

  /// A task without a day of completion is not done: that is an answer as long as its return is
  /// there, and the return's absence is what is missing otherwise.
  private func milestone(
    _ completed: Formula, due: CalendarDate, in source: FactSource
  ) -> MeasureOutcome {
    let outcome = completed.expression.evaluated(in: source)
    guard let periodEnd = source.period.lastDay else { return .missing([]) }
    if let day = outcome.value?.date {
      let late = max(0, day.days(since: due))
      return .measured(
        Measurement(value: Rational(late), detail: .milestone(completed: day, due: due)))
    }
    if case .declaredNone(let elements) = outcome { return .notApplicable(elements) }
    guard due <= periodEnd else { return .notYetDue(due) }
    if case .missing(let elements) = outcome,
      elements.contains(where: {
        !facts.hasReturn(of: $0.table, division: source.division, period: source.period)
      })
    {
      return .missing(elements)
    }
    let late = max(0, periodEnd.days(since: due))
    return .measured(
      Measurement(value: Rational(late), detail: .milestone(completed: nil, due: due)))
  }

  /// An answer that is missing because its whole return is keeps the list from being judged.
  private func checklist(
    _ questions: [ChecklistQuestion], in source: FactSource
  ) -> MeasureOutcome {
    var answers: [Measurement.Answer] = []
    var missing: [ElementReference] = []
    var declaredNone: [ElementReference] = []
    for question in questions {
      let outcome = question.formula.expression.evaluated(in: source)
      if case .missing(let elements) = outcome { missing += elements }
      if case .declaredNone(let elements) = outcome { declaredNone += elements }
      answers.append(
        Measurement.Answer(
          id: question.id, name: question.name, isYes: outcome.value?.flag,
          points: question.points))
    }
    let waiting = missing.filter { facts.lacksReturn(of: $0, in: source) }
    guard waiting.isEmpty else { return .missing(waiting) }
    if missing.count + declaredNone.count > 0, answers.allSatisfy({ $0.isYes == nil }) {
      return missing.isEmpty ? .notApplicable(declaredNone) : .missing(missing)
    }
    let yes = answers.count { $0.isYes == true }
    return .measured(Measurement(value: Rational(yes), detail: .checklist(answers)))
  }

  /// A return whose day of receipt nobody noted cannot be called late or in time, and one whose own
  /// period has not ended is not expected yet.
  private func lateness(
    of tables: [String], by count: LatenessCount, for division: String, in period: Period
  ) -> MeasureOutcome {
    let ids =
      tables.isEmpty
      ? facts.tables.keys.filter { facts.expects($0, of: division) }.sorted() : tables
    let returns = ids.map { id in
      let frequency = facts.tables[id]?.frequency ?? period.kind
      return (table: id, period: period.spans(of: frequency).last ?? period)
    }
    let end = period.lastDay ?? .distantFuture
    let ended = returns.filter { ($0.period.lastDay ?? .distantFuture) <= end }
    if ended.isEmpty, let first = returns.compactMap(\.period.lastDay).min() {
      return .notYetDue(first)
    }
    var late: [Measurement.LateReturn] = []
    var missing: [ElementReference] = []
    var window = 0
    for (table, span) in ended {
      let key = FactTable.Key(table: table, division: division, period: span)
      guard let receipt = receipts[key], let received = receipt.received else {
        missing.append(ElementReference(table: table, column: "*"))
        continue
      }
      guard received > receipt.due else { continue }
      late.append(
        Measurement.LateReturn(
          table: table, due: receipt.due, received: received,
          window: receipt.lateness?.window?.name))
      window = max(window, receipt.lateness?.number ?? 0)
    }
    guard missing.isEmpty else { return .missing(missing) }
    let latest = count == .windows ? window : late.map(\.days).max() ?? 0
    return .measured(Measurement(value: Rational(latest), detail: .lateness(late)))
  }
}
