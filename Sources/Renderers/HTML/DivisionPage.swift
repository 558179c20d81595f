internal import AssessKit

/// The result of one unit: `divisions/CODE.html`.
///
/// Of the other units it has the mean alone.
struct DivisionPage {
  var context: PageContext
  var division: DivisionReport

  private var report: AssessmentReport { context.report }

  /// Returns the document.
  func bytes() -> [UInt8] {
    let title = context.say(
      Sentences.title(division.name, report, provisional: division.isProvisional))
    return Page(context: context, title: title).bytes { writer in
      var numbering = Numbering()
      func section(
        _ heading: LocalizedText, class name: String? = nil,
        _ content: (inout HTMLWriter) -> Void
      ) {
        writer.section(
          context.say(heading), &numbering, isChinese: context.language == .zh, class: name,
          content)
      }
      lead(&writer)
      if context.isIndex {
        let parts = IndexCompositionSection(context: context, division: division)
        section(Words.indexParts, parts.write)
      } else {
        section(Words.composition, composition)
      }
      section(context.itemsWord, DivisionItems(context: context, division: division).write)
      if context.isIndex {
        let years = TrendSection(context: context, division: division)
        section(Words.series, years.write)
      } else {
        section(Words.lossList, losses)
        let trend = TrendSection(context: context, division: division)
        if trend.isNeeded { section(Words.trend, trend.write) }
      }
      let outlook = ImprovementSection(context: context, division: division)
      if outlook.isNeeded { section(Words.improvements, outlook.write) }
      section(Words.operands, operands)
      section(Words.ownFindings, findings)
      guard context.options.edition == .internal, !context.isIndex else { return }
      section(
        Words.remediation, class: "sheet",
        RectificationSection(context: context, division: division).write)
    }
  }

  private func lead(_ writer: inout HTMLWriter) {
    if division.isProvisional {
      let sentence = context.provisionalSentence(of: division.code)
      writer.element(.p, [.class("provisional")], context.say(sentence))
    }
    let none = context.say(Words.none)
    let peers = context.map.ranked(in: division.group)
    writer.figures([
      (context.say(context.totalWord), context.points(division.total)),
      (
        context.say(Words.rank),
        division.rank.map {
          context.say(Sentences.rank($0, of: peers, sharedBy: division.sharedBy))
        } ?? none
      ),
      (context.say(Words.grade), division.grade.map { context.say($0) } ?? none),
      (context.say(context.meanWord), context.number(division.groupMean)),
    ])
    for remark in division.remarks(places: context.decimals) {
      writer.element(.p, [.class("body")], context.say(remark))
    }
    guard let previous = division.previous, let total = division.total else { return }
    let words = Sentences.previous(previous, total, division.rank, in: report.scheme.rollUp)
    writer.element(
      .p, [.class("body")], context.labelled(Words.previous, context.say(words)))
  }

  private func composition(_ writer: inout HTMLWriter) {
    let branches = division.branches.compactMap { score -> HTMLTable.Row? in
      guard let indicator = context.indicator(score.indicator), indicator.depth == 0 else {
        return nil
      }
      return row(context.say(indicator.name), full: score.full, points: score.points)
    }
    writer.table(
      HTMLTable(
        caption: context.say(Words.composition),
        columns: [
          .init(Words.indicator, .wide), .init(Words.full, .number),
          .init(Words.points, .number), .init(Words.rate, .number),
        ], rows: branches), in: context.language)
    writer.figures([
      (context.say(Words.base), context.points(division.base)),
      (context.say(Words.bonus), context.points(division.bonus)),
      (context.say(Words.penalty), context.points(division.penalty)),
      (context.say(Words.total), context.points(division.total)),
    ])
    guard let base = division.base else { return }
    let sentence = Sentences.rescaled(
      possible: division.possible, earned: division.earned, base: base,
      full: report.scheme.rollUp.full, context.decimals)
    writer.element(.p, [.class("body")], context.say(sentence))
  }

  private func row(_ name: String, full: Points, points: Points?) -> HTMLTable.Row {
    let share = points?.value.divided(by: full.value)
    let percent = share.map { ($0 * Rational.hundred).decimalText(places: 1) + "%" }
    let bar = share.map { HTMLTable.Part.bar($0.approximation, percent ?? "") }
    return HTMLTable.Row([
      .text(name), context.cell(full), context.cell(points),
      HTMLTable.Cell([bar ?? .text(context.say(Words.none))], key: share.sortKey),
    ])
  }

  private func losses(_ writer: inout HTMLWriter) {
    LossChartSection(context: context, division: division).write(to: &writer)
    let rows = division.losses.enumerated().compactMap { index, id -> HTMLTable.Row? in
      guard let result = division.items.first(where: { $0.indicator == id }),
        let indicator = context.indicator(id), let item = indicator.item
      else { return nil }
      return HTMLTable.Row([
        .text("\(index + 1)"), context.link(to: indicator), context.cell(result.loss),
        .text(context.explanation(result, item)),
      ])
    }
    let sum = HTMLTable.Row(
      [
        .empty, .text(context.say(Words.sum)), .strong(context.points(division.lossTotal)),
        .empty,
      ], kind: .total)
    writer.table(
      HTMLTable(
        caption: context.say(Words.lossList),
        columns: [
          .init(Words.number, .short), .init(Words.indicator, .wide), .init(Words.loss, .number),
          .init(Words.reason, .wide),
        ], rows: rows + [sum], headColumn: 1), in: context.language)
    guard let base = division.base else { return }
    let sentence = Sentences.lossSum(
      full: report.scheme.rollUp.full, base: base, loss: division.lossTotal, context.decimals)
    writer.element(.p, [.class("body")], context.say(sentence))
  }

  private func findings(_ writer: inout HTMLWriter) {
    guard context.options.edition == .internal else {
      return writer.element(.p, context.say(Sentences.publicFindings))
    }
    let own = context.findings(on: division.code)
    guard !own.isEmpty else { return writer.element(.p, context.say(Words.noneListed)) }
    writer.table(
      FindingTable(language: context.language).table(own), in: context.language)
  }

  private func operands(_ writer: inout HTMLWriter) {
    let rows = division.items.flatMap { item in
      item.operands.map { operand in
        HTMLTable.Row([
          .text(item.indicator),
          HTMLTable.Cell([.text(context.say(operand.name)), .note(operand.element)]),
          .text(context.say(operand.period.name)),
          .text(operand.value ?? context.say(Words.none)),
          .text(operand.source?.file ?? context.say(Words.none)),
          .text(operand.source?.line.map(String.init) ?? context.say(Words.none)),
          .text(operand.source?.cell ?? context.say(Words.none)),
        ])
      }
    }
    guard !rows.isEmpty else { return writer.element(.p, context.say(Words.noneListed)) }
    writer.table(
      HTMLTable(
        caption: context.say(Words.operands),
        columns: [
          .init(Words.indicator, .short), .init(Words.element, .wide), .init(Words.period),
          .init(Words.figure, .number), .init(Words.file), .init(Words.line, .number),
          .init(Words.cell, .short),
        ], rows: rows, headColumn: 1), in: context.language)
  }
}
