import AssessKit
import AssessTestSupport
import Foundation
import Testing

@testable import Renderers

private func file(_ name: String, _ text: String) -> BrandingFile {
  BrandingFile(name: name, bytes: Array(text.utf8))
}

private func problems(_ files: BrandingFile...) -> [LocalizedText] {
  do throws(BrandingError) {
    _ = try BrandingReader().branding(from: files)
    return []
  } catch {
    return error.problems
  }
}

/// A PNG of one pixel as it begins; the rest does not matter to the reader.
private func png(_ width: UInt32, _ height: UInt32) -> [UInt8] {
  func bytes(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }
  return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + bytes(width) + bytes(height) + [8, 6, 0, 0, 0, 0, 0, 0, 0, 0]
}

/// The face of an office: what is taken, and what is refused.
struct BrandingTests {
  @Test(arguments: [
    "a { background: url(http://example.org/x) }", "a { background: URL( 'x' ) }",
    "@import 'x';", "@IMPORT \"x\";", "</style><script>alert(1)</script>", "</STYLE >",
    "<!-- x -->", "a { background: \\75rl(x) }", "@font-face { font-family: x }",
    "a { background: image-set('x' 1x) }", "a { width: expression(alert(1)) }",
    "@namespace x 'y';", "a { behavior: x }", "a { color: red }\u{0}",
  ])
  func `A style sheet that refers to something, or ends itself, is refused`(sheet: String) {
    #expect(problems(file("style.css", sheet)).count == 1)
  }

  @Test func `The line of what is refused is said, in both languages`() throws {
    let words = try #require(problems(file("style.css", "a{}\n\nb { background: url(x) }")).first)
    #expect(words.zh.contains("style.css：第3行有“url(”"))
    #expect(words.en.contains("style.css: Line 3 has 'url('"))
  }

  @Test(arguments: [
    "h1 { color: #123 } @media (width >= 600px) { td > a { color: red } }", "",
    "/* 页眉 */ .face { border: 0 }",
  ])
  func `A plain style sheet is taken`(sheet: String) {
    #expect(problems(file("style.css", sheet)) == [])
  }

  private static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">"

  @Test(arguments: [
    "<script>alert(1)</script>", "<foreignObject/>", "<image href=\"http://x/\"/>",
    "<g onload=\"x\"/>", "<g ONCLICK=\"x\"/>", "<use href=\"other.svg#a\"/>",
    "<use href=\"data:image/svg+xml,x\"/>", "<rect fill=\"url(http://x)\"/>",
    "<rect style=\"fill: URL(x#a)\"/>", "<a/>", "<style>x</style>", "<animate/>", "<set/>",
    "<script xmlns=\"http://www.w3.org/1999/xhtml\"/>", "<b xmlns=\"\"/>",
    "<rect fill=\"url(#a) url(x)\"/>", "<rect style=\"fill:\\75rl(x)\"/>",
    "<g xmlns:xlink=\"http://www.w3.org/1999/xlink\"><use xlink:href=\"x\"/></g>",
  ])
  func `A drawing that is more than shapes is refused`(inside: String) {
    #expect(problems(file("emblem.svg", "\(Self.svg)\(inside)</svg>")).count >= 1)
  }

  @Test(arguments: [
    "<html/>", "", "<svg", "<!DOCTYPE svg><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    "<?xml-stylesheet href=\"x\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<svg/>",
  ])
  func `What is no drawing is refused`(text: String) {
    #expect(problems(file("emblem.svg", text)).count == 1)
  }

  @Test func `A drawing of shapes is taken`() {
    let inside = """
      <title>徽</title><defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs>
      <g fill="url(#a)"><path d="M0 0h9v9z"/></g><use href="#a"/>
      """
    #expect(problems(file("emblem.svg", "\(Self.svg)\(inside)</svg>")) == [])
  }

