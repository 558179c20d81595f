/// A table that districts submit (报表).
public struct Table: Hashable, Sendable {
  /// The shape of a table.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// A row a division and period (统计表).
    case form

    /// A row a case, an event or a task (台账).
    case ledger
  }

  /// What becomes of rows about units that are not on the scheme's list.
  public enum OtherUnits: String, CaseIterable, Codable, Hashable, Sendable {
    /// They are errors: a district has a wrong code.
    case refuse

    /// They are passed over: a file of the whole world has more units than are assessed.
    case ignore
  }

  /// The id, the first part of the names in formulas.
  public var id: String

  /// The name.
  public var name: LocalizedText

  /// The shape.
  public var kind: Kind

  /// How often it is sent.
  public var frequency: Period.Kind

  /// Whether every division must send it each period.
  public var isRequired: Bool

  /// The groups of units that send it; empty when all of them do.
  public var groups: [String]

  /// The columns, without division, period and the contact fields that every table has.
  public var columns: [Column]

  /// The ids of the columns that together identify a row of a ledger within division and period.
  public var key: [String]

  /// The date column that says to which period a row of a ledger belongs, where no column or cover
  /// line names the period.
  public var periodFrom: String?

  /// What must hold in each row.
  public var checks: [Check]

  /// Further headers of the columns that say the unit and the period.
  public var headers = KeyHeaders()

  /// What is written in a cell of which the value is missing, besides nothing: `..`.
  public var missingWords: [String] = []

  /// What becomes of rows about units that are not on the scheme's list.
  public var otherUnits = OtherUnits.refuse

  /// Where the scheme defines it.
  public var position: Finding.Location

  /// Creates a table.
  public init(
    id: String, name: LocalizedText, kind: Kind, frequency: Period.Kind, isRequired: Bool = true,
    groups: [String] = [], columns: [Column], key: [String] = [], periodFrom: String? = nil,
    checks: [Check] = [],
    position: Finding.Location = Finding.Location(file: "")
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.frequency = frequency
    self.isRequired = isRequired
    self.groups = groups
    self.columns = columns
    self.key = key
    self.periodFrom = periodFrom
    self.checks = checks
    self.position = position
  }

  /// Returns whether the unit sends it at all.
  public func concerns(_ division: Division) -> Bool {
    groups.isEmpty || groups.contains(division.group)
  }

  /// Returns whether the unit must send it each period.
  public func isRequired(of division: Division) -> Bool { isRequired && concerns(division) }

  /// Returns the place of the column with the id.
  public func index(ofColumn id: String) -> Int? { columns.firstIndex { $0.id == id } }
}

/// A column of a table: a data element (数据项).
public struct Column: Hashable, Sendable {
  /// What the cells hold.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// A whole number, zero or more unless the range says otherwise.
    case count

    /// A number with decimals, such as an amount of money.
    case amount

    /// A percentage, read in percent: 98.5.
    case percent

    /// A day.
    case date

    /// One of the choices.
    case choice

    /// Yes or no.
    case flag

    /// An identifier: a case number, a task number.
    case code

    /// Free text: never printed.
    case text

    /// The type in formulas.
    public var valueType: ValueType {
      switch self {
      case .count, .amount, .percent: .number
      case .date: .date
      case .choice, .code, .text: .text
      case .flag: .flag
      }
    }
  }

  /// How the values of single periods make that of a longer one.
  public enum TimeAggregation: String, CaseIterable, Codable, Hashable, Sendable {
    /// This period only: periods add up.
    case flow

    /// From the start of the year: never falls within a year, never adds up.
    case cumulative

    /// At the end of the period: the last one counts.
    case stock
  }

  /// The id, the second part of the names in formulas.
  public var id: String

  /// The name: the header.
  public var name: LocalizedText

  /// Other headers that mean the same.
  public var aliases: [String]

  /// What the cells hold.
  public var kind: Kind

  /// The unit, such as 件, 人, 万元 or %.
  public var unit: String

  /// Whether an empty cell is an error.
  public var isRequired: Bool

  /// How the values of single periods make that of a longer one.
  public var time: TimeAggregation

  /// The smallest value.
  public var minimum: Rational?

  /// The largest value.
  public var maximum: Rational?

  /// The choices.
  public var choices: [Choice]

  /// Whether a day after the run's date is possible, as for a due date.
  public var allowsFuture: Bool

  /// What counts and what does not (口径).
  public var note: LocalizedText

  /// How it is compared with earlier periods.
  public var history = ColumnHistory()

  /// The codes by which the scheme's measures look for rows, in the order of the scheme: those of
  /// tasks in a ledger of tasks.
  public var knownCodes: [String] = []

  /// Whether small numbers of it might point to a person (脱管、重新犯罪), so that the public edition
  /// withholds them.
  public var isSensitive = false

  /// Where the scheme defines it.
  public var position: Finding.Location

  /// Creates a column.
  public init(
    id: String, name: LocalizedText, aliases: [String] = [], kind: Kind, unit: String = "",
    isRequired: Bool = false, time: TimeAggregation = .flow, minimum: Rational? = nil,
    maximum: Rational? = nil, choices: [Choice] = [], allowsFuture: Bool = false,
    note: LocalizedText = LocalizedText(""),
    position: Finding.Location = Finding.Location(file: "")
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.unit = unit
    self.isRequired = isRequired
    self.time = time
    self.minimum = minimum
    self.maximum = maximum
    self.choices = choices
    self.allowsFuture = allowsFuture
    self.note = note
    self.position = position
  }
}

/// One of the values that a choice column takes.
public struct Choice: Hashable, Sendable {
  /// The id, as formulas compare it.
  public var id: String

  /// The word in the cells.
  public var name: LocalizedText

  /// Other words that mean the same.
  public var aliases: [String]

  /// Creates a choice.
  public init(id: String, name: LocalizedText, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
  }
}

/// Something that must hold between cells (勾稽关系).
public struct Check: Hashable, Sendable {
  /// What happens when an operand is missing.
  public enum MissingOperands: String, CaseIterable, Codable, Hashable, Sendable {
    /// The check is not evaluated when any operand is missing.
    case skipIfAny = "skip_if_any"

    /// The check is not evaluated when every operand is missing; others count as zero.
    case skipIfAll = "skip_if_all"

    /// Missing operands count as zero.
    case zero
  }

  /// The id.
  public var id: String

  /// What must hold.
  public var formula: Formula

  /// `error` (强制) or `query` (核实).
  public var severity: Severity

  /// The sentence that says what must hold.
  public var message: LocalizedText

  /// By how much the two sides of an equation may differ.
  public var tolerance: Rational

  /// What happens when an operand is missing.
  public var missing: MissingOperands

  /// Where the scheme defines it.
  public var position: Finding.Location

  /// Creates a check.
  public init(
    id: String, formula: Formula, severity: Severity = .error, message: LocalizedText,
    tolerance: Rational = .zero, missing: MissingOperands = .skipIfAny,
    position: Finding.Location = Finding.Location(file: "")
  ) {
    self.id = id
    self.formula = formula
    self.severity = severity
    self.message = message
    self.tolerance = tolerance
    self.missing = missing
    self.position = position
  }
}
