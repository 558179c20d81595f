/// Whether the unit in a cell is that of its column.
enum CellUnit {
  /// It is, or a large unit is to be applied; the notices say so.
  case accepted([CellIssue], scale: Rational)

  /// It is another one.
  case refused(CellIssue)

  /// Compares the unit of `text`, which has a unit or a large unit, with that of `column`.
  init(_ text: NumberText, of column: Column) {
    let unit = UnitName.folded(column.unit)
    let written = UnitName.folded(text.unit)
    // A column in 万元 may hold "3.2万元", where 万 belongs to the unit.
    if let whole = text.spelledOut(as: unit) {
      self =
        whole
        ? .accepted([Self.unitNotice(column.unit)], scale: .one) : .refused(Self.wrong(column))
      return
    }
    guard written.isEmpty || written == unit || column.isPercent && written == "%" else {
      self = .refused(Self.wrong(column))
      return
    }
    guard !text.hasLargeUnit || !column.isPercent && !UnitName.isLarge(unit) else {
      self = .refused(Self.wrong(column))
      return
    }
    self = .accepted(Self.notices(for: text, of: column), scale: text.scale)
  }

  private static func notices(for text: NumberText, of column: Column) -> [CellIssue] {
    if text.hasLargeUnit {
      let value = (text.number * text.scale).shortText()
      return [
        CellIssue(.largeUnitConverted, arguments: [Finding.Argument("value", value)])
      ]
    }
    // A percentage with its sign needs no word.
    return column.isPercent ? [] : [unitNotice(text.unit)]
  }

  private static func unitNotice(_ unit: String) -> CellIssue {
    CellIssue(.unitInCell, arguments: [Finding.Argument("unit", unit)])
  }

  private static func wrong(_ column: Column) -> CellIssue {
    let unit = column.isPercent && column.unit.isEmpty ? "%" : column.unit
    let expected =
      unit.isEmpty
      ? LocalizedText(zh: "只填数字", en: "the number alone")
      : LocalizedText(zh: "以“\(unit)”为单位的数字", en: "a number in \(unit)")
    return CellIssue(.unitWrong, expected: expected)
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

extension Column {
  /// Whether the cells are percentages in percent, not per mille.
  fileprivate var isPercent: Bool { kind == .percent && UnitName.folded(unit) != "‰" }
}
