/// Reads the tree of `indicators.yaml`.
struct IndicatorReader {
  /// Reads the leaves.
  var items: ItemReader

  /// Returns the nodes of the top level.
  func indicators(at cursor: YAMLCursor) -> [Indicator] {
    cursor.rightElements { indicator(at: $0, below: nil) }
  }

  /// What a node takes over from the branch above.
  private struct Inheritance {
    var pool: Pool
    var groups: [String]
    var pointValue: Rational?
  }

  /// What the points below a weighted branch make, of which its weight is the part that counts.
  private static let subScale = Rational.hundred

  private func indicator(at cursor: YAMLCursor, below parent: Inheritance?) -> Indicator? {
    cursor.has("children") ? branch(at: cursor, below: parent) : leaf(at: cursor, below: parent)
  }

  private func branch(at cursor: YAMLCursor, below parent: Inheritance?) -> Indicator? {
    guard let record = cursor.record(.branch) else { return nil }
    let weight = record["weight"]?.positiveNumber()
    var own = own(of: record, below: parent)
    if let weight { own.pointValue = pointValue(of: weight, in: record, own) }
    let id = record["id"]?.id()
    let name = record["name"]?.localized()
    let children = record["children"]?.rightElements { indicator(at: $0, below: own) } ?? []
    if children.isEmpty, let list = record["children"], list.isEmptyList {
      list.reject(expected: LocalizedText(zh: "至少一个下级指标", en: "at least one indicator below"))
    }
    let composition = composition(of: record)
    guard let id, let name else { return nil }
    return Indicator(
      id: id, name: name, children: children, pool: own.pool, groups: own.groups, weight: weight,
      composition: composition, position: cursor.location)
  }

  private func leaf(at cursor: YAMLCursor, below parent: Inheritance?) -> Indicator? {
    guard let record = cursor.record(.leaf) else { return nil }
    let own = own(of: record, below: parent)
    let id = record["id"]?.id()
    let name = record["name"]?.localized()
    let item = items.item(in: record, pool: own.pool)
    let weight = leafWeight(of: record)
    guard let id, let name, let item else { return nil }
    return Indicator(
      id: id, name: name, item: item, pool: own.pool, groups: own.groups, weight: weight,
      pointValue: own.pointValue ?? .one, position: cursor.location)
  }

  /// Returns what a point below a weighted branch counts; only the base has such branches, and none
  /// is below another.
  ///
  /// In an index, weights are for the mean, and every point counts as one.
  private func pointValue(
    of weight: Rational, in record: YAMLRecord, _ own: Inheritance
  ) -> Rational {
    guard items.rollUp?.isIndex != true else { return .one }
    if own.pool != .base || own.pointValue != nil {
      record["weight"]?.reject(
        expected: LocalizedText(
          zh: "只用于基础分，且不套在另一个有weight的指标里",
          en: "used in the base only, and not below another branch with a weight"))
    }
    return weight.divided(by: Self.subScale) ?? .one
  }

  /// What leaves count for is their points, but in an index.
  private func leafWeight(of record: YAMLRecord) -> Rational? {
    guard items.rollUp?.method == .points else { return record["weight"]?.positiveNumber() }
    record["weight"]?.reject(expected: Expectation.indexOnly)
    return nil
  }

  /// Returns how a branch of an index is put together: as the scheme's roll-up says, unless the
  /// branch says otherwise.
  private func composition(of record: YAMLRecord) -> Composition? {
    guard let rollUp = items.rollUp, rollUp.isIndex else {
      for key in ["aggregate", "minimum_availability"] where items.rollUp != nil {
        record[key]?.reject(expected: Expectation.indexOnly)
      }
      return nil
    }
    return Composition(
      aggregation: record["aggregate"]?.choice() ?? .arithmetic,
      minimumAvailability: record["minimum_availability"]?.share()
        ?? rollUp.minimumAvailability)
  }

  /// Returns what the node is: only the top level chooses a pool, and a node that names no groups is
  /// for those of the branch above.
  private func own(of record: YAMLRecord, below parent: Inheritance?) -> Inheritance {
    let groups = record["applies_to"]?.texts() ?? parent?.groups ?? []
    guard let parent else {
      let pool = record["pool"]?.choice(of: Pool.self) ?? .base
      if pool != .base, items.rollUp?.method == .index {
        record["pool"]?.reject(expected: Expectation.pointsOnly)
      }
      return Inheritance(pool: pool, groups: groups)
    }
    record["pool"]?.reject(expected: LocalizedText(zh: "只写在第一级", en: "given on the top level only"))
    return Inheritance(pool: parent.pool, groups: groups, pointValue: parent.pointValue)
  }
}
