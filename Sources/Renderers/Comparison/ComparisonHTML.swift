public import AssessKit

/// The answer to `assess compare` as one page, to print or to send on.
public struct ComparisonHTML: Sendable {
  private let language: Language

  /// Creates a renderer.
  public init(language: Language) { self.language = language }

  /// Returns the page.
  public func text(of report: ComparisonReport) -> String {
    let words = ComparisonWords(report: report, language: language)
    let document = HTMLDocument(
      title: words.title[language], language: language, generator: report.tool)
    let bytes = document.bytes { writer in
      writer.element(.main, [.id("main")]) { writer in
        writer.element(.h1, words.title[language])
        writer.table(sides(words), in: language)
        writer.element(.ul) { writer in
          for remark in report.remarks + words.onlyOnce {
            writer.element(.li, remark[language])
          }
        }
        sections(words, &writer)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func sections(_ words: ComparisonWords, _ writer: inout HTMLWriter) {
    var numbering = Numbering()
    let isChinese = language == .zh
    let report = words.report
    let totals = report.isIndex ? ComparisonWords.indexTotals : ComparisonWords.totals
    writer.section(totals[language], &numbering, isChinese: isChinese) { writer in
      writer.table(self.totals(words, totals), in: language)
    }
    writer.section(ComparisonWords.units[language], &numbering, isChinese: isChinese) { writer in
      let changed = report.units.filter { !words.changed($0).isEmpty || $0.total.isChanged }
      if changed.isEmpty { writer.element(.p, Words.noneListed[language]) }
      for (index, unit) in changed.enumerated() {
        let number = Numbering.part(index + 1, isChinese: isChinese)
        writer.element(.h3, number + unit.name[language])
        writer.table(items(of: unit, words), in: language)
      }
    }
    writer.section(ComparisonWords.definitions[language], &numbering, isChinese: isChinese) {
      writer in
      list(definitions(words), &writer)
    }
    guard !report.parts.isEmpty else { return }
    writer.section(ComparisonWords.data[language], &numbering, isChinese: isChinese) { writer in
      list(data(words), &writer)
    }
  }

  private func list(_ table: HTMLTable, _ writer: inout HTMLWriter) {
    if table.rows.isEmpty {
      writer.element(.p, Words.noneListed[language])
    } else {
      writer.table(table, in: language)
    }
  }

  private func sides(_ words: ComparisonWords) -> HTMLTable {
    let report = words.report
    return HTMLTable(
      caption: words.title[language],
      columns: [
        .init(ComparisonWords.run, .short), .init(Words.program, .wide), .init(Words.file),
      ],
      rows: zip(["A", "B"], [report.first, report.second]).map { name, side in
        HTMLTable.Row([
          .text(name), HTMLTable.Cell([.text(words.side(side)[language]), .note(side.hash)]),
          .text(side.label),
        ])
      })
  }

  private func totals(_ words: ComparisonWords, _ caption: LocalizedText) -> HTMLTable {
    HTMLTable(
      caption: caption[language],
      columns: [.init(Words.unit)] + words.headings.map { .init($0, .number) } + [
        .init(Words.rank, .short), .init(Words.grade, .short),
        .init(ComparisonWords.reason, .wide),
      ],
      rows: words.report.units.map { unit in
        HTMLTable.Row(
          [.text(unit.name[language])] + words.numbers(unit.total).map { .text($0) } + [
            .text(words.ranks(unit)), .text(words.grades(unit)), reasons(unit),
          ])
      }, isWide: true)
  }

  private func reasons(_ unit: UnitChange) -> HTMLTable.Cell {
    HTMLTable.Cell(unit.reasons.map { .note($0[language]) })
  }

  private func items(of unit: UnitChange, _ words: ComparisonWords) -> HTMLTable {
    var rows = words.changed(unit).map { node in
      HTMLTable.Row(
        [.text(words.name(node))] + words.numbers(node.points).map { .text($0) }
          + [.text(words.remark(node) ?? "")], kind: node.isItem ? .plain : .branch)
    }
    if let rest = unit.rest, rest.isChanged {
      rows.append(
        HTMLTable.Row(
          [.text(ComparisonWords.rest[language])] + words.numbers(rest).map { .text($0) }
            + [.empty]))
    }
    rows.append(
      HTMLTable.Row(
        [.text(Words.total[language])] + words.numbers(unit.total).map { .text($0) } + [.empty],
        kind: .total))
    return HTMLTable(
      caption: unit.name[language],
      columns: [.init(ComparisonWords.item, .wide)] + words.headings.map { .init($0, .number) }
        + [.init(ComparisonWords.measured, .wide)],
      rows: rows, isWide: true)
  }

  private func definitions(_ words: ComparisonWords) -> HTMLTable {
    HTMLTable(
      caption: ComparisonWords.definitions[language],
      columns: [
        .init(Words.indicator), .init(ComparisonWords.aspect, .short),
        .init(LocalizedText("A"), .wide), .init(LocalizedText("B"), .wide),
      ],
      rows: words.report.definitions.map { change in
        let subject = [change.indicator, change.name[language]].compactMap(\.self)
        return HTMLTable.Row([
          .text(subject.joined(separator: " ")), .text(change.aspect.words[language]),
          .text(change.before[language]), .text(change.after[language]),
        ])
      }, isWide: true)
  }

  private func data(_ words: ComparisonWords) -> HTMLTable {
    HTMLTable(
      caption: ComparisonWords.data[language],
      columns: [
        .init(Words.unit), .init(Words.table), .init(Words.period, .short), .init(Words.element),
        .init(LocalizedText("A"), .wide), .init(LocalizedText("B"), .wide),
        .init(ComparisonWords.usedBy, .short),
      ],
      rows: words.report.data.map { change in
        HTMLTable.Row([
          .text(change.name[language]), .text(change.tableName[language]),
          .text(change.period.id), .text(change.elementName[language]),
          value(change.before, change.sourceBefore), value(change.after, change.sourceAfter),
          .text(change.items.joined(separator: " ")),
        ])
      }, isWide: true)
  }

  private func value(_ value: LocalizedText, _ place: Finding.Location?) -> HTMLTable.Cell {
    let note = place.map { HTMLTable.Part.note(Sentences.place($0)[language]) }
    return HTMLTable.Cell([.text(value[language])] + [note].compactMap(\.self))
  }
}
