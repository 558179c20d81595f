import AssessKit
import AssessTestSupport
import Testing

@testable import Renderers

/// Undoes the five references and the one for a carriage return, and nothing else.
private func unescaped(_ html: [UInt8]) -> String {
  var bytes = html[...]
  var result: [UInt8] = []
  let references: [(String, UInt8)] = [
    ("&lt;", 0x3C), ("&gt;", 0x3E), ("&amp;", 0x26), ("&quot;", 0x22), ("&#39;", 0x27),
    ("&#13;", 0x0D),
  ]
  while let byte = bytes.first {
    if byte == 0x26, let match = references.first(where: { bytes.starts(with: $0.0.utf8) }) {
      result.append(match.1)
      bytes = bytes.dropFirst(match.0.utf8.count)
    } else {
      result.append(byte)
      bytes = bytes.dropFirst()
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// A text of characters that mean something in HTML, alone and with a combining accent.
private func randomText(seed: UInt64) -> String {
  var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33)
  }
  let alphabet = [
    "<", ">", "&", "\"", "'", "\u{301}", "\r", "\n", "\r\n", "\t", "]]>", "<!--", "-->", "&lt;",
    "</script>", "&#13;", "司法", "a", " ", "=", "/", "\u{200D}", "👩‍⚖️", "\u{85}", "x=\"",
  ]
  return (0..<(next() % 24)).map { _ in alphabet[next() % alphabet.count] }.joined()
}

struct HTMLWriterTests {
  @Test(arguments: UInt64(0)..<200)
  func `Any text comes back, from an element and from an attribute`(seed: UInt64) throws {
    let text = randomText(seed: seed)
    var writer = HTMLWriter()
    writer.element(.p, [.class(text)], text)
    let html = writer.bytes
    let open = "<!DOCTYPE html>\n<p class=\""
    let body = html.dropFirst(open.utf8.count).dropLast("</p>\n".utf8.count)
    // Neither side holds a byte that could end it, so the first quote is the end of the attribute.
    let quote = try #require(body.firstIndex(of: UInt8(ascii: "\"")))
    #expect(unescaped(Array(body[..<quote])).unicodeScalars.elementsEqual(text.unicodeScalars))
    let content = body[(quote + 2)...]
    #expect(unescaped(Array(content)).unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(!content.contains { [0x3C, 0x3E, 0x22, 0x27, 0x0D].contains($0) })
  }

  @Test func `A bracket with a combining accent does not begin a tag`() {
    var writer = HTMLWriter()
    writer.element(.td, "<\u{301}script>")
    #expect(writer.bytes.elementsEqual("<!DOCTYPE html>\n<td>&lt;\u{301}script&gt;</td>\n".utf8))
  }

  @Test func `Control characters are replaced`() {
    var writer = HTMLWriter()
    writer.text("a\u{0}b\u{1B}c")
    #expect(String(decoding: writer.bytes, as: UTF8.self).hasSuffix("a\u{FFFD}b\u{FFFD}c"))
  }
}

struct SitePathTests {
  @Test(arguments: [
    ("市司法局", "市司法局"), ("../../etc/passwd", "_.._etc_passwd"), ("a/b\\c", "a_b_c"),
    ("..", "_"), ("", "_"), ("a\u{0}\n\u{202E}b", "a___b"), (" x. ", "x"), ("50%#?", "50___"),
    ("<\u{301}b>", "_\u{301}b_"),
  ])
  func `A name becomes a file name that no system takes for more`(name: String, expected: String) {
    #expect(SiteMap.safeName(name) == expected)
  }

  @Test func `Long names are cut between scalars`() {
    let name = SiteMap.safeName(String(repeating: "法", count: 300))
    #expect(name.utf8.count <= 165 && name.unicodeScalars.allSatisfy { $0 == "法" })
  }

  @Test func `Departments whose names become the same have pages of their own`() {
    var report = sampleReport()
    report.departments[0].name.zh = "a/b"
    report.departments[1].name.zh = "A:B"
    let map = SiteMap(of: report)
    #expect(map.path(ofDepartment: "a/b") == "departments/a_b.html")
    #expect(map.path(ofDepartment: "A:B") == "departments/A_B-2.html")
  }

  @Test func `A link cannot leave the site`() {
    #expect(SitePath("departments/市:a b.html").encoded == "departments/%E5%B8%82%3Aa%20b.html")
    #expect(SitePath("m.html", fragment: "\"x").encoded == "m.html#%22x")
  }
}

struct NumberingTests {
  @Test(arguments: [
    (1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (91, "九十一"), (100, "100"),
  ])
  func `Sections are numbered as in official documents`(number: Int, expected: String) {
    #expect(Numbering.numeral(number) == expected)
  }
}
