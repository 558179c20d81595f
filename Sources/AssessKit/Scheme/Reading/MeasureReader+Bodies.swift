/// Reads measures that put several numbers together: alternatives, sub-units, graders.
extension MeasureReader {
  func alternatives(of record: YAMLRecord) -> Measure.Definition? {
    record["either"]?.elements(alternative).map { .alternatives($0) }
  }

  private func alternative(at cursor: YAMLCursor) -> Alternative? {
    guard let record = cursor.record(.alternative) else { return nil }
    let id = record["id"]?.id()
    let name = record["name"]?.localized()
    let formula = number("value", of: record)
    let bound = record["at_least"]?.positiveNumber()
    let unit = record["unit"]?.text()
    guard let id, let name, let formula, let bound else { return nil }
    return Alternative(id: id, name: name, formula: formula, bound: bound, unit: unit ?? "")
  }

  func subUnits(of record: YAMLRecord) -> Measure.Definition? {
    let bound = record["at_least"]?.number()
    let figure = record["take"]?.choice(of: SubUnits.Figure.self)
    guard let place = record["sub_units"],
      let (table, column) = ledgerColumn(at: place, of: [.count, .amount, .percent])
    else { return nil }
    let condition = record["where"].map { formulas.condition(at: $0, on: table) }
    guard let bound, condition != .some(nil) else { return nil }
    return .subUnits(
      SubUnits(
        of: ElementReference(table: table.id, column: column.id),
        where: condition.flatMap(\.self)?.expression, atLeast: bound, figure ?? .share))
  }

  func graders(of record: YAMLRecord) -> Measure.Definition? {
    guard let cursor = record["graders"], let bodies = cursor.elements(body) else { return nil }
    let sum = bodies.reduce(Rational.zero) { $0 + $1.share }
    guard sum == .one else {
      cursor.reject(
        expected: LocalizedText(
          zh: "各份额之和为100%（现为\((sum * .hundred).shortText())%）",
          en: "shares that make 100% (they make \((sum * .hundred).shortText())%)"))
      return nil
    }
    return .graders(bodies)
  }

  private func body(at cursor: YAMLCursor) -> GraderBody? {
    guard let record = cursor.record(.graderBody) else { return nil }
    let id = record["id"]?.id()
    let name = record["name"]?.localized()
    let share = record["share"]?.share()
    let mark = number("mark", of: record)
    let minimum = record["minimum"]?.whole(in: 1...10_000)
    guard let id, let name, let share, let mark else { return nil }
    guard share > .zero else {
      record["share"]?.reject(expected: Expectation.positive)
      return nil
    }
    guard let count = GraderBody.count(of: mark) else {
      record["mark"]?.reject(
        expected: LocalizedText(
          zh: "mean(…)或trimmed_mean(…)", en: "mean(…) or trimmed_mean(…)"))
      return nil
    }
    return GraderBody(
      id: id, name: name, share: share, mark: mark, count: count, minimum: minimum ?? 1)
  }

  /// Returns the column of a ledger that `table.column` names, which must be of one of the kinds.
  func ledgerColumn(
    at cursor: YAMLCursor, of kinds: Set<Column.Kind>
  ) -> (table: Table, column: Column)? {
    guard let text = cursor.text() else { return nil }
    let ledgers = tables.filter { $0.kind == .ledger }
    let names = ledgers.flatMap { table in table.columns.map { "\(table.id).\($0.id)" } }
    for table in ledgers {
      for column in table.columns where "\(table.id).\(column.id)" == text {
        if kinds.contains(column.kind) { return (table, column) }
        let words = kinds.map(\.rawValue).sorted()
        cursor.reject(
          expected: LocalizedText(
            zh: "类型为\(words.joined(separator: "、"))的列",
            en: "a column of the type \(words.joined(separator: ", "))"))
        return nil
      }
    }
    if formulas.knowsEveryName {
      cursor.rejectName(text, nearest: nearestName(to: text, among: names))
    }
    return nil
  }
}

extension FormulaReader {
  /// Returns the condition on the rows of a ledger, or takes down every mistake in it.
  func condition(at cursor: YAMLCursor, on table: Table) -> Formula? {
    within(table).formula(at: cursor, expecting: .flag)
  }
}

extension Measure {
  /// The measure with the unit and decimals that go with the figure over sub-units.
  func asFigure(unit: String?, decimals: Int?) -> Measure {
    guard case .subUnits(let units) = definition else { return self }
    var measure = self
    if units.figure == .share { measure.unit = unit ?? "%" }
    measure.decimals = decimals ?? (units.figure == .minimum ? 0 : 2)
    return measure
  }
}
