/// The unit of a column, and what is said about a cell in another one: worked out once a column.
struct ColumnUnit: Sendable {
  /// The unit as the scheme has it.
  let name: String

  /// The unit in the form in which units are compared.
  let folded: String

  /// Whether the cells are percentages in percent, not per mille.
  let isPercent: Bool

  /// What is said about another unit.
  let refusal: CellIssue

  /// What is said about the unit itself in a cell.
  let notice: CellIssue

  init(_ column: Column) {
    name = column.unit
    folded = UnitName.folded(column.unit)
    isPercent = column.kind == .percent && folded != "‰"
    let shown = isPercent && name.isEmpty ? "%" : name
    refusal = CellIssue(
      .unitWrong,
      expected: shown.isEmpty
        ? LocalizedText(zh: "只填数字", en: "the number alone")
        : LocalizedText(zh: "以“\(shown)”为单位的数字", en: "a number in \(shown)"))
    notice = CellIssue(.unitInCell, arguments: [Finding.Argument("unit", name)])
  }
}
