import AssessTestSupport
import Foundation
import Testing
import TextFormats

/// `assess validate`: what is wrong with files, and what to do.
struct ValidateTests {
  private static let broken = "samples/yichang-2020-broken"
  private static let good = "samples/yichang-2020/2020Q4/420525-远安县"
  private static let query = "samples/yichang-2020/2020Q4/420504-点军区"

  @Test func `Good files are ready to send`() async throws {
    let result = try await Program.run("validate", Self.good)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("可以报送："))
    #expect(result.errors.isEmpty)
  }

  @Test func `A query is no error, unless under --strict`() async throws {
    let plain = try await Program.run("validate", Self.query)
    #expect(plain.status == 0)
    #expect(plain.output.hasPrefix("没有错误，但有1处需要核实"))
    let strict = try await Program.run("validate", Self.query, "--strict")
    #expect(strict.status == 1)
    #expect(strict.output == plain.output)
  }

  @Test func `A broken file is told its cell and what to do`() async throws {
    let result = try await Program.run("validate", "\(Self.broken)/1-figures")
    #expect(result.status == 1)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("人民调解统计表.csv，第2行，“排查次数”列，单元格D2"))
    #expect(result.output.contains("“约120”"))
    #expect(result.output.contains("怎么办：请把“排查次数”改为数字"))
  }

  @Test func `The same is said in English`() async throws {
    let result = try await Program.run("validate", "\(Self.broken)/1-figures", "--lang", "en")
    #expect(result.status == 1)
    #expect(result.output.contains("人民调解统计表.csv, line 2, column '排查次数', cell D2"))
    #expect(result.output.contains("To do: "))
  }

  @Test func `The answer as JSON is the same each time, and has each finding`() async throws {
    let first = try await Program.run("validate", Self.broken, "--format", "json")
    let second = try await Program.run("validate", Self.broken, "--format", "json")
    #expect(first.status == 1)
    #expect(first.output == second.output)
    let object = try JSONSerialization.jsonObject(with: Data(first.output.utf8))
    let report = try #require(object as? [String: Any])
    #expect(report["verdict"] as? String == "needsCorrection")
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.count >= 9)
    #expect(!first.output.contains("429900190001010004"))
  }

  @Test func `The answer as SARIF has a result a finding, and a rule a code`() async throws {
    let result = try await Program.run("validate", Self.broken, "--format", "sarif")
    #expect(result.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let log = try #require(object as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(rules == Array(Set(rules)).sorted())
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
    }
    let records = try Repository.records(
      in: Array(try await Program.run("validate", Self.broken, "--format", "csv").output.utf8))
    #expect(results.count == records.count)
    #expect(!result.output.contains("429900190001010004"))
  }

  @Test func `The answer as CSV has a row a finding`() async throws {
    let result = try await Program.run("validate", Self.broken, "--format", "csv")
    #expect(result.status == 1)
    let records = try Repository.records(in: Array(result.output.utf8))
    #expect(records.count >= 9)
    #expect(records.allSatisfy { !($0.first?.value ?? "").contains("\u{FFFD}") })
    #expect(!result.output.contains("429900190001010004"))
  }

  @Test(arguments: ["zh", "en"], [broken, "samples/published", query])
  func `No line is wider than 80 columns`(language: String, folder: String) async throws {
    let result = try await Program.run("validate", folder, "--lang", language)
    let wide = result.output.split(separator: "\n").filter {
      DisplayWidth.width(of: String($0)) > 80
    }
    #expect(wide == [])
  }

  @Test func `An empty folder is not ready to send`() async throws {
    let folder = try Folder()
    let result = try await Program.run(
      "validate", folder.path, "--scheme", "indicators/yichang-2020")
    #expect(result.status == 4)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("没有"))
  }

  @Test func `A file of a header alone is not ready to send`() async throws {
    let folder = try Folder()
    let text = try Repository.text("\(Self.good)/行政应诉统计表.csv")
    let header = text.split(separator: "\n").first.map { "\($0)\n" } ?? ""
    let file = try folder.write(header, to: "行政应诉统计表.csv")
    let result = try await Program.run("validate", file)
    #expect(result.status == 1)
    #expect(result.output.contains("A211"))
  }

  @Test func `A scheme with a mistake is named by file and line`() async throws {
    let folder = try Folder()
    let spoilt = try SpoiltScheme.write(into: folder)
    let result = try await Program.run("validate", "samples/published", "--scheme", spoilt)
    #expect(result.status == 3)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("scheme.yaml，第\(try SpoiltScheme.line())行"))
    #expect(result.errors.contains("decimal"))
  }

  @Test func `The scheme that reads most of a file is taken, not the first that knows its headers`()
    async throws
  {
    let result = try await Program.run("validate", "\(Self.good)/人民调解统计表.csv")
    #expect(result.status == 0)
    #expect(result.output.contains("方案：yichang-2020"))
    let other = try await Program.run("validate", "samples/published/huangshi-2020-mediation.csv")
    #expect(other.status == 0)
    #expect(other.output.contains("方案：published-2020"))
  }

  @Test func `Files of no scheme ask for one`() async throws {
    let folder = try Folder()
    let file = try folder.write("a,b\n1,2\n", to: "a.csv")
    let result = try await Program.run("validate", file)
    #expect(result.status == 2)
    #expect(result.errors.contains("--scheme"))
  }

  @Test func `Blanks and quotes in a path are no trouble`() async throws {
    let folder = try Folder()
    let bytes = try Repository.bytes("\(Self.good)/行政应诉统计表.csv")
    let file = try folder.write(bytes, to: "远安 县/a 'b' \"c\".csv")
    let result = try await Program.run(
      "validate", file, "--scheme", "indicators/yichang-2020")
    #expect(result.status == 0)
  }

  @Test func `The order of the files on the command line does not matter`() async throws {
    let files = Repository.files(below: Self.broken).filter { $0.hasSuffix(".csv") }
      .map { "\(Self.broken)/\($0)" }
    let first = try await Program.run(["validate"] + files + ["--format", "json"])
    let second = try await Program.run(["validate"] + files.reversed() + ["--format", "json"])
    #expect(first.output == second.output)
  }
}
