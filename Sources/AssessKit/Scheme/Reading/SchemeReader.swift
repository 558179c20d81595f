/// What the reading of a scheme's folder came to.
public struct SchemeReading: Sendable {
  /// The scheme, as far as it could be read; `nil` when `scheme.yaml` says too little for one.
  public var scheme: Scheme?

  /// Every mistake, by file, line and code.
  ///
  /// With an error among them, the scheme must not be used.
  public var findings: [Finding]

  /// The targets of the source against the indicators, when the folder has a `targets.csv`.
  public var coverage: Coverage?
}

/// Reads a scheme: bytes in, definitions and findings out.
///
/// The first mistake never hides the others: every file is read to its end, and what could not be
/// read is left out of the scheme and of the lints that would only say the same again.
public struct SchemeReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// Returns the scheme in the folder, and everything that is wrong with it.
  public func reading(of files: SchemeFiles) -> SchemeReading {
    let log = FindingLog()
    let draft = draft(of: files, log: log)
    for lint in SchemeLints.all { log.report(lint.findings(in: draft)) }
    let coverage = draft.targets.map { Coverage(of: $0, by: draft.leaves) }
    return SchemeReading(scheme: draft.scheme, findings: log.sorted, coverage: coverage)
  }

  /// Returns the scheme without indicators, departments and targets, right or wrong: enough to
  /// recognise a return by its tables and units, in a fraction of the time.
  ///
  /// - Parameter files: The folder; of its files only ``outlineFiles`` are looked at.
  /// - Returns: The scheme, or `nil` when `scheme.yaml` says too little for one.
  public func outline(of files: SchemeFiles) -> Scheme? {
    let log = FindingLog()
    var draft = SchemeDraft(files: files)
    draft.documents = documents([SchemeFiles.header, SchemeFiles.tables], in: files, log: log)
    readHeader(into: &draft, log)
    _ = readTables(into: &draft, log)
    draft.divisions = DivisionsReader().divisions(in: files, log: log)
    return draft.scheme
  }

  /// The files that an outline is read from.
  public static let outlineFiles = [
    SchemeFiles.header, SchemeFiles.tables, SchemeFiles.divisions,
  ]

  private func draft(of files: SchemeFiles, log: FindingLog) -> SchemeDraft {
    var draft = SchemeDraft(files: files)
    draft.documents = documents(
      [SchemeFiles.header, SchemeFiles.tables, SchemeFiles.indicators], in: files, log: log)
    readHeader(into: &draft, log)
    let formulas = readTables(into: &draft, log)
    readIndicators(into: &draft, formulas, log)
    draft.divisions = DivisionsReader().divisions(in: files, log: log)
    draft.departments = DepartmentsReader().departments(in: files, log: log)
    draft.hasEveryName = ![SchemeFiles.divisions, SchemeFiles.departments].contains {
      log.mentions($0)
    }
    if files.bytes(of: SchemeFiles.targets) != nil {
      draft.targets = TargetListReader().targets(in: files, named: SchemeFiles.targets, log: log)
    }
    return draft
  }

  private func documents(
    _ names: [String], in files: SchemeFiles, log: FindingLog
  ) -> [String: YAMLDocument] {
    var documents: [String: YAMLDocument] = [:]
    for name in names {
      guard let text = SchemeText(file: name, in: files, log: log) else { continue }
      documents[name] = YAMLDocument(text, log: log)
    }
    return documents
  }

  private func readHeader(into draft: inout SchemeDraft, _ log: FindingLog) {
    draft.header = root(of: SchemeFiles.header, in: draft, log)
      .flatMap(SchemeHeaderReader(files: draft.files).header)
  }

  private func root(
    of file: String, in draft: SchemeDraft, _ log: FindingLog
  ) -> YAMLCursor? {
    draft.documents[file].map { YAMLCursor(root: $0, log: log) }
  }

  /// Reads every table before any formula, as a formula may name each of them.
  private func readTables(into draft: inout SchemeDraft, _ log: FindingLog) -> FormulaReader {
    var formulas = FormulaReader(scope: FormulaScope(tables: []), knowsEveryName: false)
    guard let record = root(of: SchemeFiles.tables, in: draft, log)?.record(.tables) else {
      return formulas
    }
    let reader = TableReader(frequency: draft.header?.calendar.kind ?? .quarter)
    let drafts = record["tables"]?.parts { reader.table(at: $0) } ?? (right: [], isComplete: false)
    formulas.scope.tables = drafts.right.map { FormulaScope.Table($0.table) }
    formulas.knowsEveryName = drafts.isComplete && drafts.right.allSatisfy(\.isComplete)
    draft.tables = drafts.right.map { table($0, formulas) }
    draft.checks = record["checks"]?.rightElements(CheckReader(formulas: formulas).check) ?? []
    return formulas
  }

  private func table(_ draft: TableDraft, _ formulas: FormulaReader) -> Table {
    var table = draft.table
    let reader = CheckReader(formulas: formulas.within(table))
    table.checks = draft.checks?.rightElements(reader.check) ?? []
    return table
  }

  private func readIndicators(
    into draft: inout SchemeDraft, _ formulas: FormulaReader, _ log: FindingLog
  ) {
    guard let record = root(of: SchemeFiles.indicators, in: draft, log)?.record(.indicators),
      let cursor = record["indicators"]
    else { return }
    let measures = MeasureReader(formulas: formulas, tables: draft.tables)
    let reader = IndicatorReader(
      items: ItemReader(measures: measures, rollUp: draft.header?.rollUp))
    draft.indicators = reader.indicators(at: cursor)
    let adjustments = AdjustmentReader(
      formulas: formulas, tables: draft.tables,
      grades: draft.header?.rollUp.grades.map(\.name) ?? [])
    draft.vetoes = record["vetoes"]?.rightElements(adjustments.veto) ?? []
    if draft.header?.rollUp.isIndex == true {
      record["blend"]?.reject(expected: Expectation.pointsOnly)
    }
    draft.outsideParts = record["blend"].map(adjustments.outsideParts) ?? []
    draft.hasEveryIndicator = draft.nodes.count == draft.writtenNodes.count
  }
}

extension FormulaScope.Table {
  /// Creates what formulas see of a table.
  fileprivate init(_ table: Table) {
    let choices = table.columns.filter { $0.kind == .choice }
      .map { ($0.id, $0.choices.map(\.id)) }
    self.init(
      id: table.id, isLedger: table.kind == .ledger,
      columns: table.columns.map { ($0.id, $0.kind.valueType) },
      choices: Dictionary(choices) { first, _ in first })
  }
}
