/// Reads the vetoes and the results from outside of `indicators.yaml`.
struct AdjustmentReader {
  /// Reads the formulas, in the scope of every table.
  var formulas: FormulaReader

  /// The tables, for the columns that may be printed.
  var tables: [Table]

  /// The grades that a veto may name.
  var grades: [LocalizedText]

  /// Returns a veto.
  func veto(at cursor: YAMLCursor) -> Veto? {
    guard let record = cursor.record(.veto) else { return nil }
    let id = record["id"]?.id()
    let name = record["name"]?.localized()
    let formula = record["formula"].flatMap { formulas.formula(at: $0, expecting: .flag) }
    let effect = record["effect"].flatMap(effect)
    let evidence = evidence(in: record)
    guard let id, let name, let formula, let effect else { return nil }
    return Veto(
      id: id, name: name, clause: record["clause"]?.text() ?? "", formula: formula,
      effect: effect, evidence: evidence, position: cursor.location)
  }

  private func evidence(in record: YAMLRecord) -> Veto.Evidence {
    func formula(_ key: String, _ type: ValueType) -> Formula? {
      record[key].flatMap { cursor in
        formulas.formula(at: cursor, expecting: type).flatMap { printable($0, at: cursor) }
      }
    }
    return Veto.Evidence(
      document: formula("document", .text), decidedOn: formula("decided_on", .date),
      approvedBy: formula("approved_by", .text))
  }

  /// Free text is never printed, so that it cannot be on record.
  private func printable(_ formula: Formula, at cursor: YAMLCursor) -> Formula? {
    let read =
      formula.expression.aggregates.compactMap(\.aggregate.column)
      + formula.expression.elements.map(\.element)
    let isFree = read.contains { name in
      tables.first { $0.id == name.table }?.columns
        .contains { $0.id == name.column && $0.kind == .text } ?? false
    }
    guard isFree else { return formula }
    cursor.reject(
      expected: LocalizedText(
        zh: "类型不是text的列，自由文字不印出", en: "a column not of the type text, which is never printed"))
    return nil
  }

  /// A word, or a grade or an item by its name: `{cap_grade: 良好}`.
  private func effect(at cursor: YAMLCursor) -> Veto.Effect? {
    if cursor.isWord("drop_one_grade") { return .dropOneGrade }
    if cursor.isWord("bar_best") { return .barBest }
    if cursor.has("cap_grade") {
      return cursor.record(.gradeCap)?["cap_grade"].flatMap(grade).map { .capGrade($0) }
    }
    if cursor.has("fix_grade") {
      return cursor.record(.gradeFix)?["fix_grade"].flatMap(grade).map { .fixGrade($0) }
    }
    if cursor.has("zero_item") {
      return cursor.record(.zeroItem)?["zero_item"]?.id().map { .zeroItem($0) }
    }
    cursor.reject(
      expected: Expectation.choice(
        of: [
          "drop_one_grade", "bar_best", "{cap_grade: …}", "{fix_grade: …}", "{zero_item: …}",
        ]))
    return nil
  }

  private func grade(at place: YAMLCursor) -> LocalizedText? {
    guard let name = place.text() else { return nil }
    guard let grade = grades.first(where: { $0.zh == name || $0.en == name }) else {
      place.rejectName(name, nearest: nearestName(to: name, among: grades.map(\.zh)))
      return nil
    }
    return grade
  }

  /// Returns the results from outside, which leave the base a share of its own.
  func outsideParts(at cursor: YAMLCursor) -> [OutsidePart] {
    let parts = cursor.rightElements(outsidePart)
    let sum = parts.reduce(Rational.zero) { $0 + $1.share }
    if sum >= .one {
      cursor.reject(
        expected: LocalizedText(
          zh: "合计小于100%的占比（现为\((sum * .hundred).shortText())%），其余归内部考核",
          en:
            "shares below 100% together (they are \((sum * .hundred).shortText())%): the base has "
            + "the rest"))
    }
    return parts
  }

  /// Returns a result from outside.
  private func outsidePart(at cursor: YAMLCursor) -> OutsidePart? {
    guard let record = cursor.record(.outsidePart) else { return nil }
    let id = record["id"]?.id()
    let name = record["name"]?.localized()
    let share = record["share"]?.share()
    let formula = record["value"].flatMap { formulas.formula(at: $0, expecting: .number) }
    let scale = record["scale"]?.positiveNumber()
    guard let id, let name, let share, let formula else { return nil }
    guard share > .zero, share < .one else {
      record["share"]?.reject(
        expected: LocalizedText(zh: "大于0%、小于100%的比例", en: "a share above 0% and below 100%"))
      return nil
    }
    return OutsidePart(
      id: id, name: name, share: share, formula: formula, scale: scale ?? .hundred)
  }
}
