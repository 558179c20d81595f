/// Builds the worksheet of an item: collects the data elements and parameters that formulas use.
struct WorksheetBuilder {
  /// The item.
  let item: Item

  /// The period.
  let period: Period

  /// What was collected.
  var sheet = ItemWorksheet()

  /// Creates a builder.
  init(of item: Item, in period: Period) {
    self.item = item
    self.period = period
  }

  /// The full points of the item.
  var full: SheetFormula { .parameter(0) }

  /// Returns the worksheet.
  func worksheet() -> ItemWorksheet {
    var builder = self
    _ = builder.parameter(zh: "满分", en: "full points", item.points.value)
    builder.sheet.value = builder.valueFormula()
    if item.periods == nil { builder.sheet.award = builder.awardFormula() }
    builder.addSubstitutes()
    return builder.sheet
  }

  /// Adds a parameter and returns what refers to it.
  mutating func parameter(
    zh: String, en: String, _ value: Rational, isDay: Bool = false
  ) -> SheetFormula {
    parameter(LocalizedText(zh: zh, en: en), value, isDay: isDay)
  }

  /// Adds a parameter and returns what refers to it.
  mutating func parameter(
    _ name: LocalizedText, _ value: Rational, isDay: Bool = false
  ) -> SheetFormula {
    sheet.parameters.append(ItemWorksheet.Parameter(name: name, value: value, isDay: isDay))
    return .parameter(sheet.parameters.count - 1)
  }

  /// Adds a data element unless it is there and returns what refers to it.
  mutating func datum(_ element: String, _ shift: PeriodShift) -> SheetFormula {
    let datum = ItemWorksheet.Datum(element: element, shift: shift)
    if let place = sheet.data.firstIndex(of: datum) { return .data(place) }
    sheet.data.append(datum)
    return .data(sheet.data.count - 1)
  }

  /// What the scheme gives where nothing can be scored.
  private mutating func addSubstitutes() {
    if item.missing == .zeroMarks {
      addSubstitute("missing", zh: "缺数据时得分", en: "points without data", .zero)
    }
    for (cause, zh, en, policy) in [
      ("empty", "分母为零时得分", "points with a zero denominator", item.emptyDenominator),
      ("none", "不涉及时得分", "points where it does not apply", item.notApplicable),
    ] {
      switch policy {
      case .fixed(let points): addSubstitute(cause, zh: zh, en: en, points.value)
      case .zeroMarks: addSubstitute(cause, zh: zh, en: en, .zero)
      case .reweightWithinParent, .reweightTotal, .fullMarks, .groupMean: break
      }
    }
  }

  private mutating func addSubstitute(_ cause: String, zh: String, en: String, _ value: Rational) {
    sheet.substitutes[cause] = sheet.parameters.count
    _ = parameter(zh: zh, en: en, value)
  }
}

extension Item {
  /// Returns how its value and points are worked out in a spreadsheet.
  func worksheet(in period: Period) -> ItemWorksheet {
    WorksheetBuilder(of: self, in: period).worksheet()
  }
}
