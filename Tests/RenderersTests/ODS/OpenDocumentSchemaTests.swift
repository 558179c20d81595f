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
  /// Returns what jing has against files in a folder; starting it takes longer than checking.
  private func complaints(_ files: [String], in folder: URL, schema: String) throws -> String {
    let schemas = try #require(Tools.schemas)
    let (status, output) = try Tools.run(
      Tools.jing, ["-i", schemas.appending(path: schema).path] + files, in: folder)
    let lines = output.split(separator: "\n").filter { !$0.hasPrefix("[warning]") }
    return status == 0 ? "" : "jing: \(lines.joined(separator: "\n"))"
  }

  private func expectValid(_ document: SpreadsheetDocument) throws {
    let package = try SpreadsheetWriter(document).package()
    let flat = try flatText(of: document)
    try Tools.withFolder { folder in
      try Data(package).write(to: folder.appending(path: "a.ods"))
      try Data(flat.utf8).write(to: folder.appending(path: "a.fods"))
      let unzip = "import zipfile; zipfile.ZipFile('a.ods').extractall()"
      #expect(try Tools.run(Tools.python, ["-c", unzip], in: folder).status == 0)
      let parts = try complaints(
        ["a.fods", "content.xml", "styles.xml", "meta.xml", "settings.xml"], in: folder,
        schema: "OpenDocument-v1.3-schema.rng")
      #expect(parts == "")
      let manifest = try complaints(
        ["META-INF/manifest.xml"], in: folder, schema: "OpenDocument-v1.3-manifest-schema.rng")
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

  @Test func `A document that is wrong is found out`() throws {
    let flat = try flatText(of: sampleSpreadsheet())
      .replacing("office:value-type=\"float\"", with: "office:value-type=\"number\"")
    try Tools.withFolder { folder in
      try Data(flat.utf8).write(to: folder.appending(path: "a.fods"))
      let found = try complaints(
        ["a.fods"], in: folder, schema: "OpenDocument-v1.3-schema.rng")
      #expect(found.contains("office:value-type"))
    }
  }
}
