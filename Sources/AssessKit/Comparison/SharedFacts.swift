/// The facts of two runs, put together so that the first one's period can be scored as the second
/// run knows it.
struct SharedFacts {
  private let first: KeptFacts
  private let second: KeptFacts
  private let own: [FactTable.Key: KeptReturn]
  private let other: [FactTable.Key: KeptReturn]

  /// The returns of the first period as the second run has them: what that was not given stands as
  /// the first run had it, and so do values that its scheme does not know.
  let revised: [KeptReturn]

  /// How many returns that count were not given to the second run, and stand as they were.
  let standing: Int

  /// Puts the facts together.
  init(first: KeptFacts, second: KeptFacts) {
    self.first = first
    self.second = second
    own = first.byKey
    other = second.byKey
    let isSamePeriod = first.period == second.period
    var revised: [KeptReturn] = []
    var standing = 0
    for key in Set(own.keys).union(other.keys).sorted() {
      let (before, after) = (own[key], other[key])
      if var after {
        for (id, cell) in before?.cells ?? [:] where after.isUsed && after.cells[id] == nil {
          after.cells[id] = cell
        }
        for (id, figure) in before?.figures ?? [:] where after.isUsed && after.figures[id] == nil {
          after.figures[id] = figure
        }
        revised.append(after)
      } else if let before, !isSamePeriod || !second.knows(key.table, like: first) {
        revised.append(before)
        if before.isUsed, !isSamePeriod { standing += 1 }
      }
    }
    self.revised = revised
    self.standing = standing
  }

  /// Returns the same for the second run's scheme: what only that asks for, and nobody had in the
  /// first period, is taken from the second period, so that it is no real change.
  ///
  /// - Returns: The returns, and the names of the elements that were taken, each once and sorted.
  func borrowing() -> (returns: [KeptReturn], borrowed: [String]) {
    var returns = Dictionary(revised.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var borrowed: Set<String> = []
    for table in second.tables {
      for (span, later) in Self.counterparts(first.period, second.period, table.frequency) {
        let known = first.table(table.id, every: table.frequency)
        // Where some unit's return is there, a missing one is missing.
        let isThere = other.keys.contains { $0.table == table.id && $0.period == span }
        for (key, source) in other
        where key.table == table.id && key.period == later && source.isUsed {
          var target = key
          target.period = span
          if let known {
            borrowed.formUnion(returns[target]?.fill(from: source, table, over: known) ?? [])
          } else if !isThere, returns[target] == nil {
            returns[target] = source.moved(to: target)
            borrowed.insert(table.id)
          }
        }
      }
    }
    return (returns.values.sorted { $0.key < $1.key }, borrowed.sorted())
  }

  /// Returns the periods of a length that scoring a period reads, beside those that take their place
  /// for another period.
  static func counterparts(
    _ first: Period, _ second: Period, _ frequency: Period.Kind
  ) -> [(Period, Period)] {
    let pairs: [(Period?, Period?)] = [
      (first, second), (first.previous, second.previous),
      (first.sameOfLastYear, second.sameOfLastYear),
    ]
    var seen: Set<Period> = []
    return pairs.flatMap { one, two -> [(Period, Period)] in
      guard let one, let two else { return [] }
      return Array(zip(one.spans(of: frequency), two.spans(of: frequency)))
    }.filter { $0.0 != $0.1 && seen.insert($0.0).inserted }
  }
}

extension KeptFacts {
  /// The returns by their coordinates.
  var byKey: [FactTable.Key: KeptReturn] {
    Dictionary(returns.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns whether a table is known here, and is sent as often as in `other`.
  fileprivate func knows(_ id: String, like other: KeptFacts) -> Bool {
    guard let table = other.tables.first(where: { $0.id == id }) else { return true }
    return self.table(id, every: table.frequency) != nil
  }
}

extension KeptReturn {
  /// Takes from `source` what a table has and an earlier version of it lacked; returns its names.
  fileprivate mutating func fill(
    from source: KeptReturn, _ table: KeptTable, over known: KeptTable
  ) -> [String] {
    guard isUsed else { return [] }
    var names: [String] = []
    for id in table.columns where !known.columns.contains(id) && cells[id] == nil {
      guard let cell = source.cells[id] else { continue }
      cells[id] = cell
      names.append("\(table.id).\(id)")
    }
    for figure in table.figures where !known.figures.contains(figure) && figures[figure] == nil {
      guard let value = source.figures[figure] else { continue }
      figures[figure] = value
      names.append(figure)
    }
    return names
  }

  /// Returns the return as one of another period, as many days late or early as it was.
  fileprivate func moved(to target: FactTable.Key) -> KeptReturn {
    var copy = self
    copy.key = target
    guard let end = key.period.lastDay, let last = target.period.lastDay else { return copy }
    let days = last.days(since: end)
    copy.received = received.flatMap { $0.advanced(byDays: days) }
    if let until = granted?.until.advanced(byDays: days) { copy.granted?.until = until }
    return copy
  }
}
