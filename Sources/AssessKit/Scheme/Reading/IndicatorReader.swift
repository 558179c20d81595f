/// Reads the tree of `indicators.yaml`.
struct IndicatorReader {
  /// Reads the leaves.
  var items: ItemReader

  /// Returns the nodes of the top level.
  func indicators(at cursor: YAMLCursor) -> [Indicator] {
    cursor.rightElements { indicator(at: $0, below: nil) }
  }

  private func indicator(at cursor: YAMLCursor, below pool: Pool?) -> Indicator? {
    cursor.has("children") ? branch(at: cursor, below: pool) : leaf(at: cursor, below: pool)
  }

  private func branch(at cursor: YAMLCursor, below parent: Pool?) -> Indicator? {
    guard let record = cursor.record(.branch) else { return nil }
    let pool = pool(of: record, below: parent)
    let id = record["id"]?.id()
    let name = record["name"]?.localized()
    let children = record["children"]?.rightElements { indicator(at: $0, below: pool) } ?? []
    if children.isEmpty, let list = record["children"], list.isEmptyList {
      list.reject(expected: LocalizedText(zh: "至少一个下级指标", en: "at least one indicator below"))
    }
    guard let id, let name else { return nil }
    return Indicator(
      id: id, name: name, children: children, pool: pool, position: cursor.location)
  }

  private func leaf(at cursor: YAMLCursor, below parent: Pool?) -> Indicator? {
    guard let record = cursor.record(.leaf) else { return nil }
    let pool = pool(of: record, below: parent)
    let id = record["id"]?.id()
    let name = record["name"]?.localized()
    let item = items.item(in: record, pool: pool)
    guard let id, let name, let item else { return nil }
    return Indicator(id: id, name: name, item: item, pool: pool, position: cursor.location)
  }

  /// Returns the pool: only the top level chooses one, and everything below belongs to it.
  private func pool(of record: YAMLRecord, below parent: Pool?) -> Pool {
    guard let parent else { return record["pool"]?.choice(of: Pool.self) ?? .base }
    record["pool"]?.reject(expected: LocalizedText(zh: "只写在第一级", en: "given on the top level only"))
    return parent
  }
}
