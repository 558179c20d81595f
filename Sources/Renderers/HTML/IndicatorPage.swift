internal import AssessKit

/// One item over all units, with what it means: `indicators/ID.html`.
struct IndicatorPage {
  var context: PageContext
  var indicator: IndicatorEntry
  var item: ItemEntry
  private let items: ItemResults

  private var report: AssessmentReport { context.report }

  init(context: PageContext, indicator: IndicatorEntry, item: ItemEntry) {
    self.context = context
    self.indicator = indicator
    self.item = item
    items = ItemResults(context: context, indicator: indicator)
  }

  /// Returns the document.
  func bytes() -> [UInt8] {
    let title = context.say(Sentences.indicatorTitle(indicator, report))
    return Page(context: context, title: title).bytes { writer in
      var numbering = Numbering()
      func section(_ heading: LocalizedText, _ content: (inout HTMLWriter) -> Void) {
        writer.section(
          context.say(heading), &numbering, isChinese: context.language == .zh, content)
      }
      lead(&writer)
      section(Words.ownDefinition) { ItemTerms(context: context).write(item, to: &$0) }
      section(Words.byDivision, results)
      if !context.isIndex, indicator.pool == .base { section(Words.itemLosses, losses) }
      if context.options.edition == .internal { section(Words.itemFindings, findings) }
      steps(&writer)
    }
  }

  private func lead(_ writer: inout HTMLWriter) {
    if report.isProvisional {
      writer.element(.p, [.class("provisional")], context.say(context.provisionalSentence()))
    }
    let worth =
      context.isIndex
      ? (context.say(Words.weight), context.weight(of: indicator))
      : (context.say(Words.full), indicator.points.value.shortText())
    var figures = [
      worth, (context.say(Words.target), context.targetText(item)),
      (context.say(Words.wholeValue), items.shortWholeText),
    ]
    if !context.isIndex { figures.append((context.say(Words.meanPoints), items.meanPoints)) }
    if let met = items.metText { figures.append((context.say(Words.unitsMet), met)) }
    if !context.isIndex, indicator.pool == .base {
      figures.append((context.say(Words.lossTotal), context.points(items.loss?.points ?? .zero)))
    }
    writer.figures(figures)
  }

  private func results(_ writer: inout HTMLWriter) {
    guard !items.results.isEmpty else {
      return writer.element(.p, context.say(Words.noneListed))
    }
    let plot = ValuePlot(items: items, item: item)
    plot.write(to: &writer)
    let hasSides = items.results.contains {
      $0.result.measurement?.sideTexts(entry: item) != nil
    }
    let sides: [HTMLTable.Column] =
      hasSides ? [.init(Words.numerator, .number), .init(Words.denominator, .number)] : []
    writer.table(
      HTMLTable(
        caption: context.title(of: indicator),
        columns: [.init(Words.unit), .init(Words.value)] + sides
          + [.init(Words.target), .init(Words.isMet, .short)] + context.pointsColumns
          + [.init(context.reasonWord, .wide)],
        rows: items.results.map { row($0.division, $0.result, hasSides: hasSides) },
        isWide: true), in: context.language)
  }

  private func row(
    _ division: DivisionReport, _ result: ItemResult, hasSides: Bool
  ) -> HTMLTable.Row {
    let measured = result.measurement
    let value =
      measured.map { $0.wordsWithoutSides(entry: item, tables: report.scheme.tables) }
      ?? result.state.words
    let none = context.say(Words.none)
    let sides = measured?.sideTexts(entry: item)
    let sideCells: [HTMLTable.Cell] =
      hasSides ? [.text(sides?.numerator ?? none), .text(sides?.denominator ?? none)] : []
    let unit = HTMLTable.Cell.link(
      context.say(division.name), context.path(ofDivision: division.code))
    return HTMLTable.Row(
      [unit, .text(context.say(value), by: measured?.value)] + sideCells
        + [.text(context.targetText(item)), .text(context.metText(result.meetsTarget))]
        + context.pointsCells(of: result, isPool: indicator.pool != .base)
        + [.text(context.explanation(result, item))])
  }

  private func losses(_ writer: inout HTMLWriter) {
    guard let loss = items.loss,
      let place = report.summary.losses.firstIndex(where: { $0.indicator == indicator.id })
    else { return writer.element(.p, context.say(Words.noneListed)) }
    writer.element(
      .p, [.class("body")],
      context.say(
        Sentences.itemLoss(
          context.points(loss.points), units: loss.divisions.count, place: place + 1,
          of: report.summary.losses.count)))
    writer.element(.p, [.class("body")]) { writer in
      writer.text(context.labelled(Words.losers, ""))
      for part in context.links(toDivisions: loss.divisions).parts { writer.part(part) }
    }
  }

  private func findings(_ writer: inout HTMLWriter) {
    let findings = items.findings
    guard !findings.isEmpty else { return writer.element(.p, context.say(Words.noneListed)) }
    writer.table(
      FindingTable(language: context.language) { code in
        .link(context.name(ofDivision: code), context.path(ofDivision: code))
      }.table(findings), in: context.language)
  }

  /// Links to the items before and after this one.
  private func steps(_ writer: inout HTMLWriter) {
    let list = report.indicators.filter { $0.item != nil }
    guard let place = list.firstIndex(where: { $0.id == indicator.id }), list.count > 1 else {
      return
    }
    let near = [(Words.before, place - 1), (Words.after, place + 1)]
    writer.element(
      .nav, [.class("steps"), HTMLAttribute("aria-label", context.say(context.itemsWord))]
    ) { writer in
      for (word, index) in near where list.indices.contains(index) {
        guard let path = context.path(ofIndicator: list[index].id) else { continue }
        writer.element(
          .a, [.href(path)], context.labelled(word, context.title(of: list[index])))
      }
    }
  }
}
