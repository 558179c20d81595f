import Testing
import TextFormats

@Suite struct DisplayWidthTests {
  // The columns are those of Python's wcwidth 0.7.0, wcswidth().
  @Test(arguments: [
    ("", 0), ("abc", 3), ("宜昌市", 6), ("ａｂｃ", 6), ("é", 1), ("e\u{301}", 1), ("98.5%", 5),
    ("①", 1), ("—", 1), ("…", 1), ("“”", 2), ("·", 1), ("℃", 1), ("😀", 2), ("👍🏽", 2),
    ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("🇨🇳🇨🇳", 4), ("❤️", 2), ("❤", 1), ("☰", 2), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("ﾊﾝ", 2), ("𠮷", 2), ("\u{200B}", 0), ("\u{AD}", 1),
    ("\u{3000}", 2), ("क्ष", 2), ("ไทย", 3), ("\u{FE0F}", 0), ("🫨", 2), ("㎡", 2), ("±", 1), ("№", 1),
    ("㈠", 2), ("1️⃣", 2), ("\u{302A}", 0), ("✓", 1), ("✅", 2),
  ])
  func `Measures`(text: String, columns: Int) {
    #expect(DisplayWidth.width(of: text) == columns)
  }

  @Test func `Pads to columns, not characters`() {
    #expect("夷陵区".padded(to: 8) == "夷陵区  ")
    #expect("12".padded(to: 4, alignment: .trailing) == "  12")
    #expect("夷陵区".padded(to: 5) == "夷陵区")
  }
}
