extension ItemResult {
  /// One neutral sentence on how the points came about, which a unit can check by hand.
  ///
  /// - Parameters:
  ///   - entry: The item.
  ///   - tables: The tables, for the names of late returns.
  /// - Returns: The sentence, without a full stop.
  public func explanation(entry: ItemEntry, tables: [TableEntry] = []) -> LocalizedText {
    let measured = saysTheValue ? LocalizedText("") : valueClause(entry, tables)
    let light = progress?.words ?? LocalizedText("")
    return [measured, light, reasonClause(entry), rescaledClause, fewCasesClause].clauses
  }

  /// Returns how the value was worked out: 实际出庭41÷应出庭43=95.35%.
  private func valueClause(_ entry: ItemEntry, _ tables: [TableEntry]) -> LocalizedText {
    guard let measurement else { return LocalizedText("") }
    guard case .ratio(let top, let bottom) = measurement.detail, bottom != .zero else {
      return measurement.words(entry: entry, tables: tables)
    }
    let numbers = NumberWords(unit: entry.unit, decimals: entry.decimals)
    let value = numbers.value(measurement.value, for: entry.target)
    let names = sideNames(top, bottom)
    let scale = scaleWords(measurement.value, top, bottom)
    let (above, below) = (numbers.side(top), numbers.side(bottom))
    let sum = LocalizedText(
      zh: "\(names.0.zh)\(above)÷\(names.1.zh)\(below)\(scale)=\(value.zh)",
      en: "\(names.0.en) \(above) ÷ \(names.1.en) \(below)\(scale) = \(value.en)")
    guard let carriedFrom = measurement.carriedFrom else { return sum }
    return sum
      + LocalizedText(
        zh: "（沿用\(carriedFrom.name.zh)数据）", en: " (data of \(carriedFrom.name.en))")
  }

  /// The names of the operands, when there is one for each side, or the parts of one, and it has its
  /// value.
  private func sideNames(_ top: Rational, _ bottom: Rational) -> (LocalizedText, LocalizedText) {
    var sums: [(element: String, name: LocalizedText, sum: Rational)] = []
    for operand in operands {
      let value = operand.value.flatMap { Rational(decimal: $0) } ?? .zero
      if let last = sums.last, last.element == operand.element {
        sums[sums.count - 1].sum = last.sum + value
      } else {
        sums.append((operand.element, operand.name, value))
      }
    }
    if sums.map(\.sum) == [top, bottom] { return (sums[0].name, sums[1].name) }
    return (LocalizedText(zh: "分子", en: "numerator"), LocalizedText(zh: "分母", en: "denominator"))
  }

  /// ×10000 for a density; nothing for percent, where % says it.
  private func scaleWords(_ value: Rational, _ top: Rational, _ bottom: Rational) -> String {
    guard let scale = (value * bottom).divided(by: top), scale != .hundred, scale != .one else {
      return ""
    }
    return "×\(scale.shortText())"
  }

  /// What the points are after reweighting: 折算后满分12.5分、得12.5分.
  private var rescaledClause: LocalizedText {
    guard counts, full != .zero, full != nominal else { return LocalizedText("") }
    return LocalizedText(
      zh: "折算后满分\(full.words)分、得\(points.words)分",
      en: "rescaled: \(points.words) of \(full.words) points")
  }

  private var fewCasesClause: LocalizedText {
    guard restsOnFewCases else { return LocalizedText("") }
    return LocalizedText(zh: "分母较小，数值易波动", en: "few cases: the value varies easily")
  }

  /// 得满分5分, 得3分, 不得分; what does not count has no points to speak of.
  var gives: LocalizedText {
    guard counts else { return LocalizedText(zh: "不计入", en: "left out") }
    if awarded == nominal, nominal != .zero {
      return LocalizedText(zh: "得满分\(awarded.words)分", en: "full \(awarded.words) points")
    }
    if awarded == .zero { return LocalizedText(zh: "不得分", en: "no points") }
    return LocalizedText(zh: "得\(awarded.words)分", en: "\(awarded.words) points")
  }
}

extension ItemResult {
  /// Whether the words of the reason hold the value already; a blended mark has parts of its own.
  fileprivate var saysTheValue: Bool {
    switch reason {
    case .mark:
      if case .graders = measurement?.detail { false } else { true }
    case .noEvents, .answers, .missing, .notApplicable, .emptyDenominator, .notYetDue, .notDone,
      .overPeriods, .tooFewMarks, .returnAwaited:
      true
    default: false
    }
  }
}
