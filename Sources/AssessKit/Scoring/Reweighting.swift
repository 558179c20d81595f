/// Spreads the points of items that do not count over those that do, exactly.
///
/// Points of items that are to be made up within their branch go to the counting items of that
/// branch in proportion to their points, or one level up where none is left. What counts then is
/// stretched so that it comes to the full points of the scheme: earned ÷ possible × full.
struct Reweighting {
  /// Full points of every counting item, by indicator id.
  private(set) var fullPoints: [String: Rational]

  /// The same before they were stretched: what the items can earn (应得分).
  private(set) var possiblePoints: [String: Rational] = [:]

  /// Works out the full points.
  ///
  /// - Parameters:
  ///   - tree: The branches of the base.
  ///   - scores: The unit's scores of the items below, by indicator id.
  ///   - full: What the counting items come to together.
  init(of tree: [Indicator], scores: [String: ItemScore], to full: Points) {
    fullPoints = [:]
    for leaf in tree.flatMap(\.leaves) {
      guard let score = scores[leaf.id], score.weighting == .counts else { continue }
      fullPoints[leaf.id] = leaf.points.value
    }
    let whole = Indicator(id: "", name: LocalizedText(""), children: tree)
    _ = spread(in: whole, scores: scores)
    possiblePoints = fullPoints
    stretch(to: full)
  }

  /// Spreads what is to be made up within `node`, and returns what nobody there could take.
  private mutating func spread(in node: Indicator, scores: [String: ItemScore]) -> Rational {
    guard node.item == nil else {
      return scores[node.id]?.weighting == .spreadOverSiblings ? node.points.value : .zero
    }
    var orphaned = Rational.zero
    for child in node.children { orphaned = orphaned + spread(in: child, scores: scores) }
    let takers = node.leaves.map(\.id).filter { fullPoints[$0] != nil }
    let sum = takers.reduce(Rational.zero) { $0 + (fullPoints[$1] ?? .zero) }
    guard orphaned != .zero, let factor = (sum + orphaned).divided(by: sum) else {
      return orphaned
    }
    scale(takers, by: factor)
    return .zero
  }

  private mutating func stretch(to full: Points) {
    let sum = fullPoints.values.reduce(.zero, +)
    guard let factor = full.value.divided(by: sum) else { return }
    scale(Array(fullPoints.keys), by: factor)
  }

  private mutating func scale(_ ids: [String], by factor: Rational) {
    for id in ids { fullPoints[id] = fullPoints[id].map { $0 * factor } }
  }
}
