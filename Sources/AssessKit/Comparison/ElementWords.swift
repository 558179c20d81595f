/// Names and values of data elements, in the words of the later scheme that has them.
struct ElementWords {
  var schemes: [Scheme]

  /// Returns the name of a unit; its code where no scheme has it.
  func name(ofUnit code: String) -> LocalizedText {
    schemes.lazy.compactMap { $0.divisions.first { $0.code == code }?.label }.first
      ?? LocalizedText(code)
  }

  /// Returns the name of a table.
  func name(ofTable id: String) -> LocalizedText {
    schemes.lazy.compactMap { $0.table(id)?.name }.first ?? LocalizedText(id)
  }

  /// Returns the name of a data element, or a figure over a ledger in words.
  func name(of use: UsedElements.Use, table: String) -> LocalizedText {
    guard use.isFigure else {
      return column(of: use, table: table)?.name ?? LocalizedText(use.element)
    }
    for scheme in schemes {
      let formulas = scheme.formulas.lazy.flatMap { $0.expression.aggregates }
      guard let found = formulas.first(where: { $0.aggregate.description == use.element }) else {
        continue
      }
      let expression = Expression.aggregate(found.aggregate)
      return LocalizedText(
        zh: expression.inWords(scheme.formulaNames, in: .zh),
        en: expression.inWords(scheme.formulaNames, in: .en))
    }
    return LocalizedText(use.element)
  }

  /// Returns what an element came to; free text is never printed.
  func value(of use: UsedElements.Use, in kept: KeptReturn?) -> LocalizedText {
    guard let kept else { return LocalizedText(zh: "未报送", en: "not received") }
    guard kept.isUsed else {
      return LocalizedText(zh: "有错误，未采用", en: "not used for errors")
    }
    switch kept.value(of: use) {
    case .value(.number(let number)): return LocalizedText(number.shortText())
    case .value(.date(let date)): return LocalizedText("\(date)")
    case .value(.flag(let flag)):
      return flag ? LocalizedText(zh: "是", en: "yes") : LocalizedText(zh: "否", en: "no")
    case .value(.text(let text)): return words(of: text, use, kept.key.table)
    case .declaredNone: return LocalizedText(zh: "无此项", en: "none")
    case .invalid: return LocalizedText(zh: "无法识别", en: "not readable")
    case .noRate: return LocalizedText(zh: "分母为0", en: "denominator 0")
    case .missing, nil: return LocalizedText(zh: "缺报", en: "missing")
    }
  }

  private func words(
    of text: String, _ use: UsedElements.Use, _ table: String
  ) -> LocalizedText {
    guard let column = column(of: use, table: table), column.kind != .text else {
      return LocalizedText(zh: "（文字）", en: "(text)")
    }
    return column.choices.first { $0.id == text }?.name ?? LocalizedText(text)
  }

  private func column(of use: UsedElements.Use, table: String) -> Column? {
    guard !use.isFigure else { return nil }
    let id = use.element.dropFirst(table.count + 1)
    return schemes.lazy.compactMap { $0.table(table)?.columns.first { $0.id == id } }.first
  }
}
