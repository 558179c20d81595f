import AssessTestSupport
import Foundation
import Testing

/// `--branding`, as an office uses it.
struct BrandingRunTests {
  private static func report(
    _ made: YichangRun.Made, branding: String, to output: String, _ more: [String] = []
  ) async throws -> Program.Result {
    try await Program.run(
      [
        "report", made.path, "--formats", "html", "--branding", branding, "--output", output,
      ] + more)
  }

  @Test func `Pages have the office's face, and the manifest says which`() async throws {
    let made = try await YichangRun.plain.value
    let folder = try Folder()
    try folder.write("宜昌市司法局\n", to: "face/header.txt")
    try folder.write("h1 { color: #123456; }\n", to: "face/style.css")
    let result = try await Self.report(
      made, branding: folder.path("face"), to: folder.path("out"))
    #expect(result.status == 0)
    let tree = try folder.tree("out")
    let page = String(decoding: tree["indicators/A01.html"] ?? Data(), as: UTF8.self)
    #expect(page.contains("<p>宜昌市司法局</p>") && page.contains("color: #123456"))
    let manifest = String(decoding: tree["manifest.json"] ?? Data(), as: UTF8.self)
    #expect(manifest.contains(/"branding" : "[0-9a-f]{64}"/))
    #expect(tree["assessment.json"] == (try made.tree())["assessment.json"])
  }

  @Test(arguments: [("zh", "第1行有“@import”"), ("en", "Line 1 has '@import'")])
  func `What could do harm is exit code 3, and nothing is written`(
    language: String, words: String
  ) async throws {
    let made = try await YichangRun.plain.value
    let folder = try Folder()
    try folder.write("@import 'http://example.org/x.css';", to: "face/style.css")
    let result = try await Self.report(
      made, branding: folder.path("face"), to: folder.path("out"), ["--lang", language])
    #expect(result.status == 3)
    #expect(result.errors.contains(words) && result.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }

  @Test func `A folder that is not there is exit code 4`() async throws {
    let made = try await YichangRun.plain.value
    let folder = try Folder()
    let result = try await Self.report(
      made, branding: folder.path("none"), to: folder.path("out"))
    #expect(result.status == 4)
  }
}
