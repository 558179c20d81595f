import Testing
import TextFormats

@Suite struct LineWrapTests {
  // By hand; lines are joined with |.
  @Test(arguments: [
    ("", 10, ""),
    ("short", 10, "short"),
    ("one two three", 7, "one two|three"),
    ("one two  three", 7, "one two|three"),
    ("县市区名称", 4, "县市|区名|称"),
    ("县市区名称", 5, "县市|区名|称"),
    ("县市，区名", 4, "县|市，|区名"),
    ("见（一）项", 4, "见|（一|）项"),
    ("见（一）项", 6, "见|（一）|项"),
    ("成功率98.5%以上", 8, "成功率|98.5%以|上"),
    ("abcdefgh", 3, "abc|def|gh"),
    ("a\nb\r\nc", 10, "a|b|c"),
    ("a\n\nb", 10, "a||b"),
    ("  a", 10, "  a"),
    ("宜昌 city of water", 9, "宜昌 city|of water"),
  ])
  func `Wraps`(text: String, columns: Int, expected: String) {
    #expect(text.wrapped(at: columns).joined(separator: "|") == expected)
  }

  @Test(arguments: UInt64(0)..<200)
  func `Keeps to the width and loses nothing but blanks`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("ab 中文，（）。1%")
    let text = String((0..<40).map { _ in alphabet.randomElement(using: &generator)! })
    let columns = Int.random(in: 2...20, using: &generator)
    let lines = text.wrapped(at: columns)
    #expect(lines.allSatisfy { DisplayWidth.width(of: $0) <= columns })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
