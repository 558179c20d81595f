import AssessTestSupport
import Foundation
import Testing

/// Declarations and extensions as the office and its districts meet them.
struct DeclarationRunTests {
  private static let scheme = ["--scheme", "indicators/yichang-2020", "--period", "2020Q4"]

  /// Validates a folder, and returns the numbers of its findings.
  private func numbers(in folder: Folder) async throws -> Set<String> {
    let result = try await Program.run(
      ["validate", folder.path, "--format", "csv", "--lang", "en"] + Self.scheme)
    return Set(try Repository.records(in: Array(result.output.utf8)).compactMap { $0["Number"] })
  }

  /// Every table of the template with nothing to report, and not a cell filled in.
  @Test(arguments: ["csv", "xml"], ["无此项", "none"])
  func `A template on which everything is declared to be none has nothing to correct`(
    format: String, word: String
  ) async throws {
    let folder = try Folder()
    let made = try await Program.run(
      ["template", "--division", "420502", "--format", format, "--output", folder.path]
        + Self.scheme)
    #expect(made.status == 0)
    if format == "csv" {
      let path = folder.path("报送清单-西陵区-2020Q4.csv")
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let lines = text.split(separator: "\r\n")
      #expect(lines.count == 11)
      let filled = lines.map { $0.hasSuffix(",,") ? $0.dropLast(2) + ",\(word)," : $0 }
      try folder.write(filled.joined(separator: "\r\n"), to: "报送清单-西陵区-2020Q4.csv")
    } else {
      let path = folder.path("yichang-2020-420502-2020Q4.xml")
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try folder.write(
        // The ledger of tasks has a status of its own, which stays empty.
        text.replacingOccurrences(
          of: "</table><status/>", with: "</table><status>\(word)</status>"),
        to: "yichang-2020-420502-2020Q4.xml")
    }
    #expect(try await numbers(in: folder).subtracting(["A402"]) == [])
  }

  @Test func `The sample's extension is in the manifest and beside its return`() async throws {
    let made = try await YichangRun.plain.value
    let manifest = String(
      decoding: try #require(try made.tree()["manifest.json"]), as: UTF8.self)
    #expect(manifest.contains("\"name\" : \"延期.csv\""))
    #expect(manifest.contains("\"table\" : \"extension\""))
    let returns = try Repository.records(
      in: Array(try #require(try made.tree()["returns.csv"])))
    // Fourteen units with nine required tables, four of them with the register, and the departments' three.
    let expected = 14 * 9 + 4 + 3
    #expect(returns.count == expected)
    let extended = returns.filter { $0["批准文号"] != "" }
    #expect(extended.map { $0["单位代码"] } == ["420528"])
    #expect(extended.map { $0["准时截止"] } == ["2021-01-12"])
    #expect(extended.map { $0["及时"] } == ["in_time"])
    let late = returns.filter { $0["及时"] == "late" }
    #expect(late.map { $0["单位代码"] } == ["420529", "4205SZ"])
    #expect(late.map { $0["迟报天数"] } == ["3", "1"])
    let page = String(decoding: try #require(try made.tree()["findings.html"]), as: UTF8.self)
    #expect(page.contains("延期至2021-01-12，依据示例〔2021〕1号"))
  }

  /// Two days of the three that the form came late.
  @Test func `An extension makes a return less late, and points follow`() async throws {
    let folder = try Folder()
    let copy = try folder.copy("samples/yichang-2020", as: "in")
    try folder.write(
      "区划代码,报表,考核期,延至,批准文号\n420529,publicity,2020Q4,2021-01-10,示例〔2021〕2号\n",
      to: "in/extensions.csv")
    let made = try await YichangRun.make(from: copy)
    #expect(made.result.status == 0)
    let scores = try Repository.records(in: Array(try #require(try made.tree()["scores.csv"])))
    let item = scores.first { $0["单位代码"] == "420529" && $0["指标编号"] == "F01" }
    #expect(item?["规则得分"] == "0.75")
  }

  @Test func `A district cannot extend its own due date`() async throws {
    let folder = try Folder()
    let copy = try folder.copy("samples/yichang-2020", as: "in")
    try folder.write(
      "区划代码,报表,考核期,延至,批准文号\n420529,publicity,2020Q4,2021-01-11,自批\n",
      to: "in/2020Q4/420529-五峰土家族自治县/延期.csv")
    let made = try await YichangRun.make(from: copy)
    #expect(made.result.status == 1)
    let scores = try Repository.records(in: Array(try #require(try made.tree()["scores.csv"])))
    let item = scores.first { $0["单位代码"] == "420529" && $0["指标编号"] == "F01" }
    #expect(item?["规则得分"] == "0.25")
  }

  /// Folders that are given one by one, as `submissions/*` gives them, may be the districts' own.
  @Test func `A list in one of several folders is none, and the run says so`() async throws {
    let folder = try Folder()
    let own = try folder.copy("samples/yichang-2020/2020Q4/420529-五峰土家族自治县", as: "own")
    let other = try folder.copy("samples/yichang-2020/2020Q4/420525-远安县", as: "other")
    try folder.write(
      "区划代码,报表,考核期,延至,批准文号\n420529,publicity,2020Q4,2021-01-11,自批\n", to: "own/延期.csv")
    let alone = try await Program.run(["validate", own, "--lang", "en"] + Self.scheme)
    #expect(!alone.errors.contains("延期.csv"))
    let several = try await Program.run(["validate", own, other, "--lang", "en"] + Self.scheme)
    #expect(several.errors.contains("'延期.csv' is not used as a list of extensions"))
    let named = try await Program.run(
      ["validate", "\(own)/延期.csv", other, "--lang", "en"] + Self.scheme)
    #expect(named.errors.contains("is not used as a list of extensions"))
  }

  @Test func `An extension without a document does not count, and the run says so`() async throws {
    let folder = try Folder()
    let copy = try folder.copy("samples/yichang-2020", as: "in")
    try folder.write(
      "区划代码,报表,考核期,延至,批准文号\n420529,publicity,2020Q4,2021-01-11,\n",
      to: "in/extensions.csv")
    let made = try await YichangRun.make(from: copy)
    #expect(made.result.status == 1)
    let findings = try Repository.records(
      in: Array(try #require(try made.tree()["findings.csv"])))
    let found = findings.first { $0["问题编号"] == "A721" }
    #expect(found?["文件"] == "extensions.csv")
    #expect(found?["单元格"] == "E2")
  }
}
