import Testing
import TextFormats

@Suite struct WidthFoldingTests {
  @Test(arguments: [
    ("", "", false), ("98.5%，好", "98.5%,好", true), ("９８．５％", "98.5%", true),
    ("Ａｚ～！", "Az~!", true), ("a\u{3000}b", "a b", true), ("宜昌、。", "宜昌、。", false),
    ("\u{FF00}\u{FF5F}￥", "\u{FF00}\u{FF5F}￥", false),
  ])
  func `Folds`(text: String, expected: String, changed: Bool) {
    let folded = WidthFolding.fold(text.utf8)
    #expect(folded.bytes == Array(expected.utf8))
    #expect(folded.changed == changed)
  }

  @Test func `Folds every full-width form`() {
    for code in UInt32(0xFF01)...0xFF5E {
      let form = String(Unicode.Scalar(code)!)
      #expect(WidthFolding.fold(form.utf8).bytes == [UInt8(code - 0xFEE0)])
    }
  }

  @Test func `Passes on bytes that are not UTF-8`() {
    let bytes = hex("EFBC EFBC90 80 E380")
    #expect(WidthFolding.fold(bytes).bytes == hex("EFBC 30 80 E380"))
  }
}
