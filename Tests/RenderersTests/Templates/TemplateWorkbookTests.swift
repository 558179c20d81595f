import AssessKit
import AssessTestSupport
import Foundation
import Testing

@testable import Renderers

/// The workbook of a template, of a scheme of this repository.
struct TemplateWorkbookTests {
  private func template() throws -> ReturnTemplate {
    let scheme = try #require(
      SchemeReader().reading(of: try Repository.schemeFiles("yichang-2020")).scheme)
    let unit = try #require(scheme.divisions.first { $0.code == "420502" })
    let period = try #require(Period(id: "2020Q4"))
    return ReturnTemplate(of: scheme, for: unit, in: period, tool: "test")
  }

  /// The mediation form: 15 types make the cases accepted, by the scheme's own check.
  @Test func `Totals that the checks ask for are known`() throws {
    let form = try #require(try template().forms.first { $0.id == "mediation" })
    let totals = form.fields.filter { !$0.parts.isEmpty }
    #expect(!totals.isEmpty)
    for total in totals {
      #expect(total.parts.count >= 2 && !total.parts.contains(total.column.id))
      #expect(total.parts.allSatisfy { part in form.fields.contains { $0.column.id == part } })
    }
  }

  @Test(
    .enabled(
      if: Tools.canValidate,
      "needs jing, and the OpenDocument schemas in ASSESS_SHARED/odf or ../shared/odf"),
    arguments: Language.allCases)
  func `The workbook is a valid OpenDocument`(language: Language) throws {
    let file = try TemplateWorkbook(language: language).file(of: try template())
    let schemas = try #require(Tools.schemas)
    try Tools.withFolder { folder in
      try Data(file.bytes).write(to: folder.appending(path: "a.ods"))
      let unzip = "import zipfile; zipfile.ZipFile('a.ods').extractall()"
      #expect(try Tools.run(Tools.python, ["-c", unzip], in: folder).status == 0)
      let schema = schemas.appending(path: "OpenDocument-v1.3-schema.rng").path
      let (status, output) = try Tools.run(
        Tools.jing, ["-i", schema, "content.xml", "styles.xml"], in: folder)
      #expect(status == 0, "\(output)")
    }
  }
}
