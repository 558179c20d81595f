import Testing
import TextFormats

@Suite struct XMLLimitsTests {
  private let limits = XMLLimits(
    bytes: 400, depth: 3, attributes: 2, textBytes: 10, nameBytes: 5, markupBytes: 100)

  @Test(arguments: [
    "<a><b><c/></b></a>", "<a b='1' c='2' xmlns:d='3' xmlns:e='4'/>", "<a>0123456789<b>x</b></a>",
    "<abcde fghij=''/>",
  ])
  func `Takes what is at the limit`(text: String) throws {
    _ = try events(in: Array(text.utf8), limits: limits)
  }

  @Test(arguments: [
    ("<a>\n<b><c><d/></c></b></a>", XMLError.Kind.tooDeep, 2),
    ("<a\nb='1' c='2' d='3'/>", .tooManyAttributes, 1),
    ("<a>01234<b>x</b>56789\n</a>", .textTooLong, 1),
    ("<a>\n<abcdef/></a>", .nameTooLong, 2),
    ("<a>\n<b abcdef=''/></a>", .nameTooLong, 2),
    ("<a>\n<b c='\(String(repeating: "x", count: 100))'/></a>", .markupTooLong, 2),
    ("<a>\n<!--\(String(repeating: "x", count: 120))", .markupTooLong, 2),
    ("<a>\(String(repeating: "<b/>", count: 100))</a>", .tooLarge, 1),
  ])
  func `Refuses what is beyond it`(text: String, kind: XMLError.Kind, line: Int) {
    for chunkBytes in [1 << 16, 1] {
      let error = #expect(throws: XMLError.self) {
        try events(in: Array(text.utf8), limits: limits, chunkBytes: chunkBytes)
      }
      #expect(error?.kind == kind)
      #expect(error?.line == line)
    }
  }

  @Test func `A tag of megabytes is refused at once`() {
    // 500,000 attributes took libxml2 minutes: it compares each with all before it.
    let tag = "<a" + (0..<500_000).map { " a\($0)=''" }.joined() + "/>"
    let error = #expect(throws: XMLError.self) { try events(in: Array(tag.utf8)) }
    #expect(error?.kind == .markupTooLong)
  }
}
