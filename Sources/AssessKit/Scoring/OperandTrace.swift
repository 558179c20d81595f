/// The data elements behind a measure, with the cells that they came from.
struct OperandTrace {
  var scheme: Scheme
  var facts: FactTable

  /// Returns the operands of `measure` for a division in a period, each once, in the order of the
  /// formulas; of a sum over shorter periods, each of its parts.
  func operands(of measure: Measure, for division: String, in period: Period) -> [Operand] {
    let source = FactSource(facts: facts, division: division, period: period)
    var operands: [Operand] = []
    for expression in measure.tracedExpressions {
      for use in expression.elements { operands += self.operands(use, in: source) }
      for use in expression.aggregates { operands.append(operand(use, in: source)) }
    }
    return operands.reduce(into: []) { unique, operand in
      if !unique.contains(operand) { unique.append(operand) }
    }
  }

  private func operands(_ use: ElementUse, in source: FactSource) -> [Operand] {
    let period = source.period.shifted(use.shift) ?? source.period
    let table = facts.tables[use.element.table]
    let spans = table.map { period.spans(of: $0.frequency) } ?? [period]
    let column = table.flatMap { table in
      table.index(ofColumn: use.element.column).map { table.columns[$0] }
    }
    return (column?.addsUp == true ? spans[...] : spans.suffix(1)).map { span in
      let outcome = facts.outcome(of: use.element, division: source.division, period: span)
      var operand = Operand(
        element: use.element.description, name: name(of: use.element), period: span,
        isSensitive: column?.isSensitive == true ? true : nil,
        unit: column.flatMap { $0.unit.isEmpty ? nil : $0.unit },
        source: location(of: use.element, division: source.division, period: span))
      // Free text is never printed.
      if column?.kind != .text { operand.take(outcome) }
      return operand
    }
  }

  private func operand(_ use: AggregateUse, in source: FactSource) -> Operand {
    let period = source.period.shifted(use.shift) ?? source.period
    let outcome = source.outcome(of: use.aggregate, shift: use.shift)
    let table = facts.tables[use.aggregate.table]
    let span = table.flatMap { period.spans(of: $0.frequency).last } ?? period
    let key = FactTable.Key(table: use.aggregate.table, division: source.division, period: span)
    let expression = Expression.aggregate(use.aggregate)
    let column = use.aggregate.column.flatMap { name in
      table?.columns.first { $0.id == name.column }
    }
    let isFreeText = column?.kind == .text && outcome.value?.text != nil
    var operand = Operand(
      element: expression.description,
      name: LocalizedText(
        zh: expression.inWords(scheme.formulaNames, in: .zh),
        en: expression.inWords(scheme.formulaNames, in: .en)),
      period: span, isSensitive: isSensitive(use.aggregate, in: table) ? true : nil,
      source: facts.submission(at: key).map {
        Finding.Location(file: $0.file, table: $0.table)
      })
    // Free text is never printed.
    if !isFreeText { operand.take(outcome) }
    return operand
  }

  /// Whether a figure over a ledger looks at a column whose small numbers are not for the public.
  private func isSensitive(_ aggregate: Aggregate, in table: Table?) -> Bool {
    aggregate.columns.contains { use in
      table?.columns.contains { $0.id == use.column && $0.isSensitive } ?? false
    }
  }

  private func name(of element: ElementReference) -> LocalizedText {
    let column = scheme.table(element.table)?.columns.first { $0.id == element.column }
    return column?.name ?? LocalizedText(element.description)
  }

  private func location(
    of element: ElementReference, division: String, period: Period
  ) -> Finding.Location? {
    guard let table = facts.tables[element.table],
      let index = table.index(ofColumn: element.column)
    else { return nil }
    let key = FactTable.Key(table: table.id, division: division, period: period)
    guard let submission = facts.submission(at: key), let row = submission.row else { return nil }
    return submission.location(
      of: row.cells[index], row: row, column: table.columns[index])
  }
}

extension Measure {
  /// The expressions whose operands are behind the value: the formulas, and those of the base period
  /// where the value is a change.
  fileprivate var tracedExpressions: [Expression] {
    let own = formulas.map(\.expression)
    switch definition {
    case .growth(_, let shift), .difference(_, _, _, let shift):
      return own + own.map { .shifted(shift, $0) }
    default: return own
    }
  }
}

extension Operand {
  /// Takes over what there is: the value as text, and without loss where the text has not all of it.
  fileprivate mutating func take(_ outcome: Outcome) {
    if case .declaredNone = outcome { isNone = true }
    switch outcome.value {
    case .number(let number):
      let text = number.shortText()
      value = text
      if Rational(decimal: text) != number { exact = number }
    case .text(let text): value = text
    case .date(let date): value = date.description
    case .flag(let flag): value = flag ? "1" : "0"
    case nil: break
    }
  }
}
