/// Reads the vetoes and the results from outside of `indicators.yaml`.
struct AdjustmentReader {
  /// Reads the formulas, in the scope of every table.
  var formulas: FormulaReader

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
      record[key].flatMap { formulas.formula(at: $0, expecting: type) }
    }
    return Veto.Evidence(
      document: formula("document", .text), decidedOn: formula("decided_on", .date),
      approvedBy: formula("approved_by", .text))
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

  /// Returns a result from outside.
  func outsidePart(at cursor: YAMLCursor) -> OutsidePart? {
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
