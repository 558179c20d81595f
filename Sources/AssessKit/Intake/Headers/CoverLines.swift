import TextFormats

/// The records above a header, personal data taken out, and what there is to say about them.
struct CoverLines: Sendable {
  /// The records.
  private(set) var records: [CSVRecord] = []

  /// What there is to say.
  private(set) var findings: [Finding] = []

  init(_ above: some Sequence<CSVRecord>, context: ReadingContext, table: String) {
    var privacy = PrivacyGuard()
    for var record in above {
      for hit in privacy.withhold(from: &record) {
        guard let kind = hit.kind else { continue }
        findings.append(
          Finding(
            .personalData,
            at: Finding.Location(
              file: context.file, table: table, sheet: context.sheet, line: record.line,
              row: record.row, columnLetter: Finding.Location.letter(ofColumn: hit.field)),
            arguments: [Finding.Argument("kind", kind.name)]))
      }
      records.append(record)
    }
  }

  /// Notes that there are lines above the header, or that the header has two rows.
  mutating func note(
    _ candidate: HeaderCandidate, of table: Table, at location: Finding.Location
  ) {
    let filled = records.filter { $0.fields.contains { !$0.bytes.trimmed.isEmpty } }
    if !filled.isEmpty, !TemplateHead.matches(filled, of: table) {
      findings.append(
        Finding(
          .rowsAboveHeader, at: location, arguments: [Finding.Argument("count", filled.count)]))
    }
    if candidate.height == 2 { findings.append(Finding(.headerMerged, at: location)) }
  }
}
