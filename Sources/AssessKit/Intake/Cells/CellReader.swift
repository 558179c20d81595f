import TextFormats

/// Reads the cells of one column.
///
/// What is accepted in silence, what with a notice, and what is refused is written down in the
/// manual; nothing is guessed, and a number never passes through binary floating point.
struct CellReader: Sendable {
  private let isRequired: Bool
  private let missingWords: [CellBytes]
  private let kind: any CellKind

  /// Creates a reader of the cells of a column.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - isKey: Whether rows are told apart by it.
  ///   - runDate: The day after which a day lies in the future.
  ///   - missingWords: What a cell holds that is as good as empty.
  init(
    column: Column, isKey: Bool = false, runDate: CalendarDate, missingWords: [String] = []
  ) {
    self.missingWords = missingWords.map { Array($0.utf8)[...] }
    isRequired = column.isRequired
    self.kind =
      switch column.kind {
      case .count, .amount, .percent: NumberCell(column: column)
      case .date: DateCell(runDate: column.allowsFuture ? nil : runDate)
      case .choice: ChoiceCell(choices: column.choices, isKey: isKey)
      case .flag: FlagCell()
      case .code: CodeCell(known: column.knownCodes, isKey: isKey)
      case .text: TextCell()
      }
  }

  /// Returns what a field comes to; that of a workbook says what kind of cell it was.
  func reading(of field: CSVField) -> CellReading {
    switch field.kind {
    case .formula: formulaWithoutResult
    case .date, .number: kind.reading(of: field) ?? reading(of: field.bytes)
    default: reading(of: field.bytes)
    }
  }

  /// Returns what the bytes of a cell come to.
  func reading(of bytes: CellBytes) -> CellReading {
    if missingWords.isEmpty, let value = kind.plainValue(of: bytes) { return .value(value) }
    let content = bytes.trimmed
    if content.isEmpty || missingWords.contains(where: content.elementsEqual) { return missing }
    if let value = kind.plainValue(of: bytes) { return .value(value) }
    if SpreadsheetError.matches(content) { return spreadsheetError }
    let reading = kind.reading(of: content)
    guard reading.state == .invalid, NothingWord.matches(content) else { return reading }
    return CellReading(state: .declaredNone, issues: [CellIssue(.declaredNone)])
  }

  /// Nobody left the cell empty; where nothing was asked for, that needs an explanation.
  private var formulaWithoutResult: CellReading {
    CellReading(
      state: .missing,
      issues: [CellIssue(.formulaWithoutResult, severity: isRequired ? nil : .query)])
  }

  private var missing: CellReading {
    isRequired ? .refusedAsMissing : CellReading(state: .missing)
  }

  /// A formula that failed leaves no number; where none was asked for, that needs an explanation.
  private var spreadsheetError: CellReading {
    guard !isRequired else { return .refused(CellIssue(.spreadsheetError)) }
    return CellReading(
      state: .missing, issues: [CellIssue(.spreadsheetError, severity: .query)])
  }
}

extension CellReading {
  /// An empty cell in a column that must have a value.
  fileprivate static let refusedAsMissing = CellReading(
    state: .missing, issues: [CellIssue(.requiredMissing)])
}

/// How the cells of one kind of column are read.
protocol CellKind: Sendable {
  /// Returns the value of a cell in the plainest form there is, without a String or a finding.
  func plainValue(of bytes: CellBytes) -> Value?

  /// Returns what the trimmed bytes of a cell come to; there is one byte at least.
  ///
  /// A word for nothing comes back as invalid unless the column itself takes the word.
  func reading(of content: CellBytes) -> CellReading

  /// Returns what a date or a number of a workbook comes to, where that is not what its text says.
  func reading(of field: CSVField) -> CellReading?
}

extension CellKind {
  /// Nothing is plain.
  func plainValue(of bytes: CellBytes) -> Value? { nil }

  /// The text says it.
  func reading(of field: CSVField) -> CellReading? { nil }
}
