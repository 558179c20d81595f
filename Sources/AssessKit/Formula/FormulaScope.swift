/// What the names in a formula mean: the tables of a scheme, as a formula sees them.
public struct FormulaScope: Sendable {
  /// A table.
  public struct Table: Sendable {
    /// The id.
    public var id: String

    /// Whether it is a ledger (a row a case), whose columns only aggregates may use.
    public var isLedger: Bool

    /// The columns' ids and types, in the order of the table.
    public var columns: [(id: String, type: ValueType)]

    /// The choices of the columns that have them, by column id.
    public var choices: [String: [String]]

    /// Creates a table.
    public init(
      id: String, isLedger: Bool, columns: [(id: String, type: ValueType)],
      choices: [String: [String]] = [:]
    ) {
      self.id = id
      self.isLedger = isLedger
      self.columns = columns
      self.choices = choices
    }
  }

  /// Every table.
  public var tables: [Table]

  /// The table whose columns may be named without it, in that table's own checks.
  public var home: String?

  /// Whether a formula stands for one row of the home ledger: its columns are then cells.
  public var isRowLevel: Bool

  /// Creates a scope.
  public init(tables: [Table], home: String? = nil, isRowLevel: Bool = false) {
    self.tables = tables
    self.home = home
    self.isRowLevel = isRowLevel
  }
}

/// A mistake in a formula, with its place in the formula's text.
public struct FormulaError: Error, Hashable, Sendable {
  /// What kind of mistake it is.
  public enum Kind: Hashable, Sendable {
    /// The text is not a formula.
    case syntax

    /// A name that no table has, with the nearest one that there is.
    case unknownName(String, nearest: String?)

    /// Operands of the wrong type.
    case type
  }

  /// What kind of mistake it is.
  public var kind: Kind

  /// What is wrong, in words.
  public var reason: LocalizedText

  /// The byte in the formula's text, from zero.
  public var offset: Int

  /// Creates an error.
  public init(_ kind: Kind, _ reason: LocalizedText, at offset: Int) {
    self.kind = kind
    self.reason = reason
    self.offset = offset
  }
}
