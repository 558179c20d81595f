/// What follows from the lists of declarations for the returns.
///
/// Nothing to report means that the return is there and every item of it is declared to be none: the
/// cells of a form say 无, and a ledger has no rows. What marks that gives is the item's policy, as
/// for a cell that says 无.
struct DeclaredReturns: Sendable {
  /// The files, without the lists; a table with nothing to report has a reading of its own.
  private(set) var readings: [FileReading]

  /// The returns that contradict the lists and do not count.
  private(set) var contradicted: Set<FactTable.Key> = []

  /// The returns that are there because a list says that there is nothing to report.
  private(set) var declaredNone: Set<FactTable.Key> = []

  /// What is wrong.
  private(set) var findings: [Finding] = []

  /// Which readings hold a return, in their order.
  private var holders: [FactTable.Key: [Int]] = [:]

  private let scheme: Scheme

  /// Whether the files are all that there is, and not what a clerk has at hand.
  private let expectsEveryReturn: Bool

  /// Applies the lists that count.
  init(of sheets: DeclarationSheets, scheme: Scheme, expectsEveryReturn: Bool) {
    self.scheme = scheme
    self.expectsEveryReturn = expectsEveryReturn
    readings = sheets.readings
    for index in readings.indices { hold(index) }
    guard let list = scheme.declarationList else { return }
    for declaration in sheets.counting { apply(declaration, list) }
  }

  private mutating func apply(_ declaration: Declaration, _ list: Table) {
    let isTogether = expectsEveryReturn || hasReturns(besides: declaration)
    for table in scheme.tables {
      let statement = declaration.statements[table.id]
      let place = declaration.location(of: statement, in: list)
      let keys = keys(of: table, in: declaration)
      guard !keys.isEmpty else { continue }
      switch statement?.status {
      case .submitted where isTogether && !keys.contains(where: isThere):
        guard !isFaulty(table, of: declaration) else { continue }
        report(.declaredDataMissing, table, declaration, at: place)
      case nil where isTogether && !keys.contains(where: isThere):
        guard isRequired(table, of: declaration), !isFaulty(table, of: declaration) else {
          continue
        }
        report(.declarationMissing, table, declaration, at: place)
      case .none?: declareNone(table, keys, declaration, at: place)
      case .notSubmitted: leaveOut(table, keys, declaration, at: place)
      case .submitted, nil: continue
      }
    }
  }

  /// The returns that a list speaks of: every period of a table within its own.
  private func keys(of table: Table, in declaration: Declaration) -> [FactTable.Key] {
    let (division, period) = (declaration.submission.division, declaration.submission.period)
    guard period.dueSpan(of: table.frequency) != nil else { return [] }
    return period.spans(of: table.frequency).map {
      FactTable.Key(table: table.id, division: division, period: $0)
    }
  }

  private mutating func declareNone(
    _ table: Table, _ keys: [FactTable.Key], _ declaration: Declaration, at place: Finding.Location
  ) {
    let filled = keys.filter { hasData(at: $0, table) }
    contradicted.formUnion(filled)
    if !filled.isEmpty {
      report(.declarationContradicted, table, declaration, at: place, contradicting: filled)
    }
    for key in keys where !filled.contains(key) {
      empty(key, besides: declaration)
      guard let statement = declaration.statements[table.id] else { continue }
      declaredNone.insert(key)
      readings.append(
        FileReading(
          file: declaration.submission.file, table: table.id,
          submissions: [declaration.nothing(of: table, at: key, statement)]))
      hold(readings.count - 1)
    }
  }

  /// What came although it was said not to come is used all the same.
  private mutating func leaveOut(
    _ table: Table, _ keys: [FactTable.Key], _ declaration: Declaration, at place: Finding.Location
  ) {
    let filled = keys.filter { hasData(at: $0, table) }
    if filled.isEmpty {
      // What nobody has to send may be left out without a word.
      if isRequired(table, of: declaration) {
        report(.declaredNotSubmitted, table, declaration, at: place)
      }
    } else {
      report(
        .declarationContradicted, table, declaration, at: place, contradicting: filled,
        severity: .query)
    }
    for key in keys where !filled.contains(key) { empty(key, besides: declaration) }
  }

