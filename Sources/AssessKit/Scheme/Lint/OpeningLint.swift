/// Reports how columns are compared with earlier periods, where that cannot be done (期初与上期期末).
///
/// **Why it matters.** 旧存 can be held against 未结 only where both stand in the same table, as
/// numbers of a form; a rule that is written down and never applied is worse than none.
struct OpeningLint: SchemeLint {
  static let codes: [FindingCode] = [.nameUnknown, .valueInvalid]

  private static let keys = ["jump", "deviation", "may_be_blank", "opening_of", "since"]

  func findings(in draft: SchemeDraft) -> [Finding] {
    draft.tables.flatMap { table in
      table.columns.flatMap { column in
        table.kind == .form
          ? closing(of: column, in: table, draft).map { [$0] } ?? []
          : keysOfForms(of: column, in: draft)
      }
    }
  }

  private func closing(of column: Column, in table: Table, _ draft: SchemeDraft) -> Finding? {
    guard let opening = column.history.opening else { return nil }
    let place = draft.location(below: column.position, "opening_of")
    guard let index = table.index(ofColumn: opening.column) else {
      let nearest = nearestName(to: opening.column, among: table.columns.map(\.id))
      return Finding(
        .nameUnknown, at: place, read: opening.column,
        arguments: [.init("name", opening.column), .init("nearest", nearest ?? "—")])
    }
    guard table.columns[index].kind.valueType != .number || opening.column == column.id else {
      return nil
    }
    return .invalidValue(
      at: place, named: "opening_of", read: opening.column,
      expected: LocalizedText(zh: "同一张表的另一数字列", en: "another number of the same table"))
  }

  private func keysOfForms(of column: Column, in draft: SchemeDraft) -> [Finding] {
    Self.keys.filter { draft.isWritten(below: column.position, $0) }.map { key in
      .invalidValue(
        at: draft.location(below: column.position, key), named: key,
        read: draft.text(below: column.position, key) ?? "",
        expected: LocalizedText(zh: "只用于统计表（form）", en: "only used by forms"))
    }
  }
}
