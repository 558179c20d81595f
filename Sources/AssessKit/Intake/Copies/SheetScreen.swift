import TextFormats

extension SheetCopy {
  /// The first rows, among which a header is, as they are read.
  var start: [CSVRecord] {
    if case .sheet(let sheet) = content {
      return sheet.rows.prefix(HeaderMatcher.depth + 1).map { sheet.record(of: $0) }
    }
    var records: [CSVRecord] = []
    allRows { number, cells in
      guard records.count <= HeaderMatcher.depth else { return }
      var record = CSVRecord(fields: [], line: number + 1, row: number + 1, byteOffset: 0)
      record.fields = cells.map { cell in
        CSVField(bytes: Array(cell.text.utf8)[...], line: number + 1, isQuoted: false)
      }
      records.append(record)
    }
    return records
  }

  /// Whether contact fields have values.
  var hasContacts: Bool {
    var isFound = false
    allRows { number, cells in
      if isFound { return }
      let kept = contacts.removed(from: cells, row: number)
      isFound = zip(cells, kept).contains { $0.text != $1.text }
    }
    return isFound
  }

  /// Returns whether a short cell is a header of persons or contacts; longer ones are sentences.
  ///
  /// - Parameter hasHeader: Whether a header was found, so that contacts can be left out by column.
  /// - Returns: Whether there is one.
  func namesPersons(hasHeader: Bool) -> Bool {
    var isFound = false
    allRows { _, cells in
      if isFound { return }
      isFound = cells.contains { cell in
        guard cell.kind == .text, 2...60 ~= cell.text.utf8.count else { return false }
        let header = HeaderName(cell.text)
        return [header.folded, header.bare].contains {
          !hasHeader && PersonalHeader.isContact($0) || PersonalHeader.isPersonal($0)
        }
      }
    }
    return isFound
  }
}
