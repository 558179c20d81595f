internal import AssessKit

extension PageContext {
  /// The groups in the order of the ranking.
  var groups: [String] {
    var groups: [String] = []
    for division in report.divisions where !groups.contains(division.group) {
      groups.append(division.group)
    }
    return groups
  }

  /// The target in words; a dash where there is none.
  func targetText(_ item: ItemEntry) -> String {
    item.targetWords.isEmpty ? say(Words.none) : say(item.targetWords)
  }

  func metText(_ isMet: Bool?) -> String {
    say(isMet.map { $0 ? Words.yes : Words.no } ?? Words.none)
  }

  func date(_ date: CalendarDate?) -> String { date.map { say($0.words) } ?? say(Words.none) }

  func explanation(_ result: ItemResult, _ item: ItemEntry) -> String {
    say(result.explanation(entry: item, tables: report.scheme.tables))
  }

  func valueText(_ result: ItemResult, _ item: ItemEntry) -> String {
    say(result.valueWords(entry: item, tables: report.scheme.tables))
  }

  /// The value, sorted by what was measured.
  func valueCell(_ result: ItemResult, _ item: ItemEntry) -> HTMLTable.Cell {
    .text(valueText(result, item), by: result.measurement?.value)
  }

  /// Why the result is provisional: for one unit, or for all of them.
  func provisionalSentence(of code: String? = nil) -> LocalizedText {
    let divisions = code.map { division($0).map { [$0] } ?? [] } ?? report.divisions
    let missing = report.missingReturns.filter { code == nil || $0.division == code }
    var units: [String] = []
    for entry in missing where !units.contains(entry.division) { units.append(entry.division) }
    let missingWords = units.map { unit in
      missingText(unit, missing.filter { $0.division == unit }, named: code == nil)
    }
    let pending = divisions.compactMap { pendingText($0, named: code == nil) }
    return Sentences.provisional(missing: joined(missingWords), pending: joined(pending))
  }

  private func missingText(_ unit: String, _ returns: [MissingReturn], named: Bool)
    -> LocalizedText
  {
    let few = joined(
      returns.map { entry in
        let name = report.scheme.tables.first { $0.id == entry.table }?.name
        let table = name ?? LocalizedText(entry.table)
        guard entry.period != report.period else { return table }
        return LocalizedText(
          zh: "\(entry.period.name.zh)\(table.zh)", en: "\(table.en), \(entry.period.name.en)")
      })
    let tables = returns.count > 3 ? Sentences.tables(returns.count) : few
    let name = division(unit)?.name ?? LocalizedText(unit)
    guard named else { return tables }
    return LocalizedText(zh: "\(name.zh)（\(tables.zh)）", en: "\(name.en) (\(tables.en))")
  }

  private func pendingText(_ division: DivisionReport, named: Bool) -> LocalizedText? {
    let items = division.items.filter { $0.state == .pending }
    guard !items.isEmpty else { return nil }
    let names = joined(items.compactMap { indicator($0.indicator)?.name })
    guard named else { return names }
    return LocalizedText(
      zh: "\(division.name.zh)（\(names.zh)）", en: "\(division.name.en) (\(names.en))")
  }

  private func joined(_ texts: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      zh: texts.map(\.zh).joined(separator: "、"), en: texts.map(\.en).joined(separator: ", "))
  }
}

extension HTMLWriter {
  /// Writes the few figures that a reader looks for first.
  mutating func figures(_ figures: [(name: String, value: String)]) {
    element(.dl, [.class("figures")]) { writer in
      for figure in figures {
        writer.element(.div) { writer in
          writer.element(.dt, figure.name)
          writer.element(.dd, figure.value)
        }
      }
    }
  }

  /// Writes terms and what they mean; what is empty is left out.
  mutating func terms(_ terms: [(name: String, value: String)]) {
    element(.dl, [.class("terms")]) { writer in
      for term in terms where !term.value.isEmpty {
        writer.element(.dt, term.name)
        writer.element(.dd, term.value)
      }
    }
  }
}
