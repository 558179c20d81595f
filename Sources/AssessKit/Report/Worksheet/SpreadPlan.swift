/// Over which items of a unit the points of those that are to be made up within their branch were
/// spread: what ``Reweighting`` did, for somebody who does it again.
public struct SpreadPlan: Sendable {
  /// A branch in which points were spread: each taker's were multiplied by those of all over those
  /// of the takers.
  public struct Factor: Hashable, Sendable {
    /// The ids of the items that took points, and of those whose points they had taken before.
    public var takers: [String]

    /// The ids of the items whose points they took.
    public var orphans: [String]
  }

  private var factors: [String: [Factor]] = [:]

  /// Finds out where points were spread, in the tree of the report.
  public init(of division: DivisionReport, in tree: [IndicatorEntry]) {
    let base = tree.filter { $0.pool == .base }
    let items = Dictionary(
      division.items.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
    guard division.items.contains(where: \.isSpread) else { return }
    let children = Dictionary(grouping: base) { $0.parent ?? "" }
    _ = spread(in: "", children, items)
  }

  /// Returns the branches that changed the full points of an item, from the innermost.
  public func factors(of item: String) -> [Factor] { factors[item] ?? [] }

  /// What a branch came to: the items that count, those that are settled, and those that are not.
  private struct Outcome {
    var counting: [String] = []
    var settled: [String] = []
    var orphans: [String] = []
  }

  private mutating func spread(
    in parent: String, _ children: [String: [IndicatorEntry]], _ items: [String: ItemResult]
  ) -> Outcome {
    var sum = Outcome()
    for node in children[parent] ?? [] {
      guard node.item != nil else {
        let inner = spread(in: node.id, children, items)
        sum.counting += inner.counting
        sum.settled += inner.settled
        sum.orphans += inner.orphans
        continue
      }
      guard let item = items[node.id] else { continue }
      if item.counts { sum.counting.append(node.id) }
      if item.isSpread { sum.orphans.append(node.id) }
    }
    guard !sum.orphans.isEmpty, !sum.counting.isEmpty else { return sum }
    let factor = Factor(takers: sum.counting + sum.settled, orphans: sum.orphans)
    for id in sum.counting { factors[id, default: []].append(factor) }
    sum.settled += sum.orphans
    sum.orphans = []
    return sum
  }
}

extension ItemResult {
  /// Whether its points went to its siblings.
  fileprivate var isSpread: Bool {
    guard !counts else { return false }
    return switch reason {
    case .notApplicable(.reweightWithinParent), .emptyDenominator(.reweightWithinParent): true
    default: false
    }
  }
}
