/// A value in both runs, and the parts of its change.
public struct ValueChange: Codable, Hashable, Sendable {
  /// The value in the first run; `nil` where there is none.
  public var from: Points?

  /// The value in the second run.
  public var to: Points?

  /// The second less the first.
  public var change: Points?

  /// The part of revised data; `nil` where it is not split or has no value on the way.
  public var revised: Points?

  /// The part of changed definitions.
  public var definition: Points?

  /// The part of real change.
  public var real: Points?

  /// Returns a part.
  public subscript(part: ChangePart) -> Points? {
    switch part {
    case .revised: revised
    case .definition: definition
    case .real: real
    }
  }

  /// Whether something changed, or would have but for parts that cancel each other out.
  public var isChanged: Bool {
    from != to || [revised, definition, real].contains { $0 != nil && $0 != .zero }
  }
}

/// What changed for a unit.
public struct UnitChange: Codable, Hashable, Sendable {
  /// The code.
  public var code: String

  /// The name.
  public var name: LocalizedText

  /// The group within which it is ranked in the second run.
  public var group: String

  /// The total.
  public var total: ValueChange

  /// The rank in the first run.
  public var rankFrom: Int?

  /// The rank in the second run.
  public var rankTo: Int?

  /// The grade in the first run.
  public var gradeFrom: LocalizedText?

  /// The grade in the second run.
  public var gradeTo: LocalizedText?

  /// Why rank and grade changed, a sentence for each part that moved them.
  public var reasons: [LocalizedText]

  /// Branches and items of either run, in the order of the tree.
  public var nodes: [NodeChange]

  /// What besides the items changed the total: coefficient, results from outside, caps; `nil` in an
  /// index, whose means do not add up.
  public var rest: ValueChange?
}

/// What changed for a branch or an item of a unit.
public struct NodeChange: Codable, Hashable, Sendable {
  /// In which runs a node is.
  public enum Presence: String, Codable, Hashable, Sendable {
    /// In both.
    case both

    /// In the first alone.
    case removed

    /// In the second alone.
    case added
  }

  /// The id.
  public var indicator: String

  /// The name.
  public var name: LocalizedText

  /// How deep it stands, from zero.
  public var depth: Int

  /// Whether it is an item; a branch otherwise.
  public var isItem: Bool

  /// In which runs it is.
  public var presence: Presence

  /// The points, or the value in an index.
  public var points: ValueChange

  /// The full points in the first run.
  public var fullFrom: Points?

  /// The full points in the second run.
  public var fullTo: Points?

  /// What was measured in the first run, in words.
  public var measuredFrom: LocalizedText?

  /// What was measured in the second run, in words.
  public var measuredTo: LocalizedText?
}
