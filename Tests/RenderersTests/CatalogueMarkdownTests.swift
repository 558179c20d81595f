import AssessKit
import AssessTestSupport
import Foundation
import Renderers
import Testing

/// `docs/findings.md` says what the catalogue says.
struct CatalogueMarkdownTests {
  /// With `RECORD_GOLDEN=1` the document is written anew, and the test fails so that nobody
  /// forgets to look at it.
  @Test func `The list of findings is that of the catalogue`() throws {
    let text = CatalogueMarkdown().text()
    let file = Repository.root.appendingPathComponent("docs/findings.md")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("docs/findings.md was written: look at it, and run again")
    }
    #expect(try Repository.text("docs/findings.md") == text)
  }

  @Test(arguments: FindingCode.allCases)
  func `Every code has its heading`(code: FindingCode) {
    #expect(CatalogueMarkdown().text().contains("\n## \(code.label) "))
  }
}
