public import AssessKit
internal import TextFormats

/// The answer to `assess compare` for a terminal.
public struct ComparisonText: Sendable {
  private let language: Language
  private let columns: Int

  /// Creates a printer; a Chinese character takes two of the columns.
  public init(language: Language, columns: Int = 80) {
    self.language = language
    self.columns = max(76, columns)
  }

  /// Returns the text.
  public func text(of report: ComparisonReport) -> String {
    let words = ComparisonWords(report: report, language: language)
    var numbering = Numbering()
    func heading(_ title: LocalizedText) -> String {
      "\n" + numbering.next(isChinese: language == .zh) + title[language] + "\n"
    }
    var text = words.title[language] + "\n\n" + sides(words) + "\n"
    text += (report.remarks + words.onlyOnce).map { bullet($0[language]) }.joined()
    text += heading(report.isIndex ? ComparisonWords.indexTotals : ComparisonWords.totals)
    text += totals(words)
    text += heading(ComparisonWords.units) + units(words)
    text += heading(ComparisonWords.definitions) + definitions(words)
    guard !report.parts.isEmpty else { return text }
    return text + heading(ComparisonWords.data) + data(words)
  }

  private var none: String { "  " + Words.noneListed[language] + "\n" }

  private func sides(_ words: ComparisonWords) -> String {
    zip(["A", "B"], [words.report.first, words.report.second]).map { name, side in
      hanging("\(name)  ", words.side(side)[language]) + hanging("   ", side.label)
    }.joined()
  }

  private func totals(_ words: ComparisonWords) -> String {
    guard !words.report.units.isEmpty else { return none }
    let whole = totals(words, showsGrades: true)
    return whole.fits ? whole.text : totals(words, showsGrades: false).text
  }

  /// The totals with a column of grades, or with those that changed below their units.
  private func totals(_ words: ComparisonWords, showsGrades: Bool) -> TextTable {
    let label = Words.grade[language] + (language == .zh ? "" : " ")
    return TextTable(
      head: [Words.unit[language]] + words.shortHeadings.map { $0[language] }
        + [Words.rank[language]] + (showsGrades ? [Words.grade[language]] : []),
      rows: words.report.units.map { unit in
        let isNoted = !showsGrades && unit.gradeFrom != unit.gradeTo
        return .init(
          [unit.name[language]] + words.numbers(unit.total) + [words.ranks(unit)]
            + (showsGrades ? [words.grades(unit)] : []),
          note: isNoted ? label + words.grades(unit) : nil)
      }, columns: columns)
  }

  private func units(_ words: ComparisonWords) -> String {
    let blocks = words.report.units.compactMap { block(of: $0, words) }
    return blocks.isEmpty ? none : blocks.joined(separator: "\n")
  }

  /// What changed for a unit; `nil` where nothing did.
  private func block(of unit: UnitChange, _ words: ComparisonWords) -> String? {
    let nodes = words.changed(unit)
    let rest = unit.rest.flatMap { $0.isChanged ? $0 : nil }
    guard !nodes.isEmpty || rest != nil || !unit.reasons.isEmpty || unit.total.isChanged else {
      return nil
    }
    var rows = nodes.map { node in
      TextTable.Row(
        [words.name(node)] + words.numbers(node.points), indent: node.depth,
        note: words.remark(node))
    }
    if let rest {
      rows.append(.init([ComparisonWords.rest[language]] + words.numbers(rest)))
    }
    rows.append(.init([Words.total[language]] + words.numbers(unit.total)))
    let table = TextTable(
      head: [ComparisonWords.item[language]] + words.shortHeadings.map { $0[language] }, rows: rows,
      columns: columns)
    let reasons = unit.reasons.map { bullet($0[language]) }.joined()
    let code = language == .zh ? "（\(unit.code)）" : " (\(unit.code))"
    return unit.name[language] + code + "\n" + reasons + table.text
  }

  private func definitions(_ words: ComparisonWords) -> String {
    guard !words.report.definitions.isEmpty else { return none }
    var last: String?
    return words.report.definitions.map { change in
      let subject = [change.indicator, change.name[language]].compactMap(\.self)
        .joined(separator: " ")
      let head = subject == last ? "" : hanging("  ", subject)
      last = subject
      return head + difference(change.aspect.words[language], change.before, change.after)
    }.joined()
  }

  /// A difference in one line where it fits, and otherwise before and after below one another.
  private func difference(
    _ label: String, _ before: LocalizedText, _ after: LocalizedText
  ) -> String {
    let colon = language == .zh ? "：" : ": "
    let (one, two) = (before[language], after[language])
    if one.isEmpty || two.isEmpty { return hanging("    ", label + colon + one + two) }
    let line = "\(label)\(colon)\(one) → \(two)"
    guard DisplayWidth.width(of: line) > columns - 4 else { return "    \(line)\n" }
    return "    \(label)\(language == .zh ? "：" : ":")\n" + hanging("      A  ", one)
      + hanging("      B  ", two)
  }

  private func data(_ words: ComparisonWords) -> String {
    guard !words.report.data.isEmpty else { return none }
    var last: String?
    return words.report.data.map { change in
      let subject =
        "\(change.name[language])  \(change.tableName[language])  \(change.period.id)"
      let head = subject == last ? "" : hanging("  ", subject)
      last = subject
      let uses = change.items.joined(separator: language == .zh ? "、" : ", ")
      let label = change.elementName[language]
      return head + difference(label, change.before, change.after)
        + hanging("      ", ComparisonWords.usedBy[language] + (language == .zh ? "" : " ") + uses)
        + place("A", change.sourceBefore) + place("B", change.sourceAfter)
    }.joined()
  }

  private func place(_ name: String, _ location: Finding.Location?) -> String {
    guard let location, let words = FindingWords(language: language).place(location) else {
      return ""
    }
    return hanging("      \(name)  ", words)
  }

  private func bullet(_ text: String) -> String { hanging("· ", text) }

  /// The text in lines that begin under each other, the first one after `lead`.
  private func hanging(_ lead: String, _ text: String) -> String {
    let width = DisplayWidth.width(of: lead)
    let blanks = String(repeating: " ", count: width)
    return text.wrapped(at: columns - width).enumerated()
      .map { ($0 == 0 ? lead : blanks) + $1 + "\n" }.joined()
  }
}
