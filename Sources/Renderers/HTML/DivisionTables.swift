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
