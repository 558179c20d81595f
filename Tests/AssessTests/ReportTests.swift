import AssessKit
import AssessTestSupport
import Foundation
import Testing

/// `assess report`: a past run, printed again.
struct ReportTests {
  @Test func `A report printed again is the same byte for byte`() async throws {
    let made = try await YichangRun.plain.value
    let folder = try Folder()
    let result = try await Program.run(
      "report", made.path, "--formats", "html,csv,json", "--output", folder.path("again"))
    #expect(result.status == 0)
    #expect(result.output == folder.path("again") + "/index.html\n")
    let (first, again) = (try made.tree(), try folder.tree("again"))
    let kinds = [".html", ".csv", ".json"]
    let expected = first.filter { file in
      file.key != "manifest.json" && kinds.contains { file.key.hasSuffix($0) }
    }
    #expect(expected.keys.filter { again[$0] == nil }.sorted() == [])
    #expect(expected.filter { again[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test func `A report is printed in English`() async throws {
    let made = try await YichangRun.plain.value
    let folder = try Folder()
    let result = try await Program.run(
      "report", made.path, "--formats", "html,csv", "--lang", "en", "--output",
      folder.path("en"))
    #expect(result.status == 0)
    let tree = try folder.tree("en")
    let page = String(decoding: tree["index.html"] ?? Data(), as: UTF8.self)
    #expect(page.contains("lang=\"en\""))
    #expect(page.contains("Xiling"))
    #expect(tree["assessment.json"] == (try made.tree())["assessment.json"])
  }

  @Test func `The public edition needs a folder of its own`() async throws {
    let made = try await YichangRun.plain.value
    let before = try made.tree()
    let link = made.folder.path("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: made.path)
    defer { try? FileManager.default.removeItem(atPath: link) }
    for path in [made.path, made.path + "/", made.path + "/../out", link] {
      let result = try await Program.run(
        "report", path, "--edition", "public", "--output", made.path)
      #expect(result.status == 2, "\(path)")
    }
    #expect(try await Program.run("report", made.path, "--edition", "public").status == 2)
    #expect(try made.tree() == before)
  }

  @Test func `The public edition says nothing that is internal, and cannot be made to`()
    async throws
  {
    let made = try await YichangRun.plain.value
    let folder = try Folder()
    let result = try await Program.run(
      "report", made.path, "--edition", "public", "--output", folder.path("public"))
    #expect(result.status == 0)
    let again = try await Program.run(
      "report", folder.path("public"), "--output", folder.path("internal"))
    #expect((0...4).contains(again.status))
    #expect(try folder.tree("public")["index.html"] != nil)
    // The names of districts' files, and what was found in them, stay inside.
    for (name, bytes) in try folder.tree() where !name.hasSuffix("manifest.json") {
      for word in ["420503-伍家岗区/", "mediation.xml"] {
        #expect(bytes.firstRange(of: Data(word.utf8)) == nil, "\(name)")
      }
    }
  }
}
