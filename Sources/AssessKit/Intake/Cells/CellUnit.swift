/// Whether the unit in a cell is that of its column.
enum CellUnit {
  /// It is, or a large unit is to be applied; the notices say so.
  case accepted([CellIssue], scale: Rational)

  /// It is another one.
  case refused(CellIssue)

  /// Compares the unit of `text`, which has a unit or a large unit, with that of a column.
  init(_ text: NumberText, of column: ColumnUnit) {
    // A column in 万元 may hold "3.2万元", where 万 belongs to the unit.
    if let isSame = text.spelledOut(as: column.folded) {
      self = isSame ? .accepted([column.notice], scale: .one) : .refused(column.refusal)
      return
    }
    let isSame = text.unit == column.folded
    let written = isSame ? text.unit : UnitName.folded(text.unit)
    guard
      isSame || written.isEmpty || written == column.folded
        || column.isPercent && written == "%"
    else {
      self = .refused(column.refusal)
      return
    }
    guard !text.hasLargeUnit || !column.isPercent && !UnitName.isLarge(column.folded) else {
      self = .refused(column.refusal)
      return
    }
    self = .accepted(Self.notices(for: text, of: column), scale: text.scale)
  }

  private static func notices(for text: NumberText, of column: ColumnUnit) -> [CellIssue] {
    if text.hasLargeUnit {
      let value = (text.number * text.scale).shortText()
      return [
        CellIssue(.largeUnitConverted, arguments: [Finding.Argument("value", value)])
      ]
    }
    // A percentage with its sign needs no word.
    return column.isPercent ? [] : [column.notice]
  }
}

extension NumberText {
  /// Returns whether 万 or 亿 and the unit together are `unit`; `nil` where `unit` has none.
  fileprivate func spelledOut(as unit: String) -> Bool? {
    guard hasLargeUnit, UnitName.isLarge(unit) else { return nil }
    let large = scale == Rational(10_000) ? "万" : "亿"
    return UnitName.folded(large + self.unit) == unit
  }
}
