/// What differs between two runs in the data of the first one's period, as far as items use it.
struct DataChanges {
  private let first: ComparedRun.Basis
  private let second: ComparedRun.Basis
  private let period: Period
  private let isSamePeriod: Bool
  private let used: UsedElements
  private let words: ElementWords

  /// Holds the facts against each other; `nil` where a run kept none.
  init?(_ first: ComparedRun, _ second: ComparedRun) {
    guard let start = first.basis, let end = second.basis else { return nil }
    self.first = start
    self.second = end
    period = first.report.period
    isSamePeriod = first.report.period == second.report.period
    used = UsedElements([start.scheme, end.scheme])
    words = ElementWords(schemes: [end.scheme, start.scheme])
  }

  /// The differences, by unit, table, period and element.
  var changes: [DataChange] {
    let (own, other) = (first.facts.byKey, second.facts.byKey)
    return Set(own.keys).union(other.keys).filter(isLookedAt)
      .sorted { ($0.division, $0.table, $0.period) < ($1.division, $1.table, $1.period) }
      .flatMap { key in
        let (before, after) = (own[key], other[key])
        // A return that the second run was not given of another period stands as it was.
        return after == nil && !isSamePeriod ? [] : changes(at: key, before, after)
      }
  }

  /// Whether scoring the first period reads a return.
  private func isLookedAt(_ key: FactTable.Key) -> Bool {
    var periods = [period, period.sameOfLastYear].compactMap(\.self)
    var earlier = period
    for _ in 0..<used.carried {
      guard let previous = earlier.previous else { break }
      earlier = previous
      periods.append(previous)
    }
    return periods.contains { $0.spans(of: key.period.kind).contains(key.period) }
  }

  private func changes(
    at key: FactTable.Key, _ before: KeptReturn?, _ after: KeptReturn?
  ) -> [DataChange] {
    let frequency = key.period.kind
    guard let table = first.facts.table(key.table, every: frequency),
      let later = second.facts.table(key.table, every: frequency)
    else { return [] }
    let uses = (used.byTable[key.table] ?? []).filter { use in
      table.has(use) && later.has(use)
    }
    return uses.compactMap { change(of: $0, at: key, before, after) }
      + receipt(at: key, before, after)
  }

  private func change(
    of use: UsedElements.Use, at key: FactTable.Key, _ before: KeptReturn?, _ after: KeptReturn?
  ) -> DataChange? {
    guard before?.value(of: use) != after?.value(of: use) || before?.standing != after?.standing
    else { return nil }
    let one = words.value(of: use, in: before)
    let two = words.value(of: use, in: after)
    return make(
      key, use.element, words.name(of: use, table: key.table), one, two,
      before?.location(of: use, words), after?.location(of: use, words), use.items)
  }

  /// When a return came, where an item looks at that.
  private func receipt(
    at key: FactTable.Key, _ before: KeptReturn?, _ after: KeptReturn?
  ) -> [DataChange] {
    let items = used.itemsOnLateness(of: key.table)
    guard !items.isEmpty, before?.receiptWords != after?.receiptWords else { return [] }
    let none = LocalizedText("—")
    return [
      make(
        key, "received", LocalizedText(zh: "收到日期", en: "day of receipt"),
        before?.receiptWords ?? none, after?.receiptWords ?? none, before?.fileLocation,
        after?.fileLocation, items)
    ]
  }

  private func make(
    _ key: FactTable.Key, _ element: String, _ name: LocalizedText, _ before: LocalizedText,
    _ after: LocalizedText, _ from: Finding.Location?, _ to: Finding.Location?, _ items: [String]
  ) -> DataChange {
    DataChange(
      division: key.division, name: words.name(ofUnit: key.division), period: key.period,
      table: key.table, tableName: words.name(ofTable: key.table), element: element,
      elementName: name, before: before, after: after, sourceBefore: from, sourceAfter: to,
      items: items)
  }
}

extension KeptTable {
  /// Whether the element was asked for.
  fileprivate func has(_ use: UsedElements.Use) -> Bool {
    use.isFigure ? figures.contains(use.element) : columns.contains { "\(id).\($0)" == use.element }
  }
}

extension KeptReturn {
  /// Whether the return counts; `nil` for none.
  fileprivate var standing: Bool { isUsed }

  /// Returns what an element came to; nothing in a return that does not count.
  func value(of use: UsedElements.Use) -> KeptValue? {
    guard isUsed else { return nil }
    return use.isFigure ? figures[use.element] : cell(of: use)?.value
  }

  fileprivate func cell(of use: UsedElements.Use) -> KeptCell? {
    cells[String(use.element.dropFirst(key.table.count + 1))]
  }

  fileprivate var fileLocation: Finding.Location? {
    file.isEmpty ? nil : Finding.Location(file: file, table: key.table)
  }

  fileprivate func location(
    of use: UsedElements.Use, _ words: ElementWords
  ) -> Finding.Location? {
    guard isUsed, let cell = cell(of: use), !use.isFigure else { return fileLocation }
    return Finding.Location(
      file: file, table: key.table, sheet: sheet, line: cell.line, row: row,
      column: cell.header ?? words.name(of: use, table: key.table).zh,
      columnLetter: cell.column < 0 ? nil : Finding.Location.letter(ofColumn: cell.column))
  }

  /// The day on which it came, and the extension; `nil` where nobody noted either.
  fileprivate var receiptWords: LocalizedText? {
    let parts = [received.map { LocalizedText("\($0)") }, granted?.words].compactMap(\.self)
    return parts.isEmpty ? nil : parts.clauses
  }
}
