import AssessKit

/// Returns that do not agree with earlier ones, or agree too well with those of another unit.
extension CodeFixture {
  static let comparisons: [CodeFixture] = [
    staff(.openingDiffers, ["2020Q3": "3,5,8", "2020Q4": "6,5,8"]),
    staff(.stockJump, ["2020Q3": "12,15,8", "2020Q4": "15,40,8"]),
    staff(.valueNowMissing, ["2020Q3": "3,5,8", "2020Q4": "5,5,"]),
    staff(
      .farFromHistory,
      [
        "2019Q3": "5,5,120", "2019Q4": "5,5,130", "2020Q1": "5,5,125", "2020Q2": "5,5,135",
        "2020Q3": "5,5,140", "2020Q4": "5,5,1372",
      ]),
    CodeFixture(
      .sameAsOtherUnit,
      [
        staff("a.csv", "420502,西陵区,2020Q4,120,98,22"),
        staff("b.csv", "420506,夷陵区,2020Q4,120,98,22"),
      ]),
    CodeFixture(
      .previousNotUsed, [staff("a.csv", "420502,西陵区,2020Q4,5,5,8")],
      history: [SourceFile(name: "previous/b.csv", bytes: Array("a,b\n1,2\n".utf8))]),
  ]

  /// Creates a fixture of the forms of one unit, by period; all but the last are history.
  private static func staff(
    _ code: FindingCode, _ cells: KeyValuePairs<String, String>
  ) -> CodeFixture {
    let files = cells.map { staff("\($0).csv", "420502,西陵区,\($0),\($1)") }
    return CodeFixture(code, Array(files.suffix(1)), history: Array(files.dropLast()))
  }

  private static func staff(_ name: String, _ row: String) -> SourceFile {
    SourceFile(name: name, bytes: Array("\(head),期初在册,期末在册,走访次数\n\(row)\n".utf8))
  }
}
