/// Evaluates a ledger's checks on its rows, as they go by.
///
/// Each check keeps its first few failures and counts the rest, so that a file in which every row
/// is wrong costs little more than a good one.
public struct LedgerRowChecks: LedgerVisitor, Sendable {
  /// How many failures of a check are kept as findings of their own, a file, division and period.
  static let keptFailures = 20

  private struct Slot: Hashable {
    var rule: String
    var division: String
    var period: Period
  }

  /// How often a check failed, and where the last failure that is kept stands in ``findings``.
  private struct Failures {
    var count = 0
    var lastKept: Int?
  }

  private var failures: [Slot: Failures] = [:]
  private let placeLimit: Int

  /// What is wrong, in the order of the rows.
  public private(set) var findings: [Finding] = []

  /// The same one by one, as far as they are kept.
  public private(set) var places: [Finding] = []

  /// What each check came to.
  private(set) var tallies = CheckTallies()

  /// How many checks held, failed or could not be evaluated.
  public var counts: CheckCount { tallies.total }

  /// Creates the checks.
  ///
  /// - Parameter limit: How many failures are kept one by one.
  public init(keepingPlaces limit: Int = 0) { placeLimit = limit }

  /// Takes a row.
  public mutating func visit(_ row: Row, of table: Table, in file: String, headers: [String]) {
    let source = RowSource(row: row, table: table)
    for check in table.checks {
      let evaluation = check.evaluation(in: source).inRow(row, of: table)
      tallies.count(evaluation, of: check, table: table.id, names: table.formulaNames)
      if case .failed(let sides) = evaluation {
        record(check, row, sides, table: table, file: file, headers: headers)
      }
    }
  }

  private mutating func record(
    _ check: Check, _ row: Row, _ sides: ComparisonSides?, table: Table, file: String,
    headers: [String]
  ) {
    let slot = Slot(rule: check.id, division: row.division, period: row.period)
    var known = failures[slot] ?? Failures()
    known.count += 1
    let isKept = known.count <= Self.keptFailures
    if isKept {
      known.lastKept = findings.count
    } else if let last = known.lastKept {
      count(row, of: table, by: check, in: &findings[last])
    }
    failures[slot] = known
    guard isKept || places.count < placeLimit else { return }
    let finding = finding(check, row, sides, table: table, file: file, headers: headers)
    if isKept { findings.append(finding) }
    if places.count < placeLimit { places.append(finding) }
  }

  private func finding(
    _ check: Check, _ row: Row, _ sides: ComparisonSides?, table: Table, file: String,
    headers: [String]
  ) -> Finding {
    let element = check.formula.expression.elements.first?.element
    let column = element.flatMap { table.index(ofColumn: $0.column) }
    let place = Submission(
      file: file, table: table.id, division: row.division, period: row.period, headers: headers)
    var location = Finding.Location(
      file: file, table: table.id, sheet: row.sheet, line: row.line, row: row.number)
    if let column {
      location = place.location(
        of: row.cells[column], row: row, column: table.columns[column])
    }
    let key = Finding.Key(
      division: row.division, period: row.period.id, element: element?.description)
    return check.finding(
      .checkFailed, at: location, key: key, sides: sides,
      entered: check.entered(in: RowSource(row: row, table: table), names: table.formulaNames),
      names: table.formulaNames,
      basis: basis(of: check, row, table))
  }

  /// Counts one more failure in the last finding that is kept.
  private func count(_ row: Row, of table: Table, by check: Check, in finding: inout Finding) {
    finding.occurrences += 1
    guard check.severity == .query else { return }
    finding.basis?.add(basis(of: check, row, table))
  }

  private func basis(of check: Check, _ row: Row, _ table: Table) -> Finding.Basis {
    check.basis(in: RowSource(row: row, table: table), row: row.key(in: table)) { id in
      id == table.id ? table : nil
    }
  }
}

extension CheckEvaluation {
  /// Returns what it is for a row of a ledger: where all that is missing may be left empty, there is
  /// nothing to compare, as for a task that is not done yet and has no day.
  fileprivate func inRow(_ row: Row, of table: Table) -> CheckEvaluation {
    guard case .notEvaluated(let missing) = self, !missing.isEmpty else { return self }
    let mayBeEmpty = missing.allSatisfy { element in
      guard element.table == table.id, let column = table.index(ofColumn: element.column),
        row.cells.indices.contains(column)
      else { return false }
      return !table.columns[column].isRequired && row.cells[column].state == .missing
    }
    return mayBeEmpty ? .notApplicable : self
  }
}
