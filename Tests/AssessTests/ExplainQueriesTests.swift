import AssessTestSupport
import Foundation
import Testing
import TextFormats

/// `assess validate --explain`: queries are corrected or explained.
struct ExplainQueriesTests {
  private static let samples = "samples/yichang-2020/2020Q4/420504-点军区"
  private static let form = "人民调解统计表.csv"
  private static let reason = "本季度集中排查了\"其他\"类,已逐件核实"
  private static let answer = "\"本季度集中排查了\"\"其他\"\"类,已逐件核实\",点军区司法局,2021年1月5日"

  /// A copy of the samples, in which one check of the mediation table is a query.
  private struct Desk {
    let folder: Folder
    let returns: String
    let file: String

    init(named name: String = "note.csv") throws {
      folder = try Folder()
      returns = try folder.copy(ExplainQueriesTests.samples, as: "returns")
      file = folder.path(name)
    }

    func validate(_ options: String...) async throws -> Program.Result {
      try await Program.run(
        ["validate", returns, "--scheme", "indicators/yichang-2020", "--explain", file] + options)
    }

    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: file))) }

    /// Fills in the first row that is empty, as a clerk would.
    func answer(_ words: String = ExplainQueriesTests.answer) throws {
      let text = String(decoding: try bytes(), as: UTF8.self)
      let range = try #require(text.firstRange(of: ",,,\r\n"))
      try folder.write(text.replacingCharacters(in: range, with: ",\(words)\r\n"), to: "note.csv")
    }

    /// Corrects the return: 其他 and 受理 are one case more each.
    func change(_ figures: String, to others: String) throws {
      let name = "returns/\(ExplainQueriesTests.form)"
      let text = String(
        decoding: try Data(contentsOf: URL(filePath: folder.path(name))), as: UTF8.self)
      #expect(text.contains(figures))
      try folder.write(text.replacing(figures, with: others), to: name)
    }
  }

  @Test func `The file is written, filled in, and then everything may be sent`() async throws {
    let desk = try Desk()
    let first = try await desk.validate("--strict")
    #expect(first.status == 1)
    #expect(first.output.contains("--explain 说明.csv"))
    #expect(first.errors.contains("有1行待说明：请填写“说明”“单位”“日期”三栏"))
    let rows = try Repository.records(in: try desk.bytes())
    #expect(rows.count == 1)
    #expect(rows[0]["规则", default: ""] == "mediation-others")
    #expect(rows[0]["值", default: ""] == "200；555")
    #expect(rows[0]["说明", default: ""] == "")

    let blank = try desk.bytes()
    let again = try await desk.validate()
    #expect(again.errors.contains("有1行待说明") && again.output == first.output)
    #expect(try desk.bytes() == blank)

    try desk.answer()
    let filled = try desk.bytes()
    let explained = try await desk.validate("--strict")
    #expect(explained.status == 0)
    #expect(explained.output.hasPrefix("可以报送："))
    #expect(explained.output.contains("1处已说明"))
    #expect(explained.output.contains("已说明：1个问题"))
    #expect(explained.output.contains("核实0，已说明1，提示"))
    #expect(explained.output.contains("不通过0，已说明1，"))
    #expect(explained.output.contains(Self.reason))
    #expect(explained.output.contains("点军区司法局，2021-01-05"))
    #expect(explained.errors.contains("没有待说明的核实"))
    #expect(try desk.bytes() == filled)
  }

  @Test func `A correction opens the query again, and the clerk's row stays`() async throws {
    let desk = try Desk()
    _ = try await desk.validate()
    try desk.answer()
    let filled = try desk.bytes()
    try desk.change(",200,", to: ",201,")
    let result = try await desk.validate("--format", "json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    let stale = findings.filter { $0["number"] as? String == "A711" }
    #expect(stale.count == 1)
    let query = findings.first {
      $0["rule"] as? String == "mediation-others" && $0["number"] as? String == "A401"
    }
    #expect(query?["state"] as? String == "open")
    #expect(try desk.bytes().starts(with: filled))
    let rows = try Repository.records(in: try desk.bytes())
    #expect(rows.filter { $0["规则", default: ""] == "mediation-others" }.count == 2)
    #expect(rows.first?["说明"] == Self.reason)
    #expect(rows.last?["说明"] == "")
  }

  @Test func `Explanations beside the returns are heard without an option, by a run, too`()
    async throws
  {
    let desk = try Desk()
    _ = try await desk.validate()
    try desk.answer()
    let gb = try #require(
      TextEncoder().encode(
        String(decoding: try desk.bytes().dropFirst(3), as: UTF8.self), as: .gb18030))
    for name in ["说明.csv", "explanations.csv"] {
      try desk.folder.write(gb, to: "returns/\(name)")
      let result = try await Program.run("validate", desk.returns, "--strict")
      #expect(result.status == 0)
      #expect(result.output.contains(Self.reason))
      let run = try await Program.run(
        "run", "--scheme", "indicators/yichang-2020", "--period", "2020Q4", "--submissions",
        desk.returns, "--output", desk.folder.path("out"))
      #expect(run.output.contains("已说明1，"))
      let manifest = try String(
        contentsOf: URL(filePath: desk.folder.path("out/manifest.json")), encoding: .utf8)
      #expect(manifest.contains("\"\(name)\"") && manifest.contains(Digest.hexadecimal(of: gb)))
      for file in ["findings.html", "findings.csv", "divisions/420504.html"] {
        let text = try String(
          contentsOf: URL(filePath: desk.folder.path("out/\(file)")), encoding: .utf8)
        #expect(text.contains("已逐件核实") && text.contains("点军区司法局"), "\(file)")
      }
      try FileManager.default.removeItem(atPath: desk.folder.path("returns/\(name)"))
    }
  }

  @Test func `Every format has the explanation, after what is open`() async throws {
    let desk = try Desk()
    _ = try await desk.validate()
    try desk.answer()
    for format in ["json", "csv", "html", "sarif"] {
      let result = try await desk.validate("--format", format)
      #expect(result.status == 0)
      #expect(result.output.contains("已逐件核实"), "\(format)")
      #expect(result.output.contains("点军区司法局"), "\(format)")
      #expect(result.output.contains("2021-01-05"), "\(format)")
    }
    let csv = try await desk.validate("--format", "csv")
    let states = try Repository.records(in: Array(csv.output.utf8)).map { $0["状态", default: ""] }
    // Notices come after the queries, which are all explained.
    #expect(states.count { $0 == "explained" } == 1)
    #expect(csv.errors.contains("校验：通过") && csv.errors.contains("未能进行"))
    let sarif = try await desk.validate("--format", "sarif")
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(sarif.output.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let suppressions = results.map { $0["suppressions"] as? [[String: String]] }
    #expect(suppressions.allSatisfy { $0 != nil })
    #expect(suppressions.compactMap(\.?.first).map { $0["kind"] } == ["external"])
    #expect(
      suppressions.compactMap(\.?.first).first?["justification"]?.contains("点军区司法局") == true)
    #expect((run["properties"] as? [String: Any])?["notEvaluated"] as? [String] != [])
  }

  @Test func `Personal data in a reason refuses the file, which is left as it is`() async throws {
    let desk = try Desk()
    _ = try await desk.validate()
    try desk.answer("请问19999999999,点军区司法局,2021-01-05")
    let filled = try desk.bytes()
    for format in ["text", "json", "csv", "html", "sarif"] {
      let result = try await desk.validate("--format", format)
      #expect(result.status == 1)
      #expect(!result.output.contains("19999999999") && !result.errors.contains("19999999999"))
      #expect(result.output.contains("A331") || format == "json" || format == "html")
      #expect(result.errors.contains("有错误，没有补写"))
      #expect(try desk.bytes() == filled)
    }
  }

  @Test func `A file of something else is refused and never added to`() async throws {
    let desk = try Desk(named: "returns/\(Self.form)")
    let before = try desk.bytes()
    let result = try await desk.validate()
    #expect(result.status == 1)
    #expect(result.output.contains("A201"))
    #expect(try desk.bytes() == before)
  }

  @Test func `A folder is not a file, and a folder that is not there is named`() async throws {
    let desk = try Desk()
    let folder = try await Program.run("validate", desk.returns, "--explain", desk.returns)
    #expect(folder.status == 2 && folder.errors.contains("说明.csv"))
    let missing = try await Program.run(
      "validate", desk.returns, "--explain", desk.folder.path("none/note.csv"))
    #expect(missing.status == 4 && missing.errors.contains("没有改动"))
  }

  @Test func `Good files need no explanation, and no file is made`() async throws {
    let folder = try Folder()
    let result = try await Program.run(
      "validate", "samples/yichang-2020/2020Q4/420525-远安县", "--explain", folder.path("a.csv"))
    #expect(result.status == 0)
    #expect(try folder.tree().isEmpty)
  }

  @Test func `No check that could be made is not a pass`() async throws {
    let result = try await Program.run(
      "validate", "samples/yichang-2020/2020Q4/420525-远安县", "--lang", "en")
    #expect(result.output.hasPrefix("Ready to send: "))
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("checks not evaluated for want of data"))
    #expect(result.output.contains("Checks that could not be evaluated"))
    #expect(words.contains("(opening:litigation.carried): 1, for want of"))
  }
}
