/// What a spreadsheet writes where a formula failed or a column was too narrow.
enum SpreadsheetError {
  /// Returns whether the trimmed bytes of a cell are such a mark.
  static func matches(_ bytes: CellBytes) -> Bool {
    guard bytes.first == UInt8(ascii: "#") else { return false }
    if bytes.count >= 2, bytes.allSatisfy({ $0 == UInt8(ascii: "#") }) { return true }
    return marks.contains(bytes.text.uppercased())
  }

  private static let marks: Set<String> = [
    "#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#GETTING_DATA", "#FIELD!", "#BLOCKED!",
  ]
}
