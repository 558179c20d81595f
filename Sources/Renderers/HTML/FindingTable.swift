internal import AssessKit

/// Findings, one a row.
struct FindingTable {
  var language: Language

  /// Gives the cell for a unit's code, where the table has a column for it.
  var unit: ((String) -> HTMLTable.Cell)?

  /// Returns the table; several on one page have titles of their own.
  func table(_ findings: [Finding], titled title: LocalizedText = Words.findings) -> HTMLTable {
    let unitColumn: [HTMLTable.Column] = unit == nil ? [] : [.init(Words.unit)]
    return HTMLTable(
      caption: title[language],
      columns: [.init(Words.severity, .short), .init(Words.code, .short)] + unitColumn + [
        .init(Words.place), .init(Words.finding, .wide), .init(Words.remedy, .wide),
      ],
      rows: findings.map(row), isWide: unit != nil, headColumn: 1)
  }

  private func row(_ finding: Finding) -> HTMLTable.Row {
    var place = [HTMLTable.Part.text(Sentences.place(finding.location)[language])]
    for other in finding.related ?? [] {
      place.append(.note(Words.comparedWith[language] + Sentences.place(other)[language]))
    }
    if finding.occurrences > 1 {
      place.append(.note(Sentences.more(finding.occurrences)[language]))
    }
    let title = finding.code.entry.title[language]
    let unitCell = unit.map { unit in
      finding.key.division.map(unit) ?? .text(Words.none[language])
    }
    return HTMLTable.Row(
      [
        .text(finding.severity.label[language]),
        HTMLTable.Cell([.text(finding.code.number), .note(title)]),
      ] + [unitCell].compactMap { $0 } + [
        HTMLTable.Cell(place), .text(finding.message(in: language)), remedy(finding),
      ])
  }

  /// What is to be done, or what an office said.
  private func remedy(_ finding: Finding) -> HTMLTable.Cell {
    guard let explanation = finding.explanation else {
      return .text(finding.remedy(in: language))
    }
    return HTMLTable.Cell([
      .strong(ExplanationWords.title[language]),
      .note(ExplanationWords.sentence(explanation)[language]),
    ])
  }
}
