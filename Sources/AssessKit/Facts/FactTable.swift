/// The facts of an assessment: for each return that counts, what it says.
///
/// A fact is a value with its coordinates (division, period, element) and the cell that it came
/// from. Returns that are missing or were refused have no facts, which is not the same as zero.
public struct FactTable: Sendable {
  /// The coordinates of a return.
  public struct Key: Hashable, Sendable {
    /// The id of the table.
    public var table: String

    /// The code of the division.
    public var division: String

    /// The period.
    public var period: Period

    /// Creates coordinates.
    public init(table: String, division: String, period: Period) {
      self.table = table
      self.division = division
      self.period = period
    }
  }

  /// A return that counts, and its ledger's figures in the order of the plan.
  struct Return: Sendable {
    var submission: Submission
    var figures: [Outcome]
  }

  let tables: [String: Table]
  let plan: AggregatePlan
  private let divisions: [String: Division]
  private(set) var returns: [Key: Return]

  /// Folds the submissions that count.
  ///
  /// - Parameters:
  ///   - scheme: The definitions.
  ///   - plan: The figures over ledgers that it asks for.
  ///   - submissions: At most one for each table, division and period.
  ///   - folds: The figures of the ledgers, by file.
  public init(
    scheme: Scheme, plan: AggregatePlan, folding submissions: [Submission],
    folds: [String: LedgerFold]
  ) {
    var returns: [Key: Return] = [:]
    for submission in submissions {
      let key = submission.factKey
      let figures = folds[submission.file]?.figures(at: key)
      returns[key] = Return(submission: submission, figures: figures ?? [])
    }
    self.init(scheme: scheme, plan: plan, returns: returns)
  }

  /// Takes returns with their figures as they are.
  init(scheme: Scheme, plan: AggregatePlan, returns: [Key: Return]) {
    tables = Dictionary(scheme.tables.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.plan = plan
    divisions = Dictionary(
      scheme.divisions.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.returns = returns
  }

  /// Returns the facts without those of the returns at `keys`.
  public func refusing(_ keys: Set<Key>) -> FactTable {
    var copy = self
    for key in keys { copy.returns[key] = nil }
    return copy
  }

  /// Returns the facts with those of `other` where there is no return here.
  func completed(by other: FactTable?) -> FactTable {
    guard let other else { return self }
    var copy = self
    copy.returns.merge(other.returns) { own, _ in own }
    return copy
  }

  /// The periods of which there is a return, in no particular order.
  var periods: Set<Period> { Set(returns.keys.map(\.period)) }

  /// Returns the submission that counts at `key`.
  public func submission(at key: Key) -> Submission? { returns[key]?.submission }

  /// Returns whether the unit must send the table.
  func expects(_ table: String, of division: String) -> Bool {
    guard let table = tables[table], let division = divisions[division] else { return false }
    return table.isRequired(of: division)
  }

  /// Returns whether a return of the table counts for the end of `period`.
  func hasReturn(of table: String, division: String, period: Period) -> Bool {
    guard let frequency = tables[table]?.frequency else { return false }
    let span = period.spans(of: frequency).last ?? period
    return returns[Key(table: table, division: division, period: span)] != nil
  }

  /// Returns what an element of a form comes to.
  func outcome(of element: ElementReference, division: String, period: Period) -> Outcome {
    cell(of: element, division: division, period: period)?.outcome(of: element)
      ?? .missing([element])
  }

  /// Returns the cell behind an element of a form.
  func cell(of element: ElementReference, division: String, period: Period) -> Cell? {
    let key = Key(table: element.table, division: division, period: period)
    guard let row = returns[key]?.submission.row,
      let index = tables[element.table]?.index(ofColumn: element.column)
    else { return nil }
    return row.cells[index]
  }

  /// Returns what a figure over a ledger comes to.
  func outcome(of aggregate: Aggregate, division: String, period: Period) -> Outcome {
    let key = Key(table: aggregate.table, division: division, period: period)
    guard let found = returns[key], let index = plan.index(of: aggregate),
      found.figures.indices.contains(index)
    else { return .missing([ElementReference(table: aggregate.table, column: "*")]) }
    return found.figures[index]
  }
}
