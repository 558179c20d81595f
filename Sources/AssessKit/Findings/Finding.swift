/// Something that the person who sent a file, or wrote a scheme, should know about it.
///
/// A finding is a value, never an error that is thrown: one run collects every finding of every
/// file, so that an office can correct its return once. It holds facts; the words are made when
/// it is printed, in the language of the reader: see ``message(in:)``.
public struct Finding: Codable, Hashable, Sendable {
  /// The kind of finding: the entry in the catalogue.
  public var code: FindingCode

  /// How much it matters: the code's own severity, unless the scheme says otherwise.
  public var severity: Severity

  /// Where it is.
  public var location: Location

  /// What it is about.
  public var key: Key

  /// The value as read, never personal data.
  public var read: String?

  /// What would have been accepted.
  public var expected: LocalizedText?

  /// The values for the placeholders of the message.
  public var arguments: [Argument]

  /// The id of the scheme's check that raised it.
  public var rule: String?

  /// How many places have this finding: more than one when they share a cause.
  public var occurrences: Int

  /// The values that it rests on, where they are not what was read alone.
  public var basis: Basis?

  /// What an office says to it: only to a query.
  public var explanation: Explanation?

  /// Further places with the same cause, at most ``FindingList/examplesPerCause``.
  public var examples: [Location]

  /// Other places of the same question, such as the other table that a check compares; absent where
  /// there is one place only.
  public var related: [Location]?

  /// Creates a finding with the severity that its code has by default.
  public init(
    _ code: FindingCode, at location: Location, key: Key = Key(), read: String? = nil,
    expected: LocalizedText? = nil, arguments: [Argument] = [], severity: Severity? = nil,
    rule: String? = nil, basis: Basis? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.entry.severity
    self.location = location
    self.key = key
    self.read = read
    self.expected = expected
    self.arguments = arguments
    self.rule = rule
    self.basis = basis
    self.occurrences = 1
    self.examples = []
  }
}

extension Finding {
  /// Where it is, and then the other places of the same question: any of them may be the wrong one.
  public var sites: [Location] { [location] + (related ?? []) }

  /// A place in a file, counted the way a person counts: from one.
  public struct Location: Codable, Hashable, Sendable {
    /// The name of the file, as the person gave it.
    public var file: String

    /// The table that the file was recognised as.
    public var table: String?

    /// The sheet of the workbook, where the file is one.
    public var sheet: String?

    /// The physical line of the file on which the record or field starts; in a workbook the row.
    public var line: Int?

    /// The number of the record: differs from the line when quoted cells contain line breaks.
    public var row: Int?

    /// The header of the column, as the file gives it; or a key of a scheme file.
    public var column: String?

    /// The letter of the column in a spreadsheet: A, B … AA.
    public var columnLetter: String?

    /// The byte within the file, from zero, where no line helps.
    public var byteOffset: Int?

    /// Creates a place.
    public init(
      file: String, table: String? = nil, sheet: String? = nil, line: Int? = nil,
      row: Int? = nil, column: String? = nil, columnLetter: String? = nil, byteOffset: Int? = nil
    ) {
      self.file = file
      self.table = table
      self.sheet = sheet
      self.line = line
      self.row = row
      self.column = column
      self.columnLetter = columnLetter
      self.byteOffset = byteOffset
    }

    /// The cell as a spreadsheet names it, such as `C12`, where both are known.
    public var cell: String? {
      guard let columnLetter, let row else { return nil }
      return "\(columnLetter)\(row)"
    }

    /// The cell with its sheet in front of it, such as `报表!C12`, where there are sheets.
    public var address: String? {
      cell.map { cell in sheet.map { "\($0)!\(cell)" } ?? cell }
    }

    /// Returns the letter of the column at `index`, counted from zero: A, B … Z, AA.
    public static func letter(ofColumn index: Int) -> String {
      var letters = ""
      var rest = index
      repeat {
        letters = String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))) + letters
        rest = rest / 26 - 1
      } while rest >= 0
      return letters
    }
  }

  /// What a finding is about, in the words of the assessment.
  public struct Key: Codable, Hashable, Sendable {
    /// The code of the division.
    public var division: String?

    /// The id of the period.
    public var period: String?

    /// The data element, such as `litigation.appeared`.
    public var element: String?

    /// The id of the indicator.
    public var indicator: String?

    /// Creates a key.
    public init(
      division: String? = nil, period: String? = nil, element: String? = nil,
      indicator: String? = nil
    ) {
      self.division = division
      self.period = period
      self.element = element
      self.indicator = indicator
    }
  }

  /// A value for a placeholder of the message.
  public struct Argument: Codable, Hashable, Sendable {
    /// The name between the braces.
    public var name: String

    /// The value, in each language.
    public var value: LocalizedText

    /// Creates a value that differs by language.
    public init(_ name: String, _ value: LocalizedText) {
      self.name = name
      self.value = value
    }

    /// Creates a value that is the same in every language.
    public init(_ name: String, _ value: String) {
      self.init(name, LocalizedText(value))
    }

    /// Creates a number.
    public init(_ name: String, _ value: Int) {
      self.init(name, LocalizedText("\(value)"))
    }
  }
}
