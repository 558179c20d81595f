import TextFormats

/// Makes the layout of a table from the header that was found, and says what is wrong with it.
struct HeaderReport: Sendable {
  let file: String
  var sheet: String?
  let headers: TableHeaders
  let match: HeaderMatch
  let record: CSVRecord

  /// The layout; personal data in a header is never printed.
  func layout(coverUnit: String?) -> TableLayout {
    TableLayout(
      table: headers.table, roles: match.roles,
      headers: match.names.indices.map { shown($0) },
      refused: Set(match.otherUnits + otherMoney(coverUnit)))
  }

  /// The findings that leave nothing to read.
  var obstacles: [Finding] {
    let missing = match.missing.map { index -> Finding in
      let column = headers.table.columns[index]
      return Finding(
        .columnMissing, at: location(), key: key(index),
        arguments: [
          Finding.Argument("name", column.name), Finding.Argument("table", headers.table.name),
        ])
    }
    let personal = match.unknown.filter { PersonalHeader.isPersonal(match.names[$0].folded) }
      .map { Finding(.personalColumn, at: location($0)) }
    // A column that is missing may be one whose header was misspelt.
    let unknown =
      missing.isEmpty ? [] : match.unknown.map { Finding(.columnUnknown, at: location($0)) }
    return missing + unknown + duplicates + personal
  }

  /// The findings that do not keep the rows from being read.
  func remarks(coverUnit: String?) -> [Finding] {
    let unknown = match.unknown.map { Finding(.columnUnknown, at: location($0)) }
    let units = match.otherUnits.map { unitMismatch($0, read: match.names[$0].bracketed ?? "") }
    let money = otherMoney(coverUnit).map { unitMismatch($0, read: coverUnit ?? "") }
    return unknown + units + money + personalHeaders
  }

  private var duplicates: [Finding] {
    match.duplicates.map { pair in
      let role = match.roles[pair.first]
      var name = LocalizedText(shown(pair.first))
      if case .column(let index)? = role { name = headers.table.columns[index].name }
      return Finding(
        .columnDuplicate, at: location(pair.second),
        arguments: [
          Finding.Argument("name", name), Finding.Argument("first", shown(pair.first)),
          Finding.Argument("second", shown(pair.second)),
        ])
    }
  }

  private var personalHeaders: [Finding] {
    match.names.indices.compactMap { place in
      guard place < record.fields.count,
        let kind = PersonalDataScan.firstHit(in: record.fields[place].bytes)
      else { return nil }
      return Finding(
        .personalData, at: location(place), arguments: [Finding.Argument("kind", kind.name)])
    }
  }

  private func unitMismatch(_ place: Int, read: String) -> Finding {
    guard case .column(let index)? = match.roles[place] else {
      return Finding(.unitMismatch, at: location(place), read: read)
    }
    return Finding(
      .unitMismatch, at: location(place), key: key(index), read: read,
      expected: LocalizedText(headers.table.columns[index].unit))
  }

  /// Returns the columns of money in another unit than a line above says for all.
  private func otherMoney(_ coverUnit: String?) -> [Int] {
    guard let coverUnit, UnitName.isMoney(coverUnit) else { return [] }
    return match.roles.indices.filter { place in
      guard case .column(let index)? = match.roles[place] else { return false }
      let unit = UnitName.folded(headers.table.columns[index].unit)
      return UnitName.isMoney(unit) && unit != coverUnit && match.names[place].bracketed == nil
    }
  }

  private func key(_ column: Int) -> Finding.Key {
    Finding.Key(element: "\(headers.table.id).\(headers.table.columns[column].id)")
  }

  /// The header as it may be printed.
  private func shown(_ place: Int) -> String {
    guard place < record.fields.count, !record.fields[place].bytes.trimmed.isEmpty else {
      return SafeText.of(match.names[place].folded)
    }
    return SafeText.of(record.fields[place].bytes.prefix(400).withoutBlanks.text)
  }

  /// Returns the place of the header, or of one cell in it.
  func location(_ place: Int? = nil) -> Finding.Location {
    var location = Finding.Location(
      file: file, table: headers.table.id, sheet: sheet, line: record.line, row: record.row)
    if let place {
      location.column = shown(place)
      location.columnLetter = Finding.Location.letter(ofColumn: place)
      if place < record.fields.count { location.line = record.fields[place].line }
    }
    return location
  }
}
