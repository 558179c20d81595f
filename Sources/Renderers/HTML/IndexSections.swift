internal import AssessKit

/// The value of every unit in every indicator at the top of an index.
struct IndexBranchSection {
  var context: PageContext

  func write(to writer: inout HTMLWriter) {
    let nodes = context.report.indicators.filter { $0.depth == 0 }
    let columns = nodes.map { HTMLTable.Column(head(of: $0), .number) }
    let rows = context.report.divisions.map { division in
      HTMLTable.Row(
        [.link(context.say(division.name), context.path(ofDivision: division.code))]
          + nodes.map { context.cell(division.value(of: $0)) })
    }
    writer.table(
      HTMLTable(
        caption: context.say(Words.indexBranches), columns: [.init(Words.unit)] + columns,
        rows: rows), in: context.language)
  }

  private func head(of node: IndicatorEntry) -> LocalizedText {
    let percent = context.weight(of: node)
    return LocalizedText(zh: "\(node.name.zh)（\(percent)）", en: "\(node.name.en) (\(percent))")
  }
}

/// An index over the periods of which there is data: a row a unit, a column a period.
struct SeriesSection {
  var context: PageContext

  func write(to writer: inout HTMLWriter) {
    let periods = context.report.seriesPeriods
    guard !periods.isEmpty else { return writer.element(.p, context.say(Words.noneListed)) }
    let rows = context.report.divisions.map { division in
      HTMLTable.Row(
        [.link(context.say(division.name), context.path(ofDivision: division.code))]
          + periods.map { cell(division.point(of: $0)) } + course(of: division, over: periods))
    }
    writer.table(
      HTMLTable(
        caption: context.say(context.isIndex ? Words.series : Words.trend),
        columns: [.init(Words.unit)] + periods.map { .init(LocalizedText($0.id), .number) }
          + (periods.count > 1 ? [.init(Words.course)] : []),
        rows: rows, isWide: periods.count > 8), in: context.language)
    let legend = context.isIndex ? Sentences.seriesLegend : Sentences.trendLegend
    writer.element(.p, [.class("legend")], context.say(legend))
  }

  /// The line beside the numbers, sorted by how much the last total is above the first.
  private func course(of division: DivisionReport, over periods: [Period]) -> [HTMLTable.Cell] {
    guard periods.count > 1 else { return [] }
    let totals = periods.map { division.point(of: $0)?.total?.value }
    let known = totals.compactMap(\.self)
    let rise = known.last.flatMap { last in known.first.map { last - $0 } }
    return [HTMLTable.Cell([.trend(totals.map { $0?.approximation })], key: rise.sortKey)]
  }

  private func cell(_ point: SeriesPoint?) -> HTMLTable.Cell {
    guard let point, let total = point.total else { return .text(context.say(Words.none)) }
    return HTMLTable.Cell(
      [.text(context.points(total))] + (point.rank.map { [.note("\($0)")] } ?? []),
      key: total.value.shortText(places: 9))
  }
}

/// One unit's index over the periods, with the unit's rank among the others of each.
struct UnitSeriesSection {
  var context: PageContext
  var division: DivisionReport

  func write(to writer: inout HTMLWriter) {
    let none = context.say(Words.none)
    let rows = division.series.map { point in
      HTMLTable.Row([
        .text(context.say(point.period.name)), context.cell(point.total),
        .text(point.rank.map(String.init) ?? none),
        .text(point.grade.map { context.say($0) } ?? none),
      ])
    }
    writer.table(
      HTMLTable(
        caption: context.say(Words.series),
        columns: [
          .init(Words.period), .init(context.totalWord, .number), .init(Words.rank, .short),
          .init(Words.grade, .short),
        ], rows: rows), in: context.language)
  }
}

/// What the total of a unit's index is made of: the indicators at the top, with their weights.
struct IndexCompositionSection {
  var context: PageContext
  var division: DivisionReport

  func write(to writer: inout HTMLWriter) {
    let nodes = context.report.indicators.filter { $0.depth == 0 }
    let rows = nodes.map { node in
      HTMLTable.Row([
        .text(context.title(of: node)), .text(context.weight(of: node)),
        context.cell(division.value(of: node)), bar(division.value(of: node)),
      ])
    }
    writer.table(
      HTMLTable(
        caption: context.say(Words.indexParts),
        columns: [
          .init(Words.indicator, .wide), .init(Words.weight, .number),
          .init(Words.indexValue, .number), .init(Words.ofTop, .number),
        ], rows: rows), in: context.language)
    let total = context.points(division.total)
    writer.element(.p, [.class("body")], context.labelled(Words.indexTotal, total))
    for sentence in context.report.scheme.rollUp.words.prefix(2) {
      writer.element(.p, [.class("body")], context.say(sentence))
    }
  }

  private func bar(_ value: Points?) -> HTMLTable.Cell {
    let full = context.report.scheme.rollUp.full.value
    guard let share = value?.value.divided(by: full) else { return .text(context.say(Words.none)) }
    let percent = (share * Rational.hundred).decimalText(places: 1) + "%"
    return HTMLTable.Cell([.bar(share.approximation, percent)], key: share.shortText(places: 9))
  }
}

extension PageContext {
  /// The share of a node in its siblings' weight, in percent.
  func weight(of node: IndicatorEntry) -> String {
    node.weight.map { ($0 * Rational.hundred).shortText(places: 2) + "%" } ?? say(Words.none)
  }
}
