import TextFormats

/// Finds the division of each row; rows of the same division come together.
struct RowDivision: Sendable {
  private let directory: DivisionDirectory
  private let takesParts: Bool
  private let code: Int?
  private let name: Int?
  private let cover: CoverBlock
  private let ignoresOthers: Bool
  private var refusals = UnknownDivisions()
  private var last: (code: CellBytes, name: CellBytes, match: DivisionMatch)?

  init(_ context: ReadingContext, layout: TableLayout, cover: CoverBlock) {
    directory = context.divisions
    takesParts = layout.table.kind == .ledger
    ignoresOthers = layout.table.otherUnits == .ignore
    code = layout.fields[.divisionCode]
    name = layout.fields[.divisionName]
    self.cover = cover
  }

  /// Whether anything could say which division a row is about.
  var isKnown: Bool {
    code != nil || name != nil || cover.entries[.divisionCode] != nil
      || cover.entries[.divisionName] != nil
  }

  /// The field that a finding about the division points to.
  func field(of part: DivisionIssue.Part) -> Int? {
    part == .code ? code : name
  }

  /// Returns the cell that a finding about the division quotes.
  func read(_ part: DivisionIssue.Part, in record: CSVRecord) -> String {
    SafeText.read(
      (part == .code ? bytes(code, .divisionCode, record) : bytes(name, .divisionName, record))
        .trimmed)
  }

  /// Returns the division of a record.
  mutating func match(in record: CSVRecord) -> DivisionMatch {
    let codeBytes = bytes(code, .divisionCode, record)
    let nameBytes = bytes(name, .divisionName, record)
    if let last, last.code.elementsEqual(codeBytes), last.name.elementsEqual(nameBytes) {
      return last.match
    }
    var match = directory.match(
      code: codeBytes.trimmed, name: nameBytes.trimmed, takesParts: takesParts)
    if case .refused(let issue) = match, issue.issue.code == .divisionUnknown {
      match = refusals.match(
        issue, code: codeBytes.trimmed, name: nameBytes.trimmed, in: directory,
        ignoresOthers: ignoresOthers)
    }
    last = (codeBytes, nameBytes, match)
    return match
  }

  private func bytes(_ field: Int?, _ role: FieldRole, _ record: CSVRecord) -> CellBytes {
    if let field, record.fields.indices.contains(field), !record.fields[field].bytes.isEmpty {
      return record.fields[field].bytes
    }
    return cover.entries[role]?.value ?? []
  }
}
