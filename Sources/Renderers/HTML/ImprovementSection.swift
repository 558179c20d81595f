internal import AssessKit

/// What it would take (差多少达标): the next rank and grade, then each item, the one with most to gain
/// first, and of each item the smallest change first.
struct ImprovementSection {
  var context: PageContext
  var division: DivisionReport

  private typealias Entry = (result: ItemResult, outlook: ItemOutlook, indicator: IndicatorEntry)

  /// Whether there is anything to say.
  var isNeeded: Bool {
    context.options.edition == .internal && (!entries.isEmpty || division.outlook != nil)
  }

  func write(to writer: inout HTMLWriter) {
    let stop = context.say(LocalizedText(zh: "。", en: "."))
    for goal in [division.outlook?.rank, division.outlook?.grade].compactMap(\.self) {
      let words = goal.words(
        indicator: goal.indicator.flatMap(context.indicator), places: context.decimals)
      writer.element(.p, [.class("body")], context.say(words) + stop)
    }
    let reachable = entries.filter { !$0.outlook.improvements.isEmpty }
    if !reachable.isEmpty { writer.table(table(of: reachable), in: context.language) }
    writer.element(.p, [.class("note")], context.say(Sentences.improvementsAssume))
    let limited = entries.filter { $0.outlook.limit != nil }
    guard !limited.isEmpty else { return }
    writer.table(limits(of: limited), in: context.language)
  }

  /// The items with an outlook: most to gain first, then the smallest change.
  private var entries: [Entry] {
    let entries = division.items.compactMap { result -> Entry? in
      guard let outlook = result.outlook, let indicator = context.indicator(result.indicator) else {
        return nil
      }
      return (result, outlook, indicator)
    }
    return entries.enumerated().sorted { first, second in
      let (left, right) = (first.element.outlook.most, second.element.outlook.most)
      return left == right ? first.offset < second.offset : left > right
    }.map(\.element)
  }

  private func table(of entries: [Entry]) -> HTMLTable {
    let rows = entries.flatMap { entry in
      entry.outlook.improvements.enumerated().map { index, improvement in
        row(improvement, of: entry, isFirst: index == 0)
      }
    }
    return HTMLTable(
      caption: context.say(Words.improvements),
      columns: [
        .init(Words.indicator, .wide), .init(Words.value), .init(Words.neededChange, .wide),
        .init(Words.gain, .number),
      ], rows: rows)
  }

  private func row(_ improvement: Improvement, of entry: Entry, isFirst: Bool) -> HTMLTable.Row {
    guard let item = entry.indicator.item else { return HTMLTable.Row([]) }
    return HTMLTable.Row([
      isFirst ? .text(context.title(of: entry.indicator)) : .text(entry.indicator.id),
      .text(isFirst ? context.valueText(entry.result, item) : ""),
      .text(context.say(improvement.words(entry: item))),
      .text(context.points(improvement.gain)),
    ])
  }

  private func limits(of entries: [Entry]) -> HTMLTable {
    HTMLTable(
      caption: context.say(Words.limits),
      columns: [.init(Words.indicator, .wide), .init(Words.reason, .wide)],
      rows: entries.map { entry in
        HTMLTable.Row([
          .text(context.title(of: entry.indicator)),
          .text(entry.outlook.limit.map { context.say($0.words) } ?? ""),
        ])
      }, showsCaption: true)
  }
}

extension ItemOutlook {
  /// The most that one change earns.
  fileprivate var most: Points { improvements.map(\.gain).max() ?? .zero }
}

extension Sentences {
  /// What is held fixed.
  static let improvementsAssume = LocalizedText(
    zh: "每行只改变一个数，其他数据、分母和其他单位都不变；没有更小的改变能达到同样的结果。",
    en: "Each row changes one figure alone: other figures, denominators and other units stay; no "
      + "smaller change comes to the same.")
}
