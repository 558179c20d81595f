import Testing

@testable import AssessKit

/// Numbers of persons in the names of files; the number is made up.
struct SafeFileNamesTests {
  private static let number = "429900190001010004"

  @Test(arguments: [
    ("2020Q4/人民调解统计表.csv", "2020Q4/人民调解统计表.csv"), ("/tmp/a/2.csv", "/tmp/a/2.csv"), ("", ""),
    ("2020Q4/\(number).csv", "2020Q4/******************.csv"),
    ("a/表429900-190001010004.csv", "a/表******-************.csv"),
  ])
  func `A number is shown as stars`(path: String, shown: String) {
    #expect(SafeFileNames.masked(path) == shown)
    #expect(SourceFile(name: path, bytes: []).name == shown)
  }

  @Test func `Files whose names differ in numbers alone stay apart`() {
    var names = SafeFileNames()
    let stars = String(repeating: "*", count: 18)
    #expect(names.name(for: "\(Self.number).csv") == "\(stars).csv")
    #expect(
      names.name(
        for: "\(ArtificialNumbers.identity(of: "429900", born: "19000101", serial: "001")).csv")
        == "\(stars)-2.csv")
    #expect(names.name(for: "\(Self.number).csv") == "\(stars).csv")
  }
}
