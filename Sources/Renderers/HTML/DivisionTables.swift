internal import AssessKit

/// Every item of a unit, under the branches of the tree.
struct DivisionItems {
  var context: PageContext
  var division: DivisionReport

  func write(to writer: inout HTMLWriter) {
    let rows = context.report.indicators.compactMap { indicator in
      indicator.item.map { itemRow(indicator, $0) } ?? branchRow(indicator)
    }
    writer.table(
      HTMLTable(
        caption: context.say(context.itemsWord),
        columns: [.init(Words.indicator, .wide), .init(Words.target), .init(Words.value)]
          + context.pointsColumns + [.init(context.reasonWord, .wide)],
        rows: rows.compactMap { $0 }, isWide: true), in: context.language)
  }

  private func branchRow(_ indicator: IndicatorEntry) -> HTMLTable.Row? {
    guard let score = division.branches.first(where: { $0.indicator == indicator.id }) else {
      return nil
    }
    let lost = indicator.pool == .base ? score.points.map { score.full - $0 } : nil
    return HTMLTable.Row(
      [.text(context.title(of: indicator)), .empty, .empty]
        + context.pointsCells(full: score.full, points: score.points, loss: lost)
        + [.text(composition(of: indicator, hasValue: score.points != nil))], kind: .branch)
  }

  /// How a branch of an index came about, or why it has no value.
  private func composition(of branch: IndicatorEntry, hasValue: Bool) -> String {
    branch.composition.map {
      context.say(hasValue ? $0.aggregation.words : $0.absenceWords)
    } ?? ""
  }

  private func itemRow(_ indicator: IndicatorEntry, _ item: ItemEntry) -> HTMLTable.Row? {
    guard let result = division.items.first(where: { $0.indicator == indicator.id }) else {
      return nil
    }
    let name = HTMLTable.Cell([
      .link(context.title(of: indicator), context.path(ofIndicator: indicator.id)),
      .note(context.say(item.ruleWords)),
    ])
    return HTMLTable.Row(
      [name, .text(context.targetText(item)), context.valueCell(result, item)]
        + context.pointsCells(of: result, isPool: indicator.pool != .base)
        + [.text(context.explanation(result, item))])
  }
}

/// What a unit has to put right, as a sheet to fill in by hand.
struct RemediationList {
  var context: PageContext
  var division: DivisionReport

  func write(to writer: inout HTMLWriter) {
    let problems = missingReturns + losses
    guard !problems.isEmpty else { return writer.element(.p, context.say(Words.noneListed)) }
    let rows = problems.enumerated().map { index, problem in
      HTMLTable.Row([
        .text("\(index + 1)"), .text(problem.what), .text(problem.who), .text(problem.aim),
        .empty, .empty, .empty,
      ])
    }
    writer.table(
      HTMLTable(
        caption: "\(context.say(division.name)) \(context.say(Words.remediation))",
        columns: [
          .init(Words.number, .short), .init(Words.problem, .wide), .init(Words.responsible),
          .init(Words.aim), .init(Words.deadline), .init(Words.measures, .blank),
          .init(Words.signedOff, .short),
        ], rows: rows, isWide: true, headColumn: 1, showsCaption: true, isList: false),
      in: context.language)
  }

  private typealias Problem = (what: String, who: String, aim: String)

  private var missingReturns: [Problem] {
    context.report.missingReturns.filter { $0.division == division.code }.map { missing in
      let period = missing.period == context.report.period ? "" : context.say(missing.period.name)
      let table = period + context.name(ofTable: missing.table)
      return (
        context.say(LocalizedText(zh: "未报送\(table)", en: "\(table) not received")),
        context.say(division.name),
        context.say(LocalizedText(zh: "补报\(table)", en: "send \(table)"))
      )
    }
  }

  private var losses: [Problem] {
    division.losses.compactMap { id in
      guard let result = division.items.first(where: { $0.indicator == id }),
        let indicator = context.indicator(id), let item = indicator.item
      else { return nil }
      let comma = context.language == .zh ? "、" : ", "
      let lead = item.lead.map { context.label(ofDepartment: $0) }.joined(separator: comma)
      let loss = context.points(result.loss)
      let colon = context.say(LocalizedText(zh: "，失分\(loss)分：", en: ", \(loss) points lost: "))
      let aim = item.targetWords.isEmpty ? Words.fullPoints : item.targetWords
      return (
        "\(context.say(indicator.name))\(colon)\(context.explanation(result, item))", lead,
        context.say(aim)
      )
    }
  }
}
