internal import AssessKit

/// The chart and the table of the ranking, by group where units are ranked within groups.
struct RankingSection {
  var context: PageContext

  func write(to writer: inout HTMLWriter) {
    let groups = context.groups
    for (index, group) in groups.enumerated() {
      let divisions = context.report.divisions.filter { $0.group == group }
      if groups.count > 1 {
        let number = Numbering.part(index + 1, isChinese: context.language == .zh)
        writer.element(.h3, number + group)
      }
      if divisions.count <= Chart.mostUnits {
        let chart = chart(divisions, isOnly: groups.count == 1)
        writer.element(.div, [.class("scroll"), HTMLAttribute("tabindex", "0")]) {
          chart.write(to: &$0)
        }
      }
      writer.table(table(divisions, group), in: context.language)
    }
  }

  private func chart(_ divisions: [DivisionReport], isOnly: Bool) -> RankingChart {
    let mean = isOnly ? context.report.summary.mean : nil
    return RankingChart(
      title: context.say(context.isIndex ? Sentences.indexChart : Sentences.chart),
      description: context.say(Sentences.chartText),
      bars: divisions.compactMap { division in
        guard let total = division.total else { return nil }
        return RankingChart.Bar(
          label: context.say(division.name), value: total.value.approximation,
          text: context.points(total))
      },
      mean: mean.map {
        ($0.approximation, "\(context.say(context.meanWord)) \(context.number($0))")
      },
      full: context.report.scheme.rollUp.full.value.approximation)
  }

  private func table(_ divisions: [DivisionReport], _ group: String) -> HTMLTable {
    let caption = context.say(context.rankingWord)
    let parts: [HTMLTable.Column] =
      context.isIndex
      ? []
      : [
        .init(Words.base, .number), .init(Words.bonus, .number), .init(Words.penalty, .number),
      ]
    return HTMLTable(
      caption: group.isEmpty ? caption : "\(caption)（\(group)）",
      columns: [.init(Words.rank, .short), .init(Words.unit, .wide)] + parts + [
        .init(context.totalWord, .number), .init(Words.grade, .short),
        .init(Words.previousRank, .number), .init(Words.change, .short),
      ], rows: divisions.map(row), headColumn: 1)
  }

  private func row(_ division: DivisionReport) -> HTMLTable.Row {
    let none = context.say(Words.none)
    let change = division.previous.flatMap { previous in
      division.rank.map { context.say(Sentences.rankChange(from: previous.rank, to: $0)) }
    }
    let gain = division.previous.flatMap { previous in
      division.rank.map { Rational(previous.rank - $0) }
    }
    var name = [
      HTMLTable.Part.link(context.say(division.name), context.path(ofDivision: division.code))
    ]
    if division.isProvisional { name.append(.note(context.say(Words.provisional))) }
    let parts: [HTMLTable.Cell] =
      context.isIndex
      ? []
      : [
        context.cell(division.base), context.cell(division.bonus),
        context.cell(division.penalty),
      ]
    let place = HTMLTable.Cell.text(division.rank.map(String.init) ?? none)
    return HTMLTable.Row(
      [place, HTMLTable.Cell(name)] + parts + [
        HTMLTable.Cell(
          [.strong(context.points(division.total))], key: (division.total?.value).sortKey),
        .text(division.grade.map { context.say($0) } ?? none),
        .text(division.previous.map { "\($0.rank)" } ?? none), .text(change ?? none, by: gain),
      ])
  }
}

/// The points of every unit in every branch at the top of the tree, shaded by the share.
struct BranchScoreSection {
  var context: PageContext

  func write(to writer: inout HTMLWriter) {
    let branches = context.report.indicators.filter { $0.depth == 0 && $0.pool == .base }
    let columns = branches.map { branch in
      let full = branch.points.value.shortText()
      return HTMLTable.Column(
        LocalizedText(zh: "\(branch.name.zh)（\(full)分）", en: "\(branch.name.en) (\(full))"),
        .number)
    }
    let rows = context.report.divisions.map { division in
      let cells = branches.map { cell(division.branches, $0.id) }
      return HTMLTable.Row(
        [.link(context.say(division.name), context.path(ofDivision: division.code))] + cells)
    }
    writer.table(
      HTMLTable(
        caption: context.say(Words.branchScores), columns: [.init(Words.unit)] + columns,
        rows: rows), in: context.language)
    writer.element(.p, [.class("legend")], context.say(Sentences.legend))
  }

