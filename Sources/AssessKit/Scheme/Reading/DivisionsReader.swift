/// A unit and the line on which it is listed.
struct ListedDivision {
  var division: Division
  var place: Finding.Location
}

/// Reads `divisions.csv`.
struct DivisionsReader {
  /// The columns.
  static let shape = RecordShape(
    "divisions", ["code", "name"],
    optional: [
      "english", "aliases", "parent", "level", "group", "population", "coefficient", "valid_from",
      "valid_to",
    ])

  /// Returns the units in the order of the file.
  func divisions(in files: SchemeFiles, log: FindingLog) -> [ListedDivision] {
    let sheet = SchemeSheet(file: SchemeFiles.divisions, shape: Self.shape, in: files, log: log)
    return sheet?.rows.compactMap(division) ?? []
  }

  private func division(in row: SheetRow) -> ListedDivision? {
    guard let code = row.requiredText("code"), let name = row.requiredText("name") else {
      return nil
    }
    let division = Division(
      code: code, name: name, englishName: row.text("english"), aliases: row.names("aliases"),
      parent: row.text("parent"), level: row.text("level"), group: row.text("group"),
      population: row.whole("population"), coefficient: row.number("coefficient"),
      validFrom: row.date("valid_from"),
      validTo: row.date("valid_to"))
    return ListedDivision(division: division, place: row.location("code"))
  }
}
