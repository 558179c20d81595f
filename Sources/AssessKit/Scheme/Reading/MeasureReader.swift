/// Reads the measures of items.
struct MeasureReader {
  /// The earlier periods that a measure may be held against.
  private enum Base: String, CaseIterable {
    case previous
    case lastYear = "last_year"

    var shift: PeriodShift { self == .previous ? .previous : .lastYear }
  }

  /// Reads the formulas, in the scope of every table.
  var formulas: FormulaReader

  /// The tables.
  var tables: [Table]

  /// Returns the measure.
  func measure(at cursor: YAMLCursor) -> Measure? {
    guard let kind = cursor.discriminator("kind", of: Measure.Kind.self) else { return nil }
    let form = kind.forms.first { cursor.has($0.key) } ?? kind.forms[0]
    guard let record = cursor.record(form.shape) else { return nil }
    let unit = record["unit"]?.text()
    let decimals = record["decimals"]?.whole(in: 0...6)
    guard let definition = definition(of: record, form, kind) else { return nil }
    let measure = Measure(
      kind: kind, definition: definition,
      unit: unit ?? (definition.countsWindows ? MeasureForm.windows : kind.unit(in: form)),
      decimals: decimals ?? kind.decimals(in: form))
    return form == .subUnits ? measure.asFigure(unit: unit, decimals: decimals) : measure
  }

  private func definition(
    of record: YAMLRecord, _ form: MeasureForm, _ kind: Measure.Kind
  ) -> Measure.Definition? {
    switch form {
    case .ratio: ratio(of: record, per: .hundred)
    case .density: ratio(of: record, per: record["per"]?.positiveNumber())
    case .quantity: quantity(of: record, kind)
    case .growth, .valueTrend: growth(of: record)
    case .rateTrend: difference(of: record)
    case .milestone: milestone(of: record)
    case .checklist: checklist(of: record)
    case .events: events(of: record)
    case .lateness: lateness(of: record)
    case .either: alternatives(of: record)
    case .subUnits: subUnits(of: record)
    case .graders: graders(of: record)
    case .honours: honours(of: record)
    }
  }

  func number(_ key: String, of record: YAMLRecord) -> Formula? {
    record[key].flatMap { formulas.formula(at: $0, expecting: .number) }
  }

  private func ratio(of record: YAMLRecord, per: Rational?) -> Measure.Definition? {
    let numerator = number("numerator", of: record)
    let denominator = number("denominator", of: record)
    guard let numerator, let denominator, let per else { return nil }
    return .ratio(numerator: numerator, denominator: denominator, per: per)
  }

  /// Only what must be there may be a yes or no; everything else is counted.
  private func quantity(of record: YAMLRecord, _ kind: Measure.Kind) -> Measure.Definition? {
    guard kind == .existence else { return number("value", of: record).map { .quantity($0) } }
    guard let cursor = record["value"], let formula = formulas.formula(at: cursor) else {
      return nil
    }
    return .quantity(formula)
  }

  private func shift(of record: YAMLRecord) -> PeriodShift? {
    record["against"]?.choice(of: Base.self)?.shift
  }

  private func growth(of record: YAMLRecord) -> Measure.Definition? {
    let value = number("value", of: record)
    let shift = shift(of: record)
    guard let value, let shift else { return nil }
    return .growth(value, against: shift)
  }

  private func difference(of record: YAMLRecord) -> Measure.Definition? {
    let numerator = number("numerator", of: record)
    let denominator = number("denominator", of: record)
    let shift = shift(of: record)
    guard let numerator, let denominator, let shift else { return nil }
    return .difference(
      numerator: numerator, denominator: denominator, per: .hundred, against: shift)
  }

  private func milestone(of record: YAMLRecord) -> Measure.Definition? {
    let completed = record["completed"].flatMap { formulas.formula(at: $0, expecting: .date) }
    let due = record["due"]?.date()
    guard let completed, let due else { return nil }
    return .milestone(completed: completed, due: due)
  }

  private func checklist(of record: YAMLRecord) -> Measure.Definition? {
    record["checklist"]?.elements(question).map { .checklist($0) }
  }

  private func question(at cursor: YAMLCursor) -> ChecklistQuestion? {
    guard let record = cursor.record(.question) else { return nil }
    let id = record["id"]?.id()
    let name = record["name"]?.localized()
    let formula = record["formula"].flatMap { formulas.formula(at: $0, expecting: .flag) }
    let points = record["points"]?.points()
    guard let id, let name, let formula else { return nil }
    return ChecklistQuestion(id: id, name: name, formula: formula, points: points ?? .zero)
  }

  private func lateness(of record: YAMLRecord) -> Measure.Definition? {
    let count = record["count"]?.choice(of: LatenessCount.self) ?? .days
    return record["lateness"]?.elements(table).map { .lateness(tables: $0, by: count) }
  }

  private func table(at cursor: YAMLCursor) -> String? {
    guard let id = cursor.text() else { return nil }
    if tables.contains(where: { $0.id == id }) { return id }
    if formulas.knowsEveryName {
      cursor.rejectName(id, nearest: nearestName(to: id, among: tables.map(\.id)))
    }
    return nil
  }
}

extension Measure.Definition {
  /// Whether it is the window in which returns came.
  var countsWindows: Bool {
    if case .lateness(_, .windows) = self { true } else { false }
  }
}
