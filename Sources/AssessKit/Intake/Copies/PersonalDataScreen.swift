import TextFormats

/// Looks for personal data in sheets that no table was read from.
///
/// A table is searched while it is read. Covers, notes and hidden sheets are not, and must not be
/// copied with such a number in them.
enum PersonalDataScreen {
  /// Returns whether a copy has personal data in what was not read.
  static func finds(in copy: FileCopy, read reading: FileReading) -> Bool {
    if reading.findings.contains(where: isPersonal) { return true }
    // A sheet that looks like our own may be anybody's.
    if copy.ownSheets.contains(where: { finds(in: $0.copy) }) { return true }
    return copy.sheets.contains { sheet in
      let isRead: Bool
      switch sheet.content {
      case .csv, .returns: isRead = !reading.isRefused
      case .sheet:
        isRead =
          !reading.isRefused && sheet.name.map { reading.sheets.contains(SafeText.of($0)) } == true
      }
      return !isRead && finds(in: sheet)
    }
  }

  private static func isPersonal(_ finding: Finding) -> Bool {
    finding.code == .personalData || finding.code == .personalColumn
  }

  private static func finds(in sheet: SheetCopy) -> Bool {
    var privacy = PrivacyGuard()
    var isFound = false
    sheet.allRows { number, cells in
      if isFound { return }
      var record = CSVRecord(fields: [], line: number + 1, row: number + 1, byteOffset: 0)
      for cell in cells {
        let bytes = Array(cell.text.utf8)[...]
        record.fields.append(CSVField(bytes: bytes, line: number + 1, isQuoted: false))
      }
      isFound = privacy.withhold(from: &record).contains { $0.kind != nil }
    }
    return isFound
  }
}
