import AssessTestSupport
import Foundation
import Testing
import TextFormats

/// `assess compare`, and what a run keeps for it.
struct CompareTests {
  /// The third quarter of Yichang, from the same folder as ``YichangRun/plain``.
  private static let third = Task {
    try await YichangRun.make(from: "samples/yichang-2020", period: "2020Q3")
  }

  private static func paths() async throws -> (first: String, second: String) {
    (try await third.value.path, try await YichangRun.plain.value.path)
  }

  /// Returns a copy of the third quarter's folder that may be spoilt.
  private static func copy(in folder: Folder) async throws -> String {
    let path = folder.path("copy")
    try FileManager.default.copyItem(atPath: try await third.value.path, toPath: path)
    return path
  }

  @Test(arguments: ["zh", "en"])
  func `Two quarters are compared on a terminal of eighty columns`(language: String) async throws {
    let runs = try await Self.paths()
    let result = try await Program.run(
      "compare", runs.first, runs.second, "--lang", language)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains(language == "zh" ? "实际变化" : "Real change"))
    #expect(result.output.contains(language == "zh" ? "没有定义变更" : "no definition changed"))
    for line in result.output.split(separator: "\n") where !line.contains(runs.first) {
      #expect(DisplayWidth.width(of: String(line)) <= 80, "\(line)")
    }
  }

  @Test func `A page is written to a new file and never over one`() async throws {
    let runs = try await Self.paths()
    let folder = try Folder()
    let page = folder.path("比较.html")
    let result = try await Program.run("compare", runs.first, runs.second, "--output", page)
    #expect(result.status == 0 && result.output == page + "\n")
    let text = String(decoding: try folder.tree()["比较.html"] ?? Data(), as: UTF8.self)
    #expect(text.hasPrefix("<!DOCTYPE html>"))
    let again = try await Program.run("compare", runs.first, runs.second, "--output", page)
    #expect(again.status == 4)
  }

  @Test func `A run keeps its facts and its scheme byte for byte, and report hands them on`()
    async throws
  {
    let made = try await YichangRun.plain.value
    let tree = try made.tree()
    let scheme = tree.filter { $0.key.hasPrefix("scheme/") }
    #expect(scheme.count >= 6)
    for (name, bytes) in scheme {
      let source = name.replacing("scheme/", with: "indicators/yichang-2020/")
      #expect(Array(bytes) == (try Repository.bytes(source)), "\(name)")
    }
    let folder = try Folder()
    let report = try await Program.run(
      "report", made.path, "--formats", "json", "--output", folder.path("again"))
    #expect(report.status == 0)
    let again = try folder.tree("again")
    #expect(again["facts.json"] == tree["facts.json"] && again["facts.json"] != nil)
    #expect(again.filter { $0.key.hasPrefix("scheme/") } == scheme)
    let open = try await Program.run(
      "report", made.path, "--formats", "json", "--edition", "public", "--output",
      folder.path("open"))
    #expect(open.status == 0)
    #expect(try folder.tree("open").keys.sorted() == ["assessment.json", "manifest.json"])
  }

  @Test func `A run that kept nothing is compared and not split`() async throws {
    let folder = try Folder()
    let path = try await Self.copy(in: folder)
    try FileManager.default.removeItem(atPath: path + "/facts.json")
    let result = try await Program.run("compare", path, try await Self.paths().second)
    #expect(result.status == 0)
    #expect(result.output.contains("不能分解"))
  }

  @Test func `What was changed after the run is refused`() async throws {
    let second = try await Self.paths().second
    let spoilt: [(name: String, text: String)] = [
      ("facts.json", "{"), ("facts.json", "{\"format\": 9}"),
      ("scheme/indicators.yaml", "indicators: []\n"), ("assessment.json", "{\"format\": 1}"),
    ]
    for (name, text) in spoilt {
      let folder = try Folder()
      let path = try await Self.copy(in: folder)
      try folder.write(text, to: "copy/\(name)")
      let result = try await Program.run("compare", path, second)
      #expect(result.status == 4, "\(name)")
      #expect(result.errors.contains(name.split(separator: "/")[0]), "\(result.errors)")
      #expect(result.output.isEmpty)
    }
  }

  @Test func `Runs of different schemes are refused, and so is a folder that is none`() async throws
  {
    let runs = try await Self.paths()
    let folder = try Folder()
    let other = try await Program.run(
      "run", "--scheme", "indicators/hdi-2020", "--period", "2019", "--submissions",
      "samples/hdi-2020", "--formats", "json", "--output", folder.path("hdi"))
    #expect(other.status <= 1)
    let refused = try await Program.run("compare", runs.first, folder.path("hdi"))
    #expect(refused.status == 2)
    #expect(refused.errors.contains("hdi-2020"))
    #expect(try await Program.run("compare", runs.first, folder.path("none")).status == 4)
    #expect(try await Program.run("compare", runs.first).status == 2)
  }
}
