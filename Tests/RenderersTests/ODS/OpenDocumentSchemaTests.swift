import AssessKit
import AssessTestSupport
import Foundation
import Testing

@testable import Renderers

@Suite(
  .enabled(
    if: Tools.canValidate,
    "needs jing, and the OpenDocument schemas in ASSESS_SHARED/odf or ../shared/odf"))
struct OpenDocumentSchemaTests {
  /// Returns what jing has against a file.
  private func complaints(_ file: URL, schema: String) throws -> String {
    let schemas = try #require(Tools.schemas)
    let (status, output) = try Tools.run(
      Tools.jing, ["-i", schemas.appending(path: schema).path, file.path])
    let lines = output.split(separator: "\n").filter { !$0.hasPrefix("[warning]") }
    return status == 0 ? "" : lines.joined(separator: "\n")
  }

  private func expectValid(_ document: SpreadsheetDocument) throws {
    let package = try SpreadsheetWriter(document).package()
    let flat = try flatText(of: document)
    try Tools.withFolder { folder in
      try Data(package).write(to: folder.appending(path: "a.ods"))
      try Data(flat.utf8).write(to: folder.appending(path: "a.fods"))
      let unzip = "import zipfile; zipfile.ZipFile('a.ods').extractall()"
      #expect(try Tools.run(Tools.python, ["-c", unzip], in: folder).status == 0)
      for part in ["a.fods", "content.xml", "styles.xml", "meta.xml", "settings.xml"] {
        let found = try complaints(
          folder.appending(path: part), schema: "OpenDocument-v1.3-schema.rng")
        #expect(found == "", "\(part)")
      }
      let manifest = try complaints(
        folder.appending(path: "META-INF/manifest.xml"),
        schema: "OpenDocument-v1.3-manifest-schema.rng")
      #expect(manifest == "")
    }
  }

  @Test func `Everything that a cell can have is valid`() throws {
    try expectValid(sampleSpreadsheet())
  }

  @Test(arguments: Language.allCases, Edition.allCases)
  func `The workbook of a report is valid`(language: Language, edition: Edition) throws {
    let options = RenderingOptions(language: language, edition: edition)
    let document = try SpreadsheetDocument(of: sampleReport(), options: options)
    try expectValid(document)
  }
}
