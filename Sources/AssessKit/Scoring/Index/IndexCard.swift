/// The values of the nodes of an index for one unit, from the leaves to the total.
///
/// A node has a value when those of its children that have one make up the share of the weight that
/// the scheme asks for; the others' weight is then theirs in proportion. What does not apply to the
/// unit, or is not due yet, is not asked for. A part that is spoilt by a value below zero spoils what
/// is above it, too: its weight goes to nobody.
struct IndexCard: Sendable {
  /// The values on the scheme's scale, by the id of the node.
  private(set) var values: [String: Points] = [:]

  /// The branches that have no value because a part is below zero, in the order of the scheme.
  private(set) var spoilt: [Indicator] = []

  /// The value of the whole.
  private(set) var total: Points?

  private let scores: [String: ItemScore]

  /// Works out the values of a unit from its scores.
  init(of scores: [ItemScore], scheme: Scheme) {
    self.scores = Dictionary(scores.map { ($0.indicator.id, $0) }, uniquingKeysWith: { $1 })
    let root = Indicator(
      id: "", name: scheme.title, children: scheme.indicators,
      composition: scheme.rollUp.composition)
    total = value(of: root).map { Points($0) }
  }

  private mutating func value(of node: Indicator) -> Rational? {
    let value = node.item == nil ? mean(of: node) : leafValue(of: node)
    if let value { values[node.id] = Points(value) }
    return value
  }

  private func leafValue(of leaf: Indicator) -> Rational? {
    guard let score = scores[leaf.id], score.weighting == .counts else { return nil }
    return score.award.points.value
  }

  private mutating func mean(of branch: Indicator) -> Rational? {
    let composition = branch.composition ?? Composition()
    var expected = Rational.zero
    var parts: [WeightedValue] = []
    for child in branch.children {
      let value = value(of: child)
      if value != nil || isExpected(child) { expected = expected + child.indexWeight }
      if let value { parts.append(WeightedValue(value: value, weight: child.indexWeight)) }
    }
    let present = parts.reduce(Rational.zero) { $0 + $1.weight }
    guard let share = present.divided(by: expected), share != .zero,
      share >= composition.minimumAvailability
    else { return nil }
    let mean = WeightedMean(aggregation: composition.aggregation)
    if mean.isSpoilt(by: parts) { spoilt.append(branch) }
    guard !branch.contains(anyOf: spoilt) else { return nil }
    return mean.value(of: parts)
  }

  /// Whether the unit should have a value there.
  private func isExpected(_ node: Indicator) -> Bool {
    guard node.item != nil else { return node.children.contains(where: isExpected) }
    guard let state = scores[node.id]?.state else { return false }
    return state != .notApplicable && state != .notYetDue
  }
}

extension Indicator {
  /// Whether one of the nodes is below this one, or is it.
  fileprivate func contains(anyOf nodes: [Indicator]) -> Bool {
    nodes.contains { $0.id == id } || children.contains { $0.contains(anyOf: nodes) }
  }
}
