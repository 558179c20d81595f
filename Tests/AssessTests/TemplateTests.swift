import AssessTestSupport
import Foundation
import Testing

/// `assess template` as a district's clerk runs it.
struct TemplateTests {
  private static let options = [
    "--scheme", "indicators/yichang-2020", "--division", "420502", "--period", "2020Q4",
  ]

  private func template(_ format: String, in folder: Folder) async throws -> Program.Result {
    try await Program.run(
      ["template"] + Self.options + ["--format", format, "--output", folder.path])
  }

  /// Validates what was written, and returns the codes that were found.
  private func codes(in folder: Folder) async throws -> Set<String> {
    let result = try await Program.run(
      "validate", folder.path, "--scheme", "indicators/yichang-2020", "--period", "2020Q4",
      "--format", "csv", "--lang", "en")
    return Set(try Repository.records(in: Array(result.output.utf8)).compactMap { $0["Number"] })
  }

  /// A form without any figure is not filled in (A219), a ledger has no rows (A211); nothing else is
  /// wrong with it, and its own cover and head are no matter for a notice.
  @Test(arguments: ["csv", "xml", "ods"])
  func `A template that nobody filled in lacks its figures and nothing else`(
    format: String
  ) async throws {
    let folder = try Folder()
    let result = try await template(format, in: folder)
    #expect(result.status == 0)
    let paths = result.output.split(separator: "\n").map(String.init)
    #expect(paths.allSatisfy { FileManager.default.fileExists(atPath: $0) })
    #expect(paths.count == (format == "csv" ? 11 : 1))
    #expect(try await codes(in: folder).subtracting(["A211", "A219"]) == [])
  }

  @Test func `The workbook has a cover and a sheet for each table`() async throws {
    let folder = try Folder()
    let result = try await template("ods", in: folder)
    #expect(result.status == 0)
    let path = result.output.trimmingCharacters(in: .newlines)
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    let again = try Folder()
    let second = try await template("ods", in: again)
    let other = second.output.trimmingCharacters(in: .newlines)
    #expect(try Data(contentsOf: URL(filePath: other)) == bytes)
  }

  @Test func `A file that is there is kept`() async throws {
    let folder = try Folder()
    #expect(try await template("xml", in: folder).status == 0)
    let path = folder.path("yichang-2020-420502-2020Q4.xml")
    try Data("mine".utf8).write(to: URL(filePath: path))
    #expect(try await template("xml", in: folder).status == 4)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("mine".utf8))
  }

  @Test func `The schema of the scheme takes its template and refuses another element`()
    async throws
  {
    let folder = try Folder()
    let schema = try await template("xsd", in: folder)
    #expect(schema.status == 0)
    try folder.write(schema.output, to: "scheme.xsd")
    #expect(try await template("xml", in: folder).status == 0)
    let lint = "xmllint --noout --schema scheme.xsd"
    guard try await Program.shell("command -v xmllint", folder: folder.url).status == 0 else {
      return
    }
    let valid = try await Program.shell("\(lint) *.xml", folder: folder.url)
    #expect(valid.status == 0, "\(valid.errors)")
    let text = try String(
      contentsOfFile: folder.path("yichang-2020-420502-2020Q4.xml"), encoding: .utf8)
    try folder.write(text.replacing("<row>", with: "<row><nonsense/>"), to: "wrong.xml")
    let wrong = try await Program.shell("\(lint) wrong.xml", folder: folder.url)
    #expect(wrong.status != 0)
  }

  @Test(arguments: [
    ["--division", "999999", "--period", "2020Q4"],
    ["--division", "420502", "--period", "2020Q4", "--table", "nothing"],
    ["--division", "420502", "--period", "2020Q9"],
  ])
  func `What the scheme does not have is wrong usage`(options: [String]) async throws {
    let result = try await Program.run(
      ["template", "--scheme", "indicators/yichang-2020"] + options)
    #expect(result.status == 2)
  }
}
