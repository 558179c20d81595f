import Testing
import TextFormats

@Suite struct XMLReaderTests {
  // By hand from XML 1.0 and Namespaces in XML.
  @Test(arguments: [
    ("<a/>", ["<a>@1/1", "</a>"]),
    ("\u{FEFF}<a/>", ["<a>@1/1", "</a>"]),
    ("<a>x&amp;&#x4E2D;<![CDATA[<y>]]></a>\n<!-- end -->\n", ["<a>@1/1", "x&中<y>", "</a>"]),
    ("<a>1\r\n2</a>", ["<a>@1/1", "1\n2", "</a>"]),
    (
      "<a\n b='&lt;&amp;&#38;&#10;'\n c=\"2\"\n>\n<d/></a>",
      [
        "<a b=<&&\n c=2>@1/1", "\n", "<d>@5/2", "</d>", "</a>",
      ]
    ),
    (
      "<a xmlns='u' xmlns:p='v' p:x='1' x='2'><p:b/></a>",
      [
        "<{u}a {v}x=1 x=2>@1/1", "<{v}b>@1/2", "</b>", "</a>",
      ]
    ),
    ("<报送 xmlns='考核'><夷陵区/></报送>", ["<{考核}报送>@1/1", "<{考核}夷陵区>@1/2", "</夷陵区>", "</报送>"]),
    ("<a><!-- <!DOCTYPE x> --><![CDATA[<!DOCTYPE]]></a>", ["<a>@1/1", "<!DOCTYPE", "</a>"]),
  ])
  func `Reads`(text: String, expected: [String]) throws {
    #expect(try events(in: Array(text.utf8)) == expected)
    #expect(try events(in: Array(text.utf8), chunkBytes: 1) == expected)
  }

  @Test(arguments: [
    ("", XMLError.Kind.emptyDocument, 1),
    (" \n", .emptyDocument, 1),
    ("\u{FEFF}", .emptyDocument, 1),
    ("<a>", .truncated, 1),
    ("<a", .truncated, 1),
    ("<a>\n<b>\n", .truncated, 3),
    ("<?xml version='1.0'?>\n", .truncated, 2),
    ("<a>\n<b></b>", .truncated, 2),
    ("<!DOCTYPE a><a/>", .doctype, 1),
    ("<!-- x -->\n<!DOCTYPE a [\n<!ENTITY x 'y'>\n]>\n<a>&x;</a>", .doctype, 2),
    ("\n\n<!DOCTYPE a SYSTEM 'http://localhost/x.dtd'><a/>", .doctype, 3),
    ("<a>\n<!DOCTYPE a></a>", .doctype, 2),
    ("<a/>\n<!DOCTYPE a>", .doctype, 2),
    ("<a>\n&nbsp;</a>", .entity, 2),
    ("<a b='\n&x;'/>", .entity, 2),
    ("<a>\u{0}</a>", .undecodable(TextDecodingError(kind: .nulBytes, byteOffset: 3, line: 1)), 1),
    (
      "<a>\n锟斤拷</a>",
      .undecodable(
        TextDecodingError(kind: .mojibake(sample: "锟斤拷</a>"), byteOffset: 4, line: 2)), 2
    ),
  ])
  func `Refuses`(text: String, kind: XMLError.Kind, line: Int) {
    for chunkBytes in [1 << 16, 1] {
      let error = #expect(throws: XMLError.self) {
        try events(in: Array(text.utf8), chunkBytes: chunkBytes)
      }
      #expect(error?.kind == kind)
      #expect(error?.line == line)
    }
  }

  @Test(arguments: [
    ("<a/>\n<b/>", 2), ("<a/>\ntext", 2), ("<a/>\nx", 2), ("text", 1), ("<a>\n<b>\n</a>", 3),
    ("<a>\n</b>", 2), ("<a b='1' b='2'/>", 1), ("<a>\n<p:b/></a>", 2), ("<a>\u{1}</a>", 1),
    ("<a>&#0;</a>", 1), ("<a>&#xD800;</a>", 1), ("<a b=c/>", 1), ("<a>]]></a>", 1),
  ])
  func `Refuses what is not well-formed`(text: String, line: Int) {
    for chunkBytes in [1 << 16, 1] {
      let error = #expect(throws: XMLError.self) {
        try events(in: Array(text.utf8), chunkBytes: chunkBytes)
      }
      guard case .malformed(let message) = error?.kind else {
        Issue.record("\(text): \(String(describing: error))")
        continue
      }
      #expect(!message.isEmpty && !message.hasSuffix("\n"))
      #expect(error?.line == line)
    }
  }

  @Test func `Stops where the handler says so`() {
    var log = EventLog()
    log.stopAt = "b"
    let error = #expect(throws: XMLError.self) {
      try XMLReader().read(Array("<a>\n<b\n/><c/></a>".utf8), into: &log)
    }
    #expect(error == XMLError(kind: .handler(reason: "no b here"), line: 2))
    #expect(log.events == ["<a>@1/1", "\n"])
  }

  @Test func `Finds attributes by name`() throws {
    struct Finder: XMLHandler {
      var found: [String?] = []

      mutating func startElement(_ element: XMLElementStart) {
        found = [
          element.attributes.value(of: "x"), element.attributes.value(of: "x", in: "v"),
          element.attributes.value(of: "y"),
        ]
        #expect(element.isNamed("a", in: "u") && !element.isNamed("a", in: nil))
      }
    }
    var finder = Finder()
    try XMLReader().read(Array("<a xmlns='u' xmlns:p='v' p:x='1' x=''/>".utf8), into: &finder)
    #expect(finder.found == ["", "1", nil])
  }

  @Test(arguments: UInt64(0)..<200)
  func `Gives the same events however the bytes are cut`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "<a>", "</a>", "<b c='1'>", "</b>", "<d/>", "文", "&amp;", "&#x4E2D;", "<![CDATA[x]]>",
      "<!-- y -->", "\r\n", " ", "<?p i?>", "𠮷", "<", ">", "&", "<e f=\"\n\" g='é'\n/>", "]",
    ]
    let body = (0..<12).map { _ in pieces.randomElement(using: &generator)! }.joined()
    let bytes = Array("<a>\(body)</a>\n".utf8)
    let whole = Result { () throws(XMLError) in try events(in: bytes) }
    for chunkBytes in [1, 3, 7] {
      let cut = Result { () throws(XMLError) in try events(in: bytes, chunkBytes: chunkBytes) }
      switch (whole, cut) {
      case (.success(let one), .success(let other)): #expect(one == other)
      case (.failure(let one), .failure(let other)): #expect(one.line == other.line)
      default: Issue.record("\(body): \(whole) but \(cut)")
      }
    }
  }

  @Test func `Reads in parallel`() async throws {
    let text = "<a>" + (0..<500).map { "<b c='\($0)'>&amp;\($0)</b>" }.joined() + "</a>"
    let expected = try events(in: Array(text.utf8))
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<16 {
        group.addTask {
          (try? events(in: Array(text.utf8), chunkBytes: 100 + number)) == expected
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `Ends for any bytes`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("<a>/?!-[]&;x='\" \n\u{4E2D}DOCTYPE".utf8)
    let bytes =
      [UInt8(ascii: "<")] + (0..<80).map { _ in alphabet.randomElement(using: &generator)! }
    _ = try? events(in: bytes)
    _ = try? events(in: generator.bytes(count: 40))
  }
}
