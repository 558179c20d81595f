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

  /// How its children become its value, for a branch of an index.
  public var composition: Composition?

  /// Where the scheme defines it.
  public var position: Finding.Location

  /// Creates a node.
  public init(
    id: String, name: LocalizedText, children: [Indicator] = [], item: Item? = nil,
    pool: Pool = .base, groups: [String] = [], weight: Rational? = nil,
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
    self.composition = composition
    self.position = position
  }

  /// The leaves below, or the node itself when it is one.
  public var leaves: [Indicator] { item == nil ? children.flatMap(\.leaves) : [self] }

  /// Returns whether the unit is assessed by it (权重为0的类别不考核).
  public func applies(to division: Division) -> Bool {
    groups.isEmpty || groups.contains(division.group)
  }

  /// The full points: a leaf's own, or the sum of the leaves.
  public var points: Points {
    item?.points ?? children.reduce(.zero) { $0 + $1.points }
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

/// What is measured, against which target, and how it is scored.
public struct Item: Hashable, Sendable {
  /// Who among several lead departments answers.
  public enum LeadMode: String, CaseIterable, Codable, Hashable, Sendable {
    /// The first one leads; the others cooperate.
    case first

    /// Each leads on its own.
    case each

    /// They lead together.
    case joint
  }

  /// The ids of the source's targets that this item covers, such as `YC-020`.
  public var covers: [String]

  /// The clause of the source.
  public var clause: String

  /// The sentence of the source, to the letter.
  public var quote: String

  /// The lead departments (牵头单位).
  public var lead: [String]

  /// Who among several lead departments answers.
  public var leadMode: LeadMode

  /// The cooperating departments (责任单位、配合单位).
  public var cooperating: [String]

  /// The number that is worked out from the facts.
  public var measure: Measure

  /// What is to be reached.
  public var target: TargetSchedule

  /// How the measured value becomes points.
  public var rule: ItemRule

  /// The full points.
  public var points: Points

  /// What a missing value counts for.
  public var missing: MissingPolicy

  /// What a zero denominator counts for.
  public var emptyDenominator: Substitution

  /// What an item counts for that was declared not to apply.
  public var notApplicable: Substitution

  /// The denominator below which the item is marked as resting on few cases.
  public var minimumDenominator: Rational?

  /// What counts and what does not (口径), in the words of the office.
  public var definition: LocalizedText

  /// Creates an item.
  public init(
    covers: [String] = [], clause: String, quote: String, lead: [String],
    leadMode: LeadMode = .first, cooperating: [String] = [], measure: Measure,
    target: TargetSchedule, rule: ItemRule, points: Points,
    missing: MissingPolicy = .zeroMarks, emptyDenominator: Substitution = .reweightTotal,
    notApplicable: Substitution = .reweightTotal, minimumDenominator: Rational? = nil,
    definition: LocalizedText = LocalizedText("")
  ) {
    self.covers = covers
    self.clause = clause
    self.quote = quote
    self.lead = lead
    self.leadMode = leadMode
    self.cooperating = cooperating
    self.measure = measure
    self.target = target
    self.rule = rule
    self.points = points
    self.missing = missing
    self.emptyDenominator = emptyDenominator
    self.notApplicable = notApplicable
    self.minimumDenominator = minimumDenominator
    self.definition = definition
  }
}

/// What an item counts for when its data is missing.
///
/// Never zero by accident: a scheme says which.
public enum MissingPolicy: Codable, Hashable, Sendable {
  /// No points.
  case zeroMarks

  /// The item is left out and the score is worked out over the others.
  case exclude

  /// The value of an earlier period counts, at most so many periods back.
  case carryForward(periods: Int)

  /// The item waits for the office's decision, and the result is provisional.
  case manual
}

/// What an item counts for that cannot be measured because there is nothing to measure.
public enum Substitution: Codable, Hashable, Sendable {
  /// Its points go to its siblings.
  case reweightWithinParent

  /// The score is worked out over the other items: earned ÷ possible × full.
  case reweightTotal

  /// Full points.
  case fullMarks

  /// The mean of the units of the group that were measured.
  case groupMean

  /// A fixed number of points.
  case fixed(Points)

  /// No points.
  case zeroMarks
}
