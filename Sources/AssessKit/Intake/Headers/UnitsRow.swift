import TextFormats

/// A row under the header that holds nothing but units: 件, 人, 万元.
enum UnitsRow {
  /// Returns whether the record is such a row.
  static func matches(_ record: CSVRecord) -> Bool {
    let words = record.fields.map { unit($0.bytes) }.filter { !$0.isEmpty }
    return !words.isEmpty && words.allSatisfy { UnitName.isKnown($0) || $0 == "单位" }
      && words.contains { UnitName.isKnown($0) }
  }

  /// Returns a finding for each unit that is not that of the table's column.
  static func findings(in record: CSVRecord, site: FindingSite) -> [Finding] {
    mismatches(in: record, layout: site.layout).map { column in
      let place = site.layout.places[column]
      return Finding(
        .unitMismatch, at: site.location(of: place, in: record), key: site.key(column),
        read: unit(record.fields[place].bytes),
        expected: LocalizedText(site.layout.table.columns[column].unit))
    }
  }

  /// Returns the columns of the file whose unit is another one: their cells cannot be used.
  static func otherUnits(in record: CSVRecord, layout: TableLayout) -> [Int] {
    mismatches(in: record, layout: layout).map { layout.places[$0] }
  }

  private static func mismatches(in record: CSVRecord, layout: TableLayout) -> [Int] {
    layout.places.indices.filter { column in
      let place = layout.places[column]
      guard place >= 0, place < record.fields.count else { return false }
      let written = unit(record.fields[place].bytes)
      let expected = UnitName.folded(layout.table.columns[column].unit)
      return !written.isEmpty && !expected.isEmpty && written != expected
    }
  }

  private static func unit(_ bytes: CellBytes) -> String {
    let folded = UnitName.folded(bytes.prefix(60).trimmed.text)
    guard folded.hasPrefix("("), folded.hasSuffix(")") else { return folded }
    return String(folded.dropFirst().dropLast())
  }
}
