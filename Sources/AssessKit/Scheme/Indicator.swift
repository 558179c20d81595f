/// A node of the tree of indicators (指标): a branch with children, or a leaf with an item.
public struct Indicator: Hashable, Sendable {
  /// The id, stable over the years and never used again.
  public var id: String

  /// The name.
  public var name: LocalizedText

  /// The nodes below, in order.
  public var children: [Indicator]

  /// What is measured and how it is scored, for a leaf.
  public var item: Item?

  /// Whether the branch counts towards the base, or beside it.
  public var pool: Pool

  /// The groups of units that it is for; empty when it is for all of them.
  public var groups: [String]

  /// What it counts among its siblings; `nil` where the scheme does not say.
  public var weight: Rational?

  /// How much a point of a leaf counts: one, or less on the sub-scale of a weighted branch, where
  /// 100 points count as much as the branch's weight.
  public var pointValue: Rational
  /// How its children become its value, for a branch of an index.
  public var composition: Composition?

  /// Where the scheme defines it.
  public var position: Finding.Location

  /// Creates a node.
  public init(
    id: String, name: LocalizedText, children: [Indicator] = [], item: Item? = nil,
    pool: Pool = .base, groups: [String] = [], weight: Rational? = nil,
    pointValue: Rational = .one,
    composition: Composition? = nil,
    position: Finding.Location = Finding.Location(file: "")
  ) {
    self.id = id
    self.name = name
    self.children = children
    self.item = item
    self.pool = pool
    self.groups = groups
    self.weight = weight
    self.pointValue = pointValue
    self.composition = composition
    self.position = position
  }

  /// The leaves below, or the node itself when it is one.
  public var leaves: [Indicator] { item == nil ? children.flatMap(\.leaves) : [self] }

  /// Returns whether the unit is assessed by it (权重为0的类别不考核).
  public func applies(to division: Division) -> Bool {
    groups.isEmpty || groups.contains(division.group)
  }

  /// The full points as they count towards the total: a leaf's own, or the sum of the leaves.
  public var points: Points {
    item.map { $0.points * pointValue } ?? children.reduce(.zero) { $0 + $1.points }
  }
}

/// Which total a branch counts towards.
public enum Pool: String, CaseIterable, Codable, Hashable, Sendable {
  /// The base of the score, 100 points as a rule.
  case base

  /// Added beside the base (加分).
  case bonus

  /// Taken off beside the base (减分).
  case penalty
}
