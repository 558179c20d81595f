/// Reads honours: bonus points by level, of one matter only for the highest (最高层次).
///
/// What is read becomes classes of events over the ledger, so that they are scored, traced and
/// explained like any others.
extension MeasureReader {
  private struct Level {
    var id: String
    var points: Points
  }

  func honours(of record: YAMLRecord) -> Measure.Definition? {
    guard let cursor = record["honours"], let record = cursor.record(.honours) else { return nil }
    let matter = record["matter"].flatMap { ledgerColumn(at: $0, of: [.code, .text, .choice]) }
    let level = record["level"].flatMap { ledgerColumn(at: $0, of: [.choice]) }
    let evidence = record["evidence"].flatMap(evidence)
    let levels = record["levels"]?.elements(upTo: 30, self.level)
    let highestOnly = record["highest_only"]?.flag() ?? true
    guard let matter, let level, let evidence, let levels else { return nil }
    guard matter.column.isRequired || !highestOnly else {
      record["matter"]?.reject(expected: Self.requiredColumn)
      return nil
    }
    for (key, table) in [("level", level.table), ("evidence", evidence)]
    where table.id != matter.table.id {
      record[key]?.reject(
        expected: LocalizedText(
          zh: "\(matter.table.id)的列", en: "a column of \(matter.table.id)"))
      return nil
    }
    let condition = record["where"].map { formulas.condition(at: $0, on: matter.table) }
    guard condition != .some(nil), names(of: levels, in: record, level.column) else { return nil }
    let figures = HonourFigures(
      matter: ElementReference(table: matter.table.id, column: matter.column.id),
      level: ElementReference(table: matter.table.id, column: level.column.id),
      condition: condition.flatMap(\.self)?.expression, highestOnly: highestOnly)
    return .events(
      levels.indices.map { index in
        EventClass(
          id: levels[index].id,
          name: level.column.choices.first { $0.id == levels[index].id }?.name
            ?? LocalizedText(levels[index].id),
          formula: figures.formula(of: index, among: levels.map(\.id)),
          price: .each(levels[index].points))
      })
  }

  private static let requiredColumn = LocalizedText(
    zh: "必填列（required: true）", en: "a column with required: true")

  private func level(at cursor: YAMLCursor) -> Level? {
    guard let record = cursor.record(.honourLevel), let id = record["id"]?.id(),
      let points = record["points"]?.points()
    else { return nil }
    return Level(id: id, points: points)
  }

  /// An honour without evidence does not count (无佐证的不予加分): its row has an error.
  private func evidence(at cursor: YAMLCursor) -> Table? {
    guard let (table, column) = ledgerColumn(at: cursor, of: [.code, .text]) else { return nil }
    guard column.isRequired else {
      cursor.reject(expected: Self.requiredColumn)
      return nil
    }
    return table
  }

  private func names(of levels: [Level], in record: YAMLRecord, _ column: Column) -> Bool {
    let known = column.choices.map(\.id)
    let unknown = levels.enumerated().filter { !known.contains($0.element.id) }
    for (index, level) in unknown {
      record["levels"]?.quietElements[index].rejectName(
        level.id, nearest: nearestName(to: level.id, among: known))
    }
    return unknown.isEmpty
  }
}

/// The figures that count honours by level.
private struct HonourFigures {
  var matter: ElementReference
  var level: ElementReference
  var condition: Expression?
  var highestOnly: Bool

  /// Returns the number of honours of a level; of matters for which it is the highest: those that
  /// reached it or a higher level, less those that reached a higher one.
  func formula(of index: Int, among levels: [String]) -> Formula {
    guard highestOnly else { return Formula(figure: rows(at: levels[index])) }
    let reached = Expression.aggregate(matters(at: levels[...index]))
    guard index > 0 else { return formula(reached) }
    return formula(.binary(.minus, reached, .aggregate(matters(at: levels[..<index]))))
  }

  private func formula(_ expression: Expression) -> Formula {
    Formula(text: expression.description, expression: expression, type: .number)
  }

  private func rows(at level: String) -> Aggregate {
    Aggregate(.count, table: matter.table, condition: condition(at: [level]))
  }

  private func matters(at levels: ArraySlice<String>) -> Aggregate {
    Aggregate(.distinct, table: matter.table, column: matter, condition: condition(at: levels))
  }

  private func condition(at levels: ArraySlice<String>) -> Expression? {
    let choices = levels.map { id in
      Expression.binary(.equal, .element(level), .literal(.text(id)))
    }
    let any = choices.dropFirst().reduce(choices.first) { any, next in
      any.map { .binary(.or, $0, next) }
    }
    guard let condition, let any else { return any ?? condition }
    return .binary(.and, condition, any)
  }
}
