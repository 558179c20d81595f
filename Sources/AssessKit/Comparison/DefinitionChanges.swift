/// What differs between the definitions of two runs, in words.
///
/// Definitions are held against each other in the first run's period, so that a target that the
/// scheme itself changes from period to period is told apart from one that was defined anew.
struct DefinitionChanges {
  private let first: ComparedRun
  private let second: ComparedRun
  private let earlier: [IndicatorEntry]
  private let later: [IndicatorEntry]

  /// Holds the definitions against each other; of runs that kept no scheme, those of their reports.
  init(_ first: ComparedRun, _ second: ComparedRun) {
    self.first = first
    self.second = second
    let period = first.report.period
    earlier = first.basis?.scheme.indicatorEntries(in: period) ?? first.report.indicators
    later =
      first.basis == nil
      ? second.report.indicators
      : second.basis?.scheme.indicatorEntries(in: period) ?? second.report.indicators
  }

  /// The differences: those of the scheme as a whole, then by indicator in the order of the tree.
  var changes: [DefinitionChange] {
    let nodes = ComparedTree(earlier, later).nodes
    return ofScheme + calendar + units + nodes.flatMap(changes) + periodTargets
  }

  private var ofScheme: [DefinitionChange] {
    let (one, two) = (first.report.scheme, second.report.scheme)
    let name = LocalizedText(zh: "方案", en: "scheme")
    func version(_ scheme: SchemeSummary) -> LocalizedText {
      LocalizedText("\(scheme.id) \(scheme.version)")
    }
    func source(_ scheme: SchemeSummary) -> LocalizedText {
      let number = scheme.source.number
      return scheme.source.title + LocalizedText(number.isEmpty ? "" : " \(number)")
    }
    let rules = Self.difference(one.rules, two.rules)
    return [
      change(.version, name, version(one), version(two)),
      change(.source, name, source(one), source(two)),
      change(.rollUp, name, rules.before, rules.after),
    ].compactMap(\.self)
  }

  /// The sentences that are in one list alone.
  private static func difference(
    _ one: [LocalizedText], _ two: [LocalizedText]
  ) -> (before: LocalizedText, after: LocalizedText) {
    // Chinese sentences stand side by side without a blank.
    let nothing = ""
    return (
      one.filter { !two.contains($0) }.joined(zh: nothing, en: " "),
      two.filter { !one.contains($0) }.joined(zh: nothing, en: " ")
    )
  }

  private var calendar: [DefinitionChange] {
    guard let one = first.basis?.scheme.calendar, let two = second.basis?.scheme.calendar else {
      return []
    }
    let period = first.report.period
    let change = change(
      .calendar, LocalizedText(zh: "\(period.name.zh)报表", en: "returns of \(period.name.en)"),
      one.words(for: period), two.words(for: period))
    return [change].compactMap(\.self)
  }

  private var units: [DefinitionChange] {
    guard let one = first.basis?.scheme, let two = second.basis?.scheme else { return [] }
    let before = Dictionary(
      one.divisions.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    return two.divisions.compactMap { unit in
      guard let old = before[unit.code] else { return nil }
      return change(.unit, unit.label, old.placing, unit.placing)
    }
  }

  /// Targets that another period has by the same definitions.
  private var periodTargets: [DefinitionChange] {
    guard first.basis != nil, second.basis != nil, first.report.period != second.report.period
    else { return [] }
    let own = Dictionary(
      second.report.indicators.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    return later.compactMap { entry in
      guard let before = entry.item?.targetWords, let after = own[entry.id]?.item?.targetWords
      else { return nil }
      return change(.periodTarget, entry.name, before, after, of: entry.id)
    }
  }

  private func change(
    _ aspect: DefinitionAspect, _ name: LocalizedText, _ before: LocalizedText,
    _ after: LocalizedText, of indicator: String? = nil
  ) -> DefinitionChange? {
    guard before != after else { return nil }
    return DefinitionChange(
      indicator: indicator, name: name, aspect: aspect, before: before, after: after)
  }
}

extension DefinitionChanges {
  private func changes(of node: ComparedTree.Node) -> [DefinitionChange] {
    guard let entry = node.entry else { return [] }
    guard let before = node.first, let after = node.second else {
      let isAdded = node.presence == .added
      let words = entry.summary
      return [
        change(
          isAdded ? .added : .removed, entry.name, isAdded ? LocalizedText("") : words,
          isAdded ? words : LocalizedText(""), of: entry.id)
      ].compactMap(\.self)
    }
    let aspects = zip(before.aspects, after.aspects).compactMap { old, new in
      change(old.aspect, after.name, old.words, new.words, of: after.id)
    }
    return aspects
  }
}

extension IndicatorEntry {
  /// What it is worth, in words.
  private var worth: LocalizedText {
    if let weight {
      let percent = (weight * .hundred).shortText(places: 2)
      return LocalizedText("\(percent)%")
    }
    let points = points.exactWords
    return LocalizedText(zh: "\(points)分", en: "\(points) points")
  }

  /// What is said of one that is new or gone.
  fileprivate var summary: LocalizedText {
    [worth, item?.targetWords ?? LocalizedText(""), item?.ruleWords ?? LocalizedText("")].provisions
  }

  /// Everything about it that may change, in a fixed order.
  fileprivate var aspects: [(aspect: DefinitionAspect, words: LocalizedText)] {
    let none = LocalizedText("")
    return [
      (.name, name), (.parent, LocalizedText(parent ?? "")),
      (weight == nil ? .points : .weight, worth),
      (.composition, item == nil ? composition?.words ?? none : none),
      (.clause, LocalizedText(item.map { "\($0.clause) “\($0.quote)”" } ?? "")),
      (
        .lead,
        LocalizedText(
          zh: item?.lead.joined(separator: "、") ?? "", en: item?.lead.joined(separator: ", ") ?? "")
      ),
      (.definition, item?.definition ?? none), (.formula, item?.formula ?? none),
      (.target, item?.targetWords ?? none), (.rule, item?.ruleWords ?? none),
      (.policy, item?.policyWords ?? none),
    ]
  }
}

extension ReportingCalendar {
  /// The dates of a period and the windows after them, in words.
  fileprivate func words(for period: Period) -> LocalizedText {
    guard let dates = dates(of: period) else { return LocalizedText("") }
    let windows = windows.map { window in
      let days = window.days.map { "≤\($0)" } ?? "…"
      return LocalizedText(zh: "\(window.name.zh)\(days)日", en: "\(window.name.en) \(days) days")
    }
    let own = LocalizedText(
      zh: "准时截止\(dates.due)，最后受理\(dates.closes)",
      en: "due \(dates.due), taken until \(dates.closes)")
    return ([own] + windows).clauses
  }
}

extension Division {
  /// The group and the factor on the base, in words.
  fileprivate var placing: LocalizedText {
    let factor = (coefficient ?? .one).shortText()
    return LocalizedText(
      zh: "分组“\(group)”，系数\(factor)", en: "group “\(group)”, coefficient \(factor)")
  }
}
