import Testing
import TextFormats

@Suite struct XMLEncodingTests {
  @Test(arguments: [
    ("GB18030", TextEncoding.gb18030), ("gbk", .gb18030), ("GB2312", .gb18030), ("utf-8", .utf8),
    ("UTF-8", .utf8WithBOM), ("UTF-16", .utf16LittleEndian), ("UTF-16BE", .utf16BigEndian),
  ])
  func `Reads`(name: String, encoding: TextEncoding) throws {
    let text = "<?xml version=\"1.0\" encoding=\"\(name)\"?>\n<a>夷陵区</a>"
    let bytes = try #require(TextEncoder().encode(text, as: encoding))
    #expect(try events(in: bytes) == ["<a>@2/1", "夷陵区", "</a>"])
  }

  @Test(arguments: [TextEncoding.utf8, .utf8WithBOM, .utf16LittleEndian, .utf16BigEndian])
  func `Reads without a declaration`(encoding: TextEncoding) throws {
    let bytes = try #require(TextEncoder().encode("<a>夷陵区</a>", as: encoding))
    #expect(try events(in: bytes) == ["<a>@1/1", "夷陵区", "</a>"])
  }

  @Test(arguments: [
    ("GBK", TextEncoding.utf8), ("gb18030", .utf8WithBOM), ("GB2312", .utf16LittleEndian),
    ("UTF-16", .utf8), ("UTF-8", .utf16BigEndian),
  ])
  func `Refuses a declaration that the bytes contradict`(
    name: String, encoding: TextEncoding
  ) throws {
    let text = "<?xml version='1.0' encoding='\(name)' ?>\n<a>夷陵区</a>"
    let bytes = try #require(TextEncoder().encode(text, as: encoding))
    #expect(throws: XMLError(kind: .encodingMismatch(declared: name), line: 1)) {
      try events(in: bytes)
    }
  }

  @Test(arguments: ["", "<?xml version='1.0'?>", "<?xml version='1.0' encoding='UTF-8'?>"])
  func `GB 18030 has to be declared`(declaration: String) throws {
    let bytes = try #require(TextEncoder().encode("\(declaration)\n<a>夷陵区</a>", as: .gb18030))
    #expect(throws: XMLError(kind: .encodingMismatch(declared: "UTF-8"), line: 2)) {
      try events(in: bytes)
    }
  }

  @Test func `Other encodings are not read`() {
    let text = "<?xml version='1.0' encoding='ISO-8859-1'?><a/>"
    #expect(throws: XMLError(kind: .unsupportedEncoding("ISO-8859-1"), line: 1)) {
      try events(in: Array(text.utf8))
    }
  }

  @Test func `UTF-16 without its mark is not read`() {
    let problem = TextDecodingError(kind: .nulBytes, byteOffset: 1, line: 1)
    #expect(throws: XMLError(kind: .undecodable(problem), line: 1)) {
      try events(in: hex("3C00 6100 2F00 3E00"))
    }
  }
}
