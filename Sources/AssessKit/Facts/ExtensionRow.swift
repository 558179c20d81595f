/// A row of the list of extensions, and what is wrong with it.
struct ExtensionRow: Sendable {
  /// What makes two rows speak of the same.
  struct Identity: Hashable, Sendable {
    var division: String
    var table: String
    var period: Period
  }

  /// What the row speaks of.
  let identity: Identity

  /// The returns whose dates it moves.
  private(set) var keys: [FactTable.Key] = []

  /// The extension; `nil` where a cell cannot be used.
  private(set) var granted: DueExtension?

  /// What is wrong with it, besides single cells.
  private(set) var findings: [Finding] = []

  private let row: Row
  private let location: Finding.Location

  /// Whether it moves a date.
  var isUsable: Bool { !keys.isEmpty && granted != nil }

  /// Whether it is for every table.
  var isForEveryTable: Bool { identity.table == ExtensionList.allTables }

  /// Reads the cells of a row.
  init(_ row: Row, file: String, headers: [String], scheme: Scheme) {
    self.row = row
    let list = scheme.extensionList
    let place = Submission(
      file: file, table: list.id, division: row.division, period: row.period, headers: headers)
    location = place.location(of: row.cells[1], row: row, column: list.columns[1])
    identity = Identity(
      division: row.division, table: row.cells[0].value?.text ?? "", period: row.period)
    guard let until = row.cells[1].value?.date, !identity.table.isEmpty else { return }
    guard let document = row.cells[2].value?.text else {
      guard row.cells[2].state != .invalid else { return }
      let cell = place.location(of: row.cells[2], row: row, column: list.columns[2])
      findings = [Finding(.extensionWithoutDocument, at: cell, key: place.findingKey)]
      return
    }
    granted = DueExtension(
      until: until, document: SafeText.whole(document), file: file, line: row.line)
    moveDates(in: scheme, until: until)
  }

  private mutating func moveDates(in scheme: Scheme, until: CalendarDate) {
    let concerned = scheme.extensible(by: identity)
    guard !concerned.isEmpty else {
      let name =
        isForEveryTable
        ? LocalizedText(zh: "全部报表", en: "all tables") : scheme.name(ofTable: identity.table)
      findings.append(finding(.extensionUnfit, [.init("name", name)]))
      return
    }
    let dues = concerned.map { scheme.calendar.dates(of: $0.period)?.due ?? .distantFuture }
    keys = zip(concerned, dues).filter { $0.1 < until }.map(\.0)
    if keys.isEmpty, let due = dues.min() {
      findings.append(
        finding(
          .extensionNotLater,
          [.init("until", until.description), .init("due", due.description)]))
    }
  }

  /// Returns whether the other row grants the same.
  func says(_ other: ExtensionRow) -> Bool {
    granted?.until == other.granted?.until && granted?.document == other.granted?.document
  }

  /// Returns the finding that this row comes again.
  func repetition(of first: ExtensionRow, isSame: Bool) -> Finding {
    let words = "\(identity.division) \(identity.table) \(identity.period)"
    return Finding(
      isSame ? .duplicateRow : .duplicateKey, at: location, key: key,
      read: isSame ? nil : words,
      arguments: [.init("first", first.row.line), .init("key", words)])
  }

  private var key: Finding.Key {
    Finding.Key(division: identity.division, period: identity.period.id)
  }

  private func finding(_ code: FindingCode, _ arguments: [Finding.Argument]) -> Finding {
    Finding(code, at: location, key: key, arguments: arguments)
  }
}

extension Scheme {
  /// Returns the returns that a row of the list of extensions may be about: those of the unit that
  /// are due when the period ends, where the scheme assesses it.
  fileprivate func extensible(by identity: ExtensionRow.Identity) -> [FactTable.Key] {
    let assessed = identity.period.enclosing(calendar.kind)
    guard let assessed, effective.map({ $0.contains(assessed) }) ?? true else { return [] }
    let division = divisions.first { $0.code == identity.division } ?? root
    let isAll = identity.table == ExtensionList.allTables
    let named = tables.filter { (isAll || $0.id == identity.table) && $0.concerns(division) }
    return (named + (isAll ? [declarationList].compactMap(\.self) : [])).compactMap { table in
      guard let span = identity.period.dueSpan(of: table.frequency) else { return nil }
      return FactTable.Key(table: table.id, division: identity.division, period: span)
    }
  }
}

extension Period {
  /// Returns the period of a table that ends with this one.
  func dueSpan(of kind: Kind) -> Period? {
    spans(of: kind).last.flatMap { $0.lastDay == lastDay ? $0 : nil }
  }
}
