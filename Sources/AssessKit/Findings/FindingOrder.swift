/// The order in which findings are listed: by file, sheet, line, column and code.
struct FindingOrder: Comparable, Sendable {
  private var file: String
  private var tab: Int
  private var sheet: String
  private var line: Int
  private var letters: String
  private var column: String
  private var code: String

  init(_ finding: Finding, sheets: [String: [String]] = [:]) {
    file = finding.location.file
    let tabs = sheets[file] ?? []
    // What is about the whole workbook comes first, and sheets of which nobody knows come last.
    tab = finding.location.sheet.map { tabs.firstIndex(of: $0) ?? tabs.count } ?? -1
    sheet = finding.location.sheet ?? ""
    line = finding.location.line ?? 0
    letters = finding.location.columnLetter ?? ""
    column = finding.location.column ?? ""
    code = finding.code.number
  }

  /// Returns findings in this order; those that are equal stay as they are.
  ///
  /// - Parameters:
  ///   - findings: The findings.
  ///   - sheets: The sheets of each workbook in its own order; unknown ones go by name.
  /// - Returns: The sorted findings.
  static func sorted(_ findings: [Finding], sheets: [String: [String]] = [:]) -> [Finding] {
    let orders = findings.map { FindingOrder($0, sheets: sheets) }
    return findings.indices
      .sorted { orders[$0] == orders[$1] ? $0 < $1 : orders[$0] < orders[$1] }
      .map { findings[$0] }
  }

  static func < (lhs: FindingOrder, rhs: FindingOrder) -> Bool {
    if lhs.file != rhs.file { return lhs.file < rhs.file }
    if lhs.tab != rhs.tab { return lhs.tab < rhs.tab }
    if lhs.sheet != rhs.sheet { return lhs.sheet < rhs.sheet }
    if lhs.line != rhs.line { return lhs.line < rhs.line }
    if lhs.letters != rhs.letters {
      // B comes before AA.
      return (lhs.letters.utf8.count, lhs.letters) < (rhs.letters.utf8.count, rhs.letters)
    }
    if lhs.column != rhs.column { return lhs.column < rhs.column }
    return lhs.code < rhs.code
  }
}
