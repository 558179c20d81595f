internal import AssessKit

/// Withholds small numbers of sensitive classes from the public (脱管、重新犯罪), and whatever would
/// give them away.
///
/// What is withheld is withheld as a whole: an item with its value, its data and its points is not
/// in the report any more. An item that rests on a small number in one unit is withheld in all of
/// them: were it withheld there alone, everybody would know that there is at least one case, and a
/// unit that lost a single point would have exactly one. With it go
///
/// - the items that rest on the same table, because a total and its other parts give a part;
/// - in each unit one more item, wherever a sum of points would otherwise lack one item alone;
/// - the value of each such item for the whole, and the points that it cost.
struct SmallCells {
  /// The report without what is withheld.
  private(set) var report: AssessmentReport

  private let limit: Rational
  private let pools: [String: Pool]
  private let parents: [String: String]

  /// Withholds what must be from a report; `nil` where there is nothing to withhold.
  init?(of report: AssessmentReport) {
    guard let limit = report.scheme.smallCells else { return nil }
    self.report = report
    self.limit = Rational(limit)
    pools = Dictionary(
      report.indicators.map { ($0.id, $0.pool) }, uniquingKeysWith: { first, _ in first })
    parents = Dictionary(
      report.indicators.compactMap { node in node.parent.map { (node.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let small = report.divisions.flatMap(\.items).flatMap(\.operands).filter(isSmall)
    let tables = Set(small.map(\.table))
    guard !tables.isEmpty else { return nil }
    let items = report.divisions.flatMap(\.items).filter { item in
      item.operands.contains { tables.contains($0.table) }
    }
    let withheld = Set(items.map(\.indicator))
    for place in report.divisions.indices { withhold(withheld, from: place) }
    clearWhole()
  }

  private func isSmall(_ operand: Operand) -> Bool {
    guard operand.isSensitive == true, let number = operand.sheetNumber else { return false }
    return number > .zero && number < limit
  }
}

extension SmallCells {
  /// A sum of points that is printed: of a branch, or of all top branches of a pool.
  private struct Sum: Hashable {
    var branch: String?
    var pool: Pool
  }

  private mutating func withhold(_ items: Set<String>, from place: Int) {
    var division = report.divisions[place]
    var hidden = items.intersection(division.items.map(\.indicator))
    guard !hidden.isEmpty else { return }
    var unprotected: Set<Sum> = []
    while let sum = lonely(in: division, hidden, except: unprotected) {
      if let other = companion(in: division, of: sum, hidden) {
        hidden.insert(other)
        // What is printed in between must not tell the two apart.
        division.branches.removeAll {
          isBelow(sum.branch, $0.indicator) && isBelow($0.indicator, other)
        }
      } else if let branch = sum.branch {
        division.branches.removeAll { $0.indicator == branch }
      } else {
        unprotected.insert(sum)
      }
    }
    division.withheld = report.indicators.map(\.id).filter(hidden.contains)
    division.items.removeAll { hidden.contains($0.indicator) }
    division.losses.removeAll(where: hidden.contains)
    report.divisions[place] = division
  }

  /// Returns a sum, the deepest first, that lacks one item alone once the sums below it are taken off.
  private func lonely(
    in division: DivisionReport, _ hidden: Set<String>, except done: Set<Sum>
  ) -> Sum? {
    let counting = division.items.filter { hidden.contains($0.indicator) && $0.counts }
      .map(\.indicator)
    let branches = division.branches.reversed().map {
      Sum(branch: $0.indicator, pool: pools[$0.indicator] ?? .base)
    }
    return (branches + Pool.allCases.map { Sum(branch: nil, pool: $0) }).first { sum in
      guard !done.contains(sum) else { return false }
      let inner = division.branches.map(\.indicator)
        .filter { $0 != sum.branch && isBelow(sum.branch, $0) }
      return counting.count { item in
        pools[item] == sum.pool && isBelow(sum.branch, item)
          && !inner.contains { isBelow($0, item) }
      } == 1
    }
  }

  /// Returns the item that is withheld as well: the one that can hide the most, none of whose data
  /// another item shows.
  private func companion(
    in division: DivisionReport, of sum: Sum, _ hidden: Set<String>
  ) -> String? {
    let visible = division.items.filter { !hidden.contains($0.indicator) }
    let candidates = visible.filter { item in
      guard item.counts, item.measurement != nil, !item.reason.showsOthers,
        pools[item.indicator] == sum.pool,
        isBelow(sum.branch, item.indicator)
      else { return false }
      let others = visible.filter { $0.indicator != item.indicator }.flatMap(\.operands)
      return !item.operands.contains { own in
        others.contains { $0.element == own.element && $0.period == own.period }
      }
    }
    return candidates.max { first, second in
      (first.isGraded ? 1 : 0, first.full) < (second.isGraded ? 1 : 0, second.full)
    }?.indicator
  }

  /// Whether a node lies below a branch; every node lies below the top.
  private func isBelow(_ branch: String?, _ item: String) -> Bool {
    guard let branch else { return true }
    var node = parents[item]
    while let current = node {
      if current == branch { return true }
      node = parents[current]
    }
    return false
  }
}

extension SmallCells {
  /// Takes out what the whole shows of the withheld items, and counts losses without them.
  private mutating func clearWhole() {
    let hidden = report.divisions.reduce(into: Set<String>()) { $0.formUnion($1.withheld ?? []) }
    for place in report.whole.indices where hidden.contains(report.whole[place].indicator) {
      report.whole[place].measurement = nil
      report.whole[place].meetsTarget = nil
    }
    for unit in report.divisions.indices {
      for item in report.divisions[unit].items.indices
      where hidden.contains(report.divisions[unit].items[item].indicator) {
        stopComparing(unit, item)
      }
    }
    clearLosses(hidden)
    report.scheme.rules.append(Self.words(limit: limit))
  }

  /// A formula over the values of a group is none any more when one of them is withheld.
  private mutating func stopComparing(_ unit: Int, _ item: Int) {
    let result = report.divisions[unit].items[item]
    let sheet = report.indicator(result.indicator)?.item?.worksheet
    guard sheet?.award?.peerFigures.isEmpty == false || result.cells?.award == .groupMean else {
      return
    }
    report.divisions[unit].items[item].cells?.award = .number
  }

  private mutating func clearLosses(_ hidden: Set<String>) {
    func lost(_ indicator: String) -> Points {
      report.divisions.reduce(.zero) { sum, division in
        sum + (division.items.first { $0.indicator == indicator }?.loss ?? .zero)
      }
    }
    func withholds(_ code: String, _ indicator: String) -> Bool {
      report.division(code)?.withheld?.contains(indicator) ?? false
    }
    var losses = report.summary.losses
    for place in losses.indices where hidden.contains(losses[place].indicator) {
      let indicator = losses[place].indicator
      losses[place].points = lost(indicator)
      losses[place].divisions.removeAll { withholds($0, indicator) }
    }
    report.summary.losses = losses.filter { $0.points > .zero }
      .enumerated().sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }
      .map(\.element)
    for department in report.departments.indices {
      for place in report.departments[department].leads.indices {
        var lead = report.departments[department].leads[place]
        guard hidden.contains(lead.indicator) else { continue }
        lead.loss = lost(lead.indicator)
        lead.laggards.removeAll { withholds($0, lead.indicator) }
        lead.withoutData.removeAll { withholds($0, lead.indicator) }
        report.departments[department].leads[place] = lead
      }
    }
  }

  private static func words(limit: Rational) -> LocalizedText {
    let number = limit.shortText()
    return LocalizedText(
      zh: "公开版隐去敏感类别中小于\(number)的数目，以及能据以推算的指标、数据、合计和全域值；"
        + "指标失分合计不含隐去的单位。",
      en:
        "The public edition withholds counts of sensitive classes below \(number), and the items, "
        + "data, sums and values of the whole from which they could be worked out; points lost by item "
        + "are counted without the units for which it is withheld.")
  }
}

extension Operand {
  /// The table that it is from.
  fileprivate var table: String {
    source?.table ?? String(element.prefix { $0 != "." })
  }
}

extension ItemResult {
  /// Whether the points may be anything between none and all, so that they hide others.
  fileprivate var isGraded: Bool {
    switch reason {
    case .targetMet, .targetMissed, .answers, .noEvents, .inTime, .notDone: false
    default: true
    }
  }
}

extension Reason {
  /// Whether it shows what the other units of the group came to.
  fileprivate var showsOthers: Bool {
    switch self {
    case .shareOfBest, .againstMean, .betweenExtremes: true
    case .notApplicable(.groupMean), .emptyDenominator(.groupMean): true
    case .normalised(_, let yardstick, _):
      switch yardstick {
      case .extremes, .deviation: true
      case .goalposts, .place, .better, .target, .scale, .alone: false
      }
    default: false
    }
  }
}
