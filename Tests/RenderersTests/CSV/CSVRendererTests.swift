import AssessKit
import AssessTestSupport
import Foundation
import Renderers
import Testing

@Suite struct CSVRendererTests {
  private func files(
    language: Language = .zh, edition: Edition = .internal, isHostile: Bool = true
  ) throws -> [String: OutputFile] {
    let options = RenderingOptions(language: language, edition: edition)
    let files = try CSVRenderer(options: options).files(of: sampleReport(isHostile: isHostile))
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
  }

  private func records(_ file: OutputFile?) throws -> [[String: String]] {
    let rows = try csvRecords(try #require(file).bytes.dropFirst(3))
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  @Test func `Writes ten tables, each with its metadata`() throws {
    let paths = try CSVRenderer().files(of: sampleReport()).map(\.path)
    #expect(
      paths == [
        "scores.csv", "scores.csv-metadata.json", "ranking.csv", "ranking.csv-metadata.json",
        "losses.csv", "losses.csv-metadata.json",
        "improvements.csv", "improvements.csv-metadata.json", "goals.csv",
        "goals.csv-metadata.json", "rectification.csv", "rectification.csv-metadata.json",
        "returns.csv", "returns.csv-metadata.json",
        "findings.csv", "findings.csv-metadata.json",
        "checks.csv", "checks.csv-metadata.json", "facts.csv", "facts.csv-metadata.json",
      ])
  }

  @Test func `The public edition has no findings and no names of files`() throws {
    let files = try files(edition: .public)
    #expect(files["findings.csv"] == nil)
    #expect(files["facts.csv"]?.text.contains(".csv") == false)
    #expect(try records(files["facts.csv"])[0]["数据"] == "41")
  }

  @Test func `Begins with a mark, and every line ends with CRLF`() throws {
    for (path, file) in try files() where path.hasSuffix(".csv") {
      #expect(Array(file.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF], "\(path)")
      let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(lines.last?.isEmpty == true)
      #expect(lines.dropLast().allSatisfy { $0.last == 0x0D }, "\(path)")
    }
  }

  // 41 of 43 is 95.3488… %; 41·100/43 in lowest terms is 4100/43.
  @Test func `Says a rate as printed, without loss, and by its two sides`() throws {
    let row = try records(files(isHostile: false)["scores.csv"])[0]
    #expect(row["单位名称"] == "西陵区")
    #expect(row["考核期"] == "2020Q4")
    #expect(row["实际值"] == "95.35")
    #expect(row["实际值（精确）"] == "4100÷43")
    #expect(row["分子"] == "41")
    #expect(row["分母"] == "43")
    #expect(row["计量单位"] == "%")
    #expect(row["目标值"] == "不低于90%")
    #expect(row["是否达标"] == "true")
    #expect(row["状态"] == "scored")
    #expect(row["得分"] == "20.00")
    #expect(row["得分理由"] == "实际出庭41÷应出庭43=95.35%，达到目标（不低于90%），得满分20分")
  }

  @Test func `What has no value has none: neither zero nor a word`() throws {
    let row = try #require(
      try records(files()["scores.csv"]).first { $0["状态"] == "notApplicable" })
    #expect(row["实际值"] == "")
    #expect(row["是否达标"] == "")
    #expect(row["是否计入"] == "false")
    #expect(row["满分"] == "0.00")
  }

  @Test func `A name that is a formula stands after an apostrophe`() throws {
    #expect(try files()["ranking.csv"]?.text.contains(",'=cmd|' /C calc'!A0,") == true)
  }

  @Test func `The headings are in the language of the report`() throws {
    let text = try #require(files(language: .en)["ranking.csv"]?.text)
    #expect(text.dropFirst().hasPrefix("Period,Group,Rank,Code,Unit,Total,Base,Bonus,Penalty,"))
  }

  @Test func `Losses come most first, and are those of the report`() throws {
    let report = sampleReport()
    let rows = try records(files()["losses.csv"])
    #expect(rows.count == report.divisions.reduce(0) { $0 + $1.losses.count })
    for division in report.divisions {
      let own = rows.filter { $0["单位代码"] == division.code }
      #expect(own.map { $0["指标编号"] } == division.losses)
      #expect(own.map { $0["序号"] } == (1..<(own.count + 1)).map(String.init))
    }
  }

  @Test func `A fact names its cell`() throws {
    let row = try records(files()["facts.csv"])[1]
    #expect(row["数据项"] == "litigation.should_appear")
    #expect(row["数据"] == "43")
    #expect(row["文件"] == "420502/行政应诉.csv")
    #expect(row["单元格"] == "D5")
  }

  @Test func `The same report gives the same bytes`() throws {
    #expect(try files() == files())
  }

  @Test(
    .enabled(if: Tools.python != nil, "python3 is not on this machine"))
  func `Python reads the same records`() throws {
    let file = try #require(files()["scores.csv"])
    try Tools.withFolder { folder in
      try Data(file.bytes).write(to: folder.appending(path: "scores.csv"))
      let script = """
        import csv
        rows = list(csv.DictReader(open('scores.csv', encoding='utf-8-sig', newline='')))
        print(len(rows), rows[0]['实际值'], sum(len(r) == 29 for r in rows), None in rows[0])
        """
      let (status, output) = try Tools.run(Tools.python, ["-X", "utf8", "-c", script], in: folder)
      #expect(status == 0)
      #expect(output == "36 95.35 36 False\n")
    }
  }
}