  @Test func `A picture must be a PNG of some size`() {
    #expect(problems(BrandingFile(name: "emblem.png", bytes: png(64, 64))) == [])
    for bytes in [png(0, 64), png(64, 100_000), Array("GIF89a".utf8), []] {
      #expect(problems(BrandingFile(name: "emblem.png", bytes: bytes)).count == 1)
    }
    let large = png(64, 64) + [UInt8](repeating: 0, count: 300 << 10)
    #expect(
      problems(BrandingFile(name: "emblem.png", bytes: large)).first?.en.contains("256") == true)
  }

  @Test func `Unknown files, two emblems and long texts are refused`() {
    #expect(problems(file("logo.gif", "x")).count == 1)
    #expect(problems(file("README.md", "x")) == [])
    #expect(
      problems(
        BrandingFile(name: "emblem.png", bytes: png(9, 9)), file("emblem.svg", "\(Self.svg)</svg>")
      ).count == 1)
    #expect(problems(file("header.txt", String(repeating: "行\n", count: 11))).count == 1)
    #expect(problems(file("footer.txt", String(repeating: "长", count: 201))).count == 1)
    #expect(problems(file("style.css", String(repeating: " ", count: 70_000))).count == 1)
    #expect(problems(BrandingFile(name: "header.txt", bytes: [0, 1, 2, 0xFF])).count == 1)
  }

  @Test(
    arguments: [
      ("word,zh,en\n失分清单,扣分明细,Deductions\n", 0), ("word,zh,en\nPoints lost,扣分\n", 0),
      ("word;zh;en\n", 1), ("词,中,英\n", 1), ("word,zh,en\n没有的词,x,y\n", 1),
      ("word,zh,en\n失分清单\n", 1), ("word,zh,en\n失分清单,\"a\nb\",\n", 1),
      ("word,zh,en\n\"失分", 1),
    ] as [(String, Int)])
  func `Words are changed by a list`(list: String, count: Int) {
    #expect(problems(file("words.csv", list)).count == count)
  }

  @Test func `The pages have the face, escaped, and a policy that names the style`() throws {
    let branding = try BrandingReader().branding(from: [
      BrandingFile(name: "emblem.png", bytes: png(64, 64)), file("footer.txt", "联系：<b>法治科</b>\n"),
      file("header.txt", "宜昌市司法局\n<script>alert(1)</script>"),
      file("style.css", "h1 { color: #004; }"),
      file("words.csv", "word,zh,en\n失分清单,扣分明细,Deductions\n总分,综合得分,\n"),
    ])
    let options = RenderingOptions(branding: branding)
    let files = try HTMLRenderer(options: options).files(of: sampleReport(isHostile: false))
    let page = try #require(files.first { $0.path == "divisions/420503.html" }).text
    #expect(page.contains("<p>宜昌市司法局</p>") && page.contains("联系：&lt;b&gt;法治科"))
    #expect(page.contains("&lt;script&gt;alert(1)") && page.matches(of: /<script/).count == 1)
    #expect(page.contains("<img src=\"data:image/png;base64,iVBORw0KGgo"))
    #expect(page.contains("、扣分明细") && !page.contains("失分清单"))
    #expect(page.contains("综合得分") && !page.contains(">总分<"))
    #expect(page.contains("<style>h1 { color: #004; }</style>"))
    #expect(page.contains("&#39;sha256-\(branding.styleDigest)&#39;"))
    let plain = try HTMLRenderer().files(of: sampleReport(isHostile: false))
    #expect(plain.map(\.path) == files.map(\.path))
    #expect(!plain[0].text.contains("class=\"face\""))
  }

  @Test func `Every word of the pages can be changed`() throws {
    let sources = try ["Words", "TaskWords"].map { name in
      try Repository.text("Sources/Renderers/HTML/\(name).swift")
    }
    let names = sources.joined().matches(of: /static let `?\w+`? =\s+(text|words)\(/).count
    #expect(names > 130)
    #expect(Words.all.count == names)
    for word in Words.all where word.zh != word.en {
      #expect(problems(file("words.csv", "word,zh,en\n\"\(word.zh)\",a,b\n")) == [])
    }
  }
}
