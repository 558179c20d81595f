internal import AssessKit

/// Which sheets a finding may be in, so that not every sheet is asked about every finding.
struct SheetIndex {
  private struct Tab: Hashable {
    var file: String
    var name: String
  }

  private var byFile: [String: [Int]] = [:]
  private var byTab: [Tab: [Int]] = [:]

  /// Creates the index of sheets, each with its file and the name on its tab.
  init(_ sheets: [(file: String, name: String?)]) {
    for (number, sheet) in sheets.enumerated() {
      byFile[sheet.file, default: []].append(number)
      if let name = sheet.name {
        byTab[Tab(file: sheet.file, name: name), default: []].append(number)
      }
    }
  }

  /// Returns the numbers of the sheets in which a place may be: those of its file, where a name
  /// alone does not tell.
  func sheets(for location: Finding.Location) -> [Int] {
    let named = location.sheet.flatMap { byTab[Tab(file: location.file, name: $0)] }
    return named ?? byFile[location.file] ?? []
  }
}
