/// What scoring a run again needs of its facts, one return after the other, so that nothing is held
/// twice: the values that count, when each return came, and which ones were refused.
public struct RunFacts: Sendable {
  /// The assessed period.
  public let period: Period

  /// What the scheme knows of each table.
  public let tables: [KeptTable]

  private let scheme: Scheme
  private let facts: FactTable
  private let receipts: [FactTable.Key: Receipt]
  private let files: [FactTable.Key: String]
  private let keys: [FactTable.Key]

  init(of evidence: Evidence, scheme: Scheme, period: Period) {
    self.period = period
    self.scheme = scheme
    facts = evidence.facts
    receipts = evidence.receipts
    let named = Set(scheme.formulas.flatMap { $0.expression.elements.map(\.element) })
    let plan = evidence.facts.plan
    tables = scheme.tables.map { KeptTable($0, plan: plan, named: named) }
    files = Dictionary(
      evidence.selection.examined.map { ($0.factKey, $0.file) }, uniquingKeysWith: { $1 })
    keys = Set(facts.returns.keys).union(receipts.keys).union(files.keys).sorted()
  }

  /// The returns, in the order of table, division and period.
  public var returns: some Sequence<KeptReturn> { keys.lazy.compactMap { self.kept(at: $0) } }

  /// Returns all of it at once.
  ///
  /// - Parameter schemeHash: SHA-256 over the scheme's files.
  /// - Returns: The facts, held in memory.
  public func whole(schemeHash: String) -> KeptFacts {
    KeptFacts(
      schemeHash: schemeHash, period: period, tables: tables, returns: Array(returns))
  }

  private func kept(at key: FactTable.Key) -> KeptReturn? {
    guard let table = tables.first(where: { $0.id == key.table }),
      let own = scheme.table(key.table)
    else { return nil }
    var entry =
      facts.returns[key].map { KeptReturn($0, of: table, in: own) }
      ?? KeptReturn(key: key, isUsed: false, file: files[key] ?? "")
    entry.received = receipts[key]?.received
    entry.granted = receipts[key]?.granted
    return entry
  }
}
