import Testing
import TextFormats

@Suite struct CSVWriterTests {
  @Test func `Writes a mark, commas and CRLF`() {
    var writer = CSVWriter()
    writer.write(["编号", "a\"b", "x,y", "1\n2", " "])
    writer.write([String]())
    writer.write([""])
    let expected = "\u{FEFF}编号,\"a\"\"b\",\"x,y\",\"1\n2\", \r\n\r\n\"\"\r\n"
    #expect(writer.bytes == Array(expected.utf8))
  }

  // The list is OWASP's, "CSV Injection", with the full-width forms.
  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1", "＋1", "－1", "＠a", " =1", "\u{3000}=1",
    "\u{FEFF}=1",
  ])
  func `Makes formulas harmless`(text: String) {
    #expect(written(.text(text)) == "'\(text)\r\n")
  }

  @Test func `Makes formulas harmless inside quotes too`() {
    #expect(written(.text("=\"a\",b")) == "\"'=\"\"a\"\",b\"\r\n")
    #expect(written(.text("\r=1")) == "\"'\r=1\"\r\n")
  }

  @Test(arguments: ["a=1", "1-2", "'", "中"])
  func `Leaves other text as it is`(text: String) {
    #expect(written(.text(text)) == "\(text)\r\n")
  }

  @Test(arguments: [
    ("-1.50", "-1.50"), ("+3", "+3"), ("-1e5", "'-1e5"), ("=1", "'=1"), ("-", "'-"),
    ("1,0", "\"1,0\""),
  ])
  func `Writes numbers plainly if they are numbers`(text: String, expected: String) {
    #expect(written(.number(text)) == "\(expected)\r\n")
  }
}

private func written(_ cell: CSVCell) -> String {
  var writer = CSVWriter(withBOM: false)
  writer.write([cell])
  return writer.bytes.text
}
