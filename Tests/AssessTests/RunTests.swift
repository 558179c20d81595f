import AssessKit
import AssessTestSupport
import Foundation
import Testing

/// `assess run`: from submissions to reports.
struct RunTests {
  private static let tables = ["scores", "ranking", "losses", "findings"]

  @Test func `A run writes every file that it promises`() async throws {
    let made = try await YichangRun.plain.value
    #expect(made.result.status == 0)
    #expect(made.result.errors.isEmpty)
    #expect(made.result.output.contains("计分单位15/15个"))
    let names = Set(try made.tree().keys)
    let expected =
      ["assessment.json", "assessment.ods", "assessment.fods", "manifest.json", "index.html"]
      + Self.tables.flatMap { ["\($0).csv", "\($0).csv-metadata.json"] }
      + ["420502", "420525", "4205GX"].map { "divisions/\($0).html" }
      + ["departments/市司法局.html"]
    #expect(expected.filter { !names.contains($0) } == [])
  }

  @Test func `No hidden or half-written file stays behind`() async throws {
    let made = try await YichangRun.plain.value
    let beside = try FileManager.default.contentsOfDirectory(atPath: made.folder.path)
    #expect(Set(beside).subtracting(["out", "link", ".out.lock"]) == [])
    #expect(try made.tree().allSatisfy { !$0.value.isEmpty })
  }

  @Test func `The manifest has the SHA-256 of every file`() async throws {
    let made = try await YichangRun.plain.value
    let result = try await Program.shell(
      """
      python3 - <<'END'
      import hashlib, json, os
      manifest = json.load(open('manifest.json'))
      listed = {o['path']: o['sha256'] for o in manifest['outputs']}
      for path, digest in listed.items():
          assert hashlib.sha256(open(path, 'rb').read()).hexdigest() == digest, path
      found = {os.path.relpath(os.path.join(d, f), '.') for d, _, fs in os.walk('.') for f in fs}
      print(sorted(found - set(listed)))
      END
      """, folder: URL(filePath: made.path))
    #expect(result.output == "['manifest.json']\n")
    #expect(result.errors.isEmpty)
  }

  @Test func `Two runs give the same bytes`() async throws {
    let first = try await YichangRun.plain.value.tree()
    let second = try await YichangRun.make(from: "samples/yichang-2020").tree()
    #expect(first.keys.sorted() == second.keys.sorted())
    #expect(first.filter { second[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test func `A second run takes the place of the first`() async throws {
    let folder = try Folder()
    let arguments = [
      "run", "--scheme", "indicators/published-2020", "--period", "2020", "--submissions",
      "samples/published", "--output", folder.path("a/b/out"),
    ]
    let first = try await Program.run(arguments)
    let before = try folder.tree("a/b/out")
    try FileManager.default.removeItem(atPath: folder.path("a/b/out/index.html"))
    let second = try await Program.run(arguments)
    #expect(first.status == second.status)
    #expect(try folder.tree("a/b/out") == before)
  }

  @Test func `Other names and another order of the files give the same scores`() async throws {
    let folder = try Folder()
    var receipts = ["文件,收到日期"]
    let files = try Repository.submissions("samples/yichang-2020")
    for (index, file) in files.reversed().enumerated() {
      let ending = file.name.hasSuffix(".xml") ? "xml" : "csv"
      let name = "\(index * 7_919 % 1_000)/f\(index).\(ending)"
      try folder.write(file.bytes, to: "in/\(name)")
      if let day = file.received { receipts.append("\(name),\(day)") }
    }
    try folder.write(receipts.joined(separator: "\n") + "\n", to: "in/submissions.csv")
    let made = try await YichangRun.make(from: folder.path("in"))
    #expect(made.result.status == 0)
    let (tree, plain) = (try made.tree(), try await YichangRun.plain.value.tree())
    for name in ["ranking.csv", "scores.csv", "losses.csv"] {
      #expect(tree[name] == plain[name], "\(name)")
    }
  }

  @Test func `Without one unit's files the result is provisional and nothing of it is zero`()
    async throws
  {
    let folder = try Folder()
    let samples = try folder.copy("samples/yichang-2020", as: "in")
    try FileManager.default.removeItem(atPath: samples + "/2020Q4/420506-夷陵区")
    let made = try await YichangRun.make(from: samples)
    #expect(made.result.output.contains("（暂定）"))
    #expect(made.result.output.contains("夷陵区"))
    let report = try Self.report(in: made)
    #expect(report.isProvisional)
    #expect(Set(report.missingReturns.map(\.division)) == ["420506"])
    let division = try #require(report.division("420506"))
    #expect(division.total == nil)
    #expect(division.rank == nil)
    #expect(division.grade == nil)
    for item in division.items where item.counts {
      let isZero = item.state == .missing || item.state == .pending
      #expect(!isZero || item.points != .zero, "\(item.indicator) \(item.state)")
    }
    #expect(report.divisions.filter { $0.total != nil }.count == 14)
  }

  @Test func `Errors in the data are exit code 1, and the report is there`() async throws {
    let folder = try Folder()
    let result = try await Program.run(
      "run", "--scheme", "indicators/yichang-2020", "--period", "2020Q4", "--submissions",
      "samples/yichang-2020-broken", "--output", folder.path("out"))
    #expect(result.status == 1)
    let tree = try folder.tree("out")
    #expect(tree["index.html"] != nil)
    let number = Data("429900190001010004".utf8)
    #expect(tree.filter { $0.value.firstRange(of: number) != nil }.keys.sorted() == [])
  }

  @Test func `Queries are exit code 1 under --strict`() async throws {
    let folder = try Folder()
    let result = try await Program.run(
      "run", "--scheme", "indicators/published-2020", "--period", "2020", "--submissions",
      "samples/published", "--output", folder.path("out"), "--strict", "--formats", "csv")
    #expect(result.status == 1)
    #expect(try folder.tree("out")["ranking.csv"] != nil)
    #expect(try folder.tree("out")["index.html"] == nil)
  }

  @Test func `A scheme with a mistake is exit code 3, and nothing is written`() async throws {
    let folder = try Folder()
    let spoilt = try SpoiltScheme.write(into: folder)
    let result = try await Program.run(
      "run", "--scheme", spoilt, "--period", "2020", "--submissions", "samples/published",
      "--output", folder.path("out"))
    #expect(result.status == 3)
    #expect(result.errors.contains("scheme.yaml，第\(try SpoiltScheme.line())行"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }

  @Test func `An empty folder of submissions is exit code 4`() async throws {
    let folder = try Folder()
    try folder.write("nothing here\n", to: "in/README.md")
    let result = try await Program.run(
      "run", "--scheme", "indicators/published-2020", "--period", "2020", "--submissions",
      folder.path("in"), "--output", folder.path("out"))
    #expect(result.status == 4)
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }

  static func report(in made: YichangRun.Made) throws -> AssessmentReport {
    let json = try #require(try made.tree()["assessment.json"])
    return try JSONDecoder().decode(AssessmentReport.self, from: json)
  }
}
