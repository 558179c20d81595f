import AssessKit
import Testing

@Suite struct FindingLocationTests {
  @Test(arguments: [
    (0, "A"), (1, "B"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"),
    (702, "AAA"), (16_383, "XFD"),
  ])
  func `Columns have the letters of a spreadsheet`(index: Int, letters: String) {
    #expect(Finding.Location.letter(ofColumn: index) == letters)
  }

  @Test func `A cell is named by letter and row`() {
    let place = Finding.Location(file: "a.csv", line: 14, row: 12, columnLetter: "C")
    #expect(place.cell == "C12")
  }

  @Test func `Without its letter or its row a cell has no name`() {
    #expect(Finding.Location(file: "a.csv", row: 12).cell == nil)
    #expect(Finding.Location(file: "a.csv", columnLetter: "C").cell == nil)
  }
}
