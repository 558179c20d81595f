/// What changed for each unit, on the way from one run to the other.
struct UnitChanges {
  var steps: ScoreSteps
  var tree: ComparedTree
  var first: SchemeSummary
  var second: SchemeSummary

  /// Returns what changed for a unit; `nil` where one of the runs does not have it.
  func change(of code: String) -> UnitChange? {
    let results = steps.results(of: code)
    guard let before = results[0], let after = results[3] else { return nil }
    let total = steps.change(of: results.map { $0?.total })
    return UnitChange(
      code: code, name: after.name, group: after.group, total: total,
      rankFrom: before.rank, rankTo: after.rank, gradeFrom: before.grade, gradeTo: after.grade,
      reasons: reasons(for: results, total) + held(before, after),
      nodes: nodes(of: results), rest: second.rollUp.isIndex ? nil : rest(of: results))
  }

  private func nodes(of results: [DivisionReport?]) -> [NodeChange] {
    let views = results.map { $0.map(NodeView.init) }
    return tree.nodes.compactMap { node in
      guard let entry = node.entry, views.contains(where: { $0?.has(entry.id) == true }) else {
        return nil
      }
      let isIndex = second.rollUp.isIndex
      let points = views.map { $0?.points(of: entry.id, isIndex: isIndex) }
      return NodeChange(
        indicator: entry.id, name: entry.name, depth: entry.depth, isItem: entry.item != nil,
        presence: node.presence, points: steps.change(of: points.map { $0 ?? nil }),
        fullFrom: views[0]?.full(of: entry.id), fullTo: views[3]?.full(of: entry.id),
        measuredFrom: views[0]?.words(of: entry.id, node.first?.item, first.tables),
        measuredTo: views[3]?.words(of: entry.id, node.second?.item, second.tables))
    }
  }

  /// What the items together do not say of the total, at each step.
  private func rest(of results: [DivisionReport?]) -> ValueChange {
    steps.change(
      of: results.map { result in
        guard let result, let total = result.total else { return nil }
        return total - result.items.reduce(.zero) { $0 + $1.points }
      })
  }

  /// Which part moved the rank and the grade.
  private func reasons(
    for results: [DivisionReport?], _ total: ValueChange
  ) -> [LocalizedText] {
    var start = 0
    return steps.parts.compactMap { part in
      defer { start = ScoreSteps.end(of: part) }
      guard let before = results[start], let after = results[ScoreSteps.end(of: part)] else {
        return nil
      }
      let moves = [Self.rank(before, after), Self.grade(before, after)].compactMap(\.self)
      guard !moves.isEmpty else { return nil }
      let others = total[part] == .zero ? Self.others(part) : LocalizedText("")
      return part.words + LocalizedText(zh: "：", en: ": ") + moves.clauses + others
    }
  }

  private static func others(_ part: ChangePart) -> LocalizedText {
    part == .definition
      ? LocalizedText(
        zh: "（本单位总分未变，是其他单位或等次标准变了）", en: " (its total is the same: others or the grades changed)")
      : LocalizedText(zh: "（本单位总分未变，是其他单位变了）", en: " (its total is the same: others changed)")
  }

  private static func rank(
    _ before: DivisionReport, _ after: DivisionReport
  ) -> LocalizedText? {
    guard before.rank != after.rank else { return nil }
    let (from, to) = (before.rank.map(String.init) ?? "—", after.rank.map(String.init) ?? "—")
    return LocalizedText(zh: "名次\(from)→\(to)", en: "rank \(from) → \(to)")
  }

  private static func grade(
    _ before: DivisionReport, _ after: DivisionReport
  ) -> LocalizedText? {
    guard before.grade != after.grade else { return nil }
    let none = LocalizedText("—")
    let (from, to) = (before.grade ?? none, after.grade ?? none)
    return LocalizedText(zh: "等次\(from.zh)→\(to.zh)", en: "grade \(from.en) → \(to.en)")
  }

  /// How quotas and vetoes held the grade, where that is not as it was.
  private func held(_ before: DivisionReport, _ after: DivisionReport) -> [LocalizedText] {
    guard before.gradeChanges != after.gradeChanges else { return [] }
    return zip([before, after], ["A", "B"]).flatMap { result, name in
      result.gradeChanges.map { change in
        LocalizedText(
          zh: "\(name)的等次：\(change.words.zh)", en: "the grade in \(name): \(change.words.en)")
      }
    }
  }
}

extension ChangePart {
  /// What the part is called.
  public var words: LocalizedText {
    switch self {
    case .revised: LocalizedText(zh: "更正数据", en: "Revised data")
    case .definition: LocalizedText(zh: "定义变更", en: "Changed definition")
    case .real: LocalizedText(zh: "实际变化", en: "Real change")
    }
  }
}

/// The branches and items of a unit's result, by their ids.
private struct NodeView {
  var items: [String: ItemResult]
  var branches: [String: BranchScore]

  init(_ result: DivisionReport) {
    items = Dictionary(
      result.items.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
    branches = Dictionary(
      result.branches.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func has(_ id: String) -> Bool { items[id] != nil || branches[id] != nil }

  /// The points; nothing where a unit has no such node, and no value in an index.
  func points(of id: String, isIndex: Bool) -> Points? {
    if let item = items[id] { return isIndex && !item.counts ? nil : item.points }
    if let branch = branches[id] { return branch.points }
    return isIndex ? nil : .zero
  }

  func full(of id: String) -> Points? { items[id]?.full ?? branches[id]?.full }

  func words(of id: String, _ entry: ItemEntry?, _ tables: [TableEntry]) -> LocalizedText? {
    guard let item = items[id], let entry else { return nil }
    return item.measurement?.words(entry: entry, tables: tables) ?? item.state.words
  }
}