  private func cell(_ branches: [BranchScore], _ id: String) -> HTMLTable.Cell {
    guard let score = branches.first(where: { $0.indicator == id }),
      let share = score.points?.value.divided(by: score.full.value)
    else { return .text(context.say(Words.none)) }
    let percent = share * Rational.hundred
    let nominal = context.indicator(id)?.points
    let full = score.full == nominal ? "" : context.say(Sentences.full(context.points(score.full)))
    return HTMLTable.Cell(
      [
        .text(context.points(score.points)),
        .note("\(full)\(percent.decimalText(places: 1))%"),
      ], shade: shade(percent), key: percent.shortText(places: 9))
  }

  private func shade(_ percent: Rational) -> String {
    let bounds = [95, 90, 80, 60].map { Rational($0) }
    return "heat\(bounds.firstIndex { percent >= $0 } ?? bounds.count)"
  }
}

/// What the findings, the checks and the returns say of the data.
struct QualitySection {
  var context: PageContext

  private var report: AssessmentReport { context.report }

  func write(to writer: inout HTMLWriter) {
    writer.element(.p, [.class("body")], context.say(TotalsWords(report.summary).states))
    writer.table(
      HTMLTable(
        caption: context.say(Words.findingCounts),
        columns: [
          .init(Words.severity), .init(Words.findingCount, .number),
          .init(Words.placeCount, .number),
        ],
        rows: counts, showsCaption: true), in: context.language)
    missing(&writer)
    late(&writer)
  }

  /// How many findings there are of each severity; explained queries after the open ones.
  private var counts: [HTMLTable.Row] {
    report.summary.findings.flatMap { count -> [HTMLTable.Row] in
      let explained = count.severity == .query ? report.summary.explained : nil
      return [row(count, count.severity.label)]
        + (explained.map { [row($0, ExplanationWords.title)] } ?? [])
    }
  }

  private func row(_ count: SeverityCount, _ label: LocalizedText) -> HTMLTable.Row {
    HTMLTable.Row([
      .text(context.say(label)), .text("\(count.findings)"), .text("\(count.occurrences)"),
    ])
  }

  private func missing(_ writer: inout HTMLWriter) {
    guard !report.missingReturns.isEmpty else { return }
    writer.table(
      HTMLTable(
        caption: context.say(Words.returnsMissing),
        columns: [.init(Words.unit), .init(Words.table, .wide), .init(Words.period)],
        rows: report.missingReturns.map { missing in
          HTMLTable.Row([
            .link(
              context.name(ofDivision: missing.division),
              context.path(ofDivision: missing.division)),
            .text(context.name(ofTable: missing.table)),
            .text(context.say(missing.period.name)),
          ])
        }, showsCaption: true), in: context.language)
  }

  private func late(_ writer: inout HTMLWriter) {
    let late = report.returns.filter { ($0.daysLate ?? 0) > 0 }
    guard !late.isEmpty else { return }
    writer.table(
      HTMLTable(
        caption: context.say(Words.returnsLate),
        columns: [
          .init(Words.unit), .init(Words.table, .wide), .init(Words.received), .init(Words.due),
          .init(Words.daysLate, .number),
        ],
        rows: late.map { entry in
          HTMLTable.Row([
            .link(
              context.name(ofDivision: entry.division), context.path(ofDivision: entry.division)),
            .text(context.name(ofTable: entry.table)), Self.cell(entry.received, in: context),
            Self.cell(entry.due, in: context), .text("\(entry.daysLate ?? 0)"),
          ])
        }, showsCaption: true), in: context.language)
  }

  private static func cell(_ day: CalendarDate?, in context: PageContext) -> HTMLTable.Cell {
    HTMLTable.Cell([.text(context.date(day))], key: day?.description ?? "")
  }
}
