internal import AssessKit

/// The report on the whole: `index.html`.
struct CityPage {
  var context: PageContext

  private var report: AssessmentReport { context.report }
  private var isChinese: Bool { context.language == .zh }

  /// Returns the document.
  func bytes() -> [UInt8] {
    let title = context.say(Sentences.cityTitle(report))
    return Page(context: context, title: title).bytes { writer in
      var numbering = Numbering()
      func section(_ heading: LocalizedText, _ content: (inout HTMLWriter) -> Void) {
        writer.section(context.say(heading), &numbering, isChinese: isChinese, content)
      }
      lead(&writer)
      section(Words.overview, overview)
      section(context.rankingWord, RankingSection(context: context).write)
      if context.isIndex {
        section(Words.indexBranches, IndexBranchSection(context: context).write)
        section(Words.series, SeriesSection(context: context).write)
      } else {
        section(Words.branchScores, BranchScoreSection(context: context).write)
        section(Words.targets, wholeMeasures)
        let progress = ProgressSection(context: context)
        if progress.isNeeded { section(Words.progress, progress.write) }
        section(Words.losses, losses)
        if report.seriesPeriods.count > 1 {
          section(Words.trend, SeriesSection(context: context).write)
        }
        section(Words.pools, pools)
      }
      let vetoes = VetoSection(context: context)
      if vetoes.isNeeded { section(Words.vetoes, vetoes.write) }
      section(Words.quality, QualitySection(context: context).write)
      section(Words.attachments, attachments)
    }
  }

  private func lead(_ writer: inout HTMLWriter) {
    if report.isProvisional {
      writer.element(.p, [.class("provisional")], context.say(context.provisionalSentence()))
    }
    writer.element(.p, [.class("body")], context.say(Sentences.basis(report)))
    let notes = context.say(report.scheme.notes)
    if !notes.isEmpty { writer.element(.p, [.class("body")], notes) }
  }

  private func overview(_ writer: inout HTMLWriter) {
    let summary = report.summary
    let isIndex = context.isIndex
    writer.figures([
      (context.say(Words.units), "\(summary.units)"),
      (context.say(isIndex ? Words.indexScored : Words.scored), "\(summary.scored)"),
      (context.say(context.meanWord), context.number(summary.mean)),
      (context.say(Words.median), context.number(summary.median)),
      (context.say(isIndex ? Words.indexHighest : Words.highest), context.number(summary.highest)),
      (context.say(isIndex ? Words.indexLowest : Words.lowest), context.number(summary.lowest)),
    ])
    guard !summary.grades.isEmpty else { return }
    writer.element(.p, [.class("spoken")], context.say(Words.gradeCounts))
    writer.figures(
      summary.grades.map(Sentences.gradeCount).map { (context.say($0.0), context.say($0.1)) })
  }

  private func wholeMeasures(_ writer: inout HTMLWriter) {
    let rows = report.whole.compactMap { whole -> HTMLTable.Row? in
      guard let indicator = context.indicator(whole.indicator), let item = indicator.item else {
        return nil
      }
      return HTMLTable.Row([
        context.link(to: indicator), .text(context.targetText(item)),
        .text(
          whole.measurement.map { context.say($0.words(entry: item)) } ?? context.say(Words.none),
          by: whole.measurement?.value),
        .text(context.metText(whole.meetsTarget)),
        .text(context.say(Sentences.included(whole.included, of: whole.total))),
        context.links(toDivisions: whole.excluded),
      ])
    }
    writer.table(
      HTMLTable(
        caption: context.say(Words.targets),
        columns: [
          .init(Words.indicator, .wide), .init(Words.target), .init(Words.wholeValue),
          .init(Words.isMet, .short), .init(Words.coverage, .short), .init(Words.excluded),
        ], rows: rows), in: context.language)
  }

  private func losses(_ writer: inout HTMLWriter) {
    let top = report.summary.losses.prefix(10)
    guard !top.isEmpty else { return writer.element(.p, context.say(Words.noneListed)) }
    let rows = top.enumerated().map { index, loss in
      let indicator = context.indicator(loss.indicator)
      return HTMLTable.Row([
        .text("\(index + 1)"),
        indicator.map { context.link(to: $0) } ?? .text(loss.indicator),
        context.links(toDepartments: indicator?.item?.lead ?? []),
        context.cell(loss.points), context.links(toDivisions: loss.divisions),
      ])
    }
    writer.table(
      HTMLTable(
        caption: context.say(Words.losses),
        columns: [
          .init(Words.number, .short), .init(Words.indicator, .wide), .init(Words.lead),
          .init(Words.lossTotal, .number), .init(Words.losers, .wide),
        ], rows: rows, headColumn: 1), in: context.language)
  }

  private func pools(_ writer: inout HTMLWriter) {
    let rows = report.divisions.flatMap { division in
      division.items.compactMap { result -> HTMLTable.Row? in
        guard let indicator = context.indicator(result.indicator), let item = indicator.item,
          indicator.pool != .base, result.awarded != .zero
        else { return nil }
        let sign = indicator.pool == .bonus ? "+" : "-"
        return HTMLTable.Row([
          .link(context.say(division.name), context.path(ofDivision: division.code)),
          context.link(to: indicator),
          .text(sign + result.awarded.value.magnitude.decimalText(places: context.decimals)),
          .text(context.explanation(result, item)),
        ])
      }
    }
    guard !rows.isEmpty else { return writer.element(.p, context.say(Words.noneListed)) }
    writer.table(
      HTMLTable(
        caption: context.say(Words.pools),
        columns: [
          .init(Words.unit), .init(Words.indicator), .init(Words.points, .number),
          .init(Words.reason, .wide),
        ], rows: rows), in: context.language)
  }

  private func attachments(_ writer: inout HTMLWriter) {
    let divisions = report.divisions.map {
      (context.say($0.name), context.path(ofDivision: $0.code))
    }
    let departments = report.departments.map {
      (context.say($0.name), context.path(ofDepartment: $0.name.zh))
    }
    let items = report.indicators.filter { $0.item != nil }.map {
      (context.title(of: $0), context.path(ofIndicator: $0.id))
    }
    let others = [
      (context.say(Words.findings), Optional(context.page("findings.html"))),
      (context.say(Words.method), Optional(context.page("method.html"))),
    ]
    let lists = [
      (Words.byDivisionPages, divisions), (Words.byDepartmentPages, departments),
      (Words.byIndicatorPages, items), (Words.method, others),
    ]
    for (index, (heading, links)) in lists.enumerated() where !links.isEmpty {
      let number = Numbering.part(index + 1, isChinese: isChinese)
      writer.element(.h3, number + context.say(heading))
      writer.element(.ul, [.class("links")]) { writer in
        for (name, path) in links {
          writer.element(.li) { $0.part(.link(name, path)) }
        }
      }
    }
  }
}
