import TextFormats

/// Compares a 合计 row with the sums of the rows above it.
struct TotalRow: Sendable {
  let site: FindingSite
  let cells: CellsReader

  /// Returns what does not agree, to the last digit.
  func findings(
    in record: CSVRecord, against sums: ColumnSums, isPartial: Bool
  ) -> [Finding] {
    site.layout.table.columns.indices.compactMap { column in
      guard let sum = sums.sum(of: column, isPartial: isPartial),
        let total = cells.reading(of: column, in: record)?.state.number, total != sum
      else { return nil }
      let place = site.layout.places[column]
      return Finding(
        .totalMismatch, at: site.location(of: place, in: record), key: site.key(column),
        read: SafeText.read(record.fields[place].bytes.trimmed),
        expected: LocalizedText(sum.shortText()),
        arguments: [Finding.Argument("sum", sum.shortText())])
    }
  }
}

extension CellState {
  /// The number, where there is one.
  fileprivate var number: Rational? {
    guard case .value(let value) = self else { return nil }
    return value.number
  }
}
