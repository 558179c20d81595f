import Testing
import TextFormats

@Suite struct XMLWriterTests {
  @Test func `Writes elements, attributes and text`() {
    var xml = XMLWriter()
    xml.startDocument()
    xml.start("table:table", [("table:name", "夷陵区"), ("b", "1")])
    xml.text("x < y")
    xml.empty("e")
    xml.start("f")
    xml.end()
    xml.finish()
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <table:table table:name="夷陵区" b="1">x &lt; y<e/><f></f></table:table>
      """
    #expect(xml.bytes == Array(expected.utf8))
  }

  @Test(arguments: [
    ("&<>\"'", "&amp;&lt;&gt;&quot;&#39;", "&amp;&lt;&gt;&quot;&#39;"),
    ("<\u{301}", "&lt;\u{301}", "&lt;\u{301}"),
    ("a\tb\nc\rd\r\n", "a\tb\nc&#13;d&#13;\n", "a&#9;b&#10;c&#13;d&#13;&#10;"),
    (
      "\u{0}\u{1F}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}",
      "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"
    ),
    ("ｘ，𠮷", "ｘ，𠮷", "ｘ，𠮷"),
  ])
  func `Escapes`(text: String, inText: String, inAttribute: String) {
    var xml = XMLWriter()
    xml.start("a", [("b", text)])
    xml.text(text)
    xml.end()
    #expect(xml.bytes == Array("<a b=\"\(inAttribute)\">\(inText)</a>".utf8))
  }

  @Test func `Gives chunks to a sink, and keeps little`() {
    var chunks: [[UInt8]] = []
    var xml = XMLWriter(chunkBytes: 100) { chunks.append($0) }
    xml.start("a")
    for number in 0..<100 {
      xml.empty("b", [("c", "\(number)")])
      #expect(xml.bytes.count < 200)
    }
    xml.finish()
    #expect(xml.bytes.isEmpty)
    #expect(chunks.count > 5)
    let whole = "<a>" + (0..<100).map { "<b c=\"\($0)\"/>" }.joined() + "</a>"
    #expect(chunks.flatMap { $0 } == Array(whole.utf8))
  }

  @Test(arguments: UInt64(0)..<200)
  func `Writes what the reader reads`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("a<>&\"' \n\t\r]中，\u{301}𠮷".unicodeScalars)
    var text = ""
    for _ in 0..<20 { text.unicodeScalars.append(alphabet.randomElement(using: &generator)!) }
    var xml = XMLWriter()
    xml.startDocument()
    xml.start("a", [("b", text)])
    xml.text(text)
    xml.finish()
    let read = try events(in: xml.bytes)
    #expect(read == ["<a b=\(text)>@2/1", text, "</a>"])
  }
}