  private mutating func report(
    _ code: FindingCode, _ table: Table, _ declaration: Declaration, at place: Finding.Location,
    contradicting keys: [FactTable.Key] = [], severity: Severity? = nil
  ) {
    var arguments = [Finding.Argument("name", table.name)]
    if let status = declaration.statements[table.id]?.status, !keys.isEmpty {
      let files = Set(keys.flatMap { holders[$0] ?? [] }).sorted().map { readings[$0].file }
      arguments += [
        .init("status", status.name),
        .init(
          "other",
          LocalizedText(zh: files.joined(separator: "、"), en: files.joined(separator: ", "))),
      ]
    }
    findings.append(
      Finding(
        code, at: place, key: declaration.submission.findingKey, arguments: arguments,
        severity: severity))
  }
}

extension DeclaredReturns {
  private func isRequired(_ table: Table, of declaration: Declaration) -> Bool {
    scheme.divisions.first { $0.code == declaration.submission.division }
      .map { table.isRequired(of: $0) } ?? false
  }

  /// Whether a return came, whatever is in it.
  private func isThere(_ key: FactTable.Key) -> Bool { holders[key] != nil }

  /// Whether the table came in a shape that could not be read, which was said.
  private func isFaulty(_ table: Table, of declaration: Declaration) -> Bool {
    let unit = declaration.submission.division
    return readings.contains { reading in
      let isOwn =
        !expectsEveryReturn || reading.file == declaration.submission.file
        || reading.submissions.contains { $0.division == unit }
      return reading.findings.contains { finding in
        finding.location.table == table.id && finding.severity >= .error
          && (finding.key.division.map { $0 == unit } ?? isOwn)
      }
    }
  }

  /// Notes which returns a reading holds.
  private mutating func hold(_ index: Int) {
    for key in Set(readings[index].submissions.map(\.factKey)) {
      holders[key, default: []].append(index)
    }
  }

  /// Whether the unit's returns of the period are among the files.
  private func hasReturns(besides declaration: Declaration) -> Bool {
    let (division, period) = (declaration.submission.division, declaration.submission.period)
    return scheme.tables.contains { table in
      period.spans(of: table.frequency).contains {
        isThere(FactTable.Key(table: table.id, division: division, period: $0))
      }
    }
  }

  private func hasData(at key: FactTable.Key, _ table: Table) -> Bool {
    let totals = Set(TableTotals(of: table).parts.keys)
    return (holders[key] ?? []).contains { index in
      readings[index].submissions.contains {
        $0.factKey == key && $0.hasData(table, totals: totals)
      }
    }
  }

  /// Takes out a return that nobody filled in, and what was found to be missing in it.
  private mutating func empty(_ key: FactTable.Key, besides declaration: Declaration) {
    for index in readings.indices {
      let isOwn = readings[index].file == declaration.submission.file
      let hasIt = holders[key]?.contains(index) == true
      readings[index].removeFindings {
        [.formNotFilled, .noRows].contains($0.code) && $0.location.table == key.table
          && $0.key.division == key.division && $0.key.period == key.period.id
      }
      guard isOwn || hasIt else { continue }
      readings[index].submissions.removeAll { $0.factKey == key }
      readings[index].removeFindings { finding in
        guard finding.location.table == key.table else { return false }
        return switch finding.code {
        case .requiredMissing:
          finding.key.division == key.division && finding.key.period == key.period.id
        case .noRows: isOwn
        default: false
        }
      }
    }
    holders[key] = nil
  }
}

extension Submission {
  /// Whether anything was filled in: totals that a template's formulas work out are nobody's figures.
  fileprivate func hasData(_ table: Table, totals: Set<String>) -> Bool {
    guard let row else { return rowCount > 0 }
    return zip(table.columns, row.cells).contains { column, cell in
      switch cell.state {
      case .missing, .declaredNone: false
      case .invalid: true
      case .value(let value): !(value.number == .zero && totals.contains(column.id))
      }
    }
  }
}

extension Declaration {
  /// Returns the return in which every item is declared to be none.
  fileprivate func nothing(
    of table: Table, at key: FactTable.Key, _ statement: Statement
  ) -> Submission {
    let row = Row(
      division: key.division, period: key.period,
      cells: table.columns.map { _ in
        Cell(.declaredNone, line: statement.row.line, column: -1)
      }, line: statement.row.line, number: statement.row.number, sheet: statement.row.sheet)
    return Submission(
      file: submission.file, table: key.table, division: key.division, period: key.period,
      filled: submission.filled, received: statement.received,
      row: table.kind == .form ? row : nil, rowCount: table.kind == .form ? 1 : 0)
  }
}
