import AssessKit
import AssessTestSupport
import Renderers
import Testing

/// What the formats show of an index: its values and years, and nothing that is earned or lost.
struct IndexRenderingTests {
  private static func files(
    _ renderer: some Renderer, of report: AssessmentReport
  ) throws -> [String: String] {
    let files = try renderer.files(of: report)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
  }

  private static let lossWords: [(Language, [String])] = [
    (.zh, ["失分", "得分率", "基础分", "应得分", "扣分", "加分情况"]),
    (.en, ["points lost", "Points lost", "Loss", "possible", "Bonus", "earned"]),
  ]

  @Test(arguments: [Language.zh, .en])
  func `No page speaks of what was lost or earned`(language: Language) async throws {
    let renderer = HTMLRenderer(options: RenderingOptions(language: language))
    for report in try await [IndexReport.hdi.value, IndexReport.law.value] {
      for (path, text) in try Self.files(renderer, of: report) {
        let words = Self.lossWords.first { $0.0 == language }?.1 ?? []
        #expect(words.filter { text.contains($0) } == [], "\(path)")
      }
    }
  }

  @Test func `The pages have the decimals of the scheme`() async throws {
    let pages = try Self.files(HTMLRenderer(), of: try await IndexReport.hdi.value)
    let city = try #require(pages["index.html"])
    #expect(city.contains("<strong>0.957</strong>"))
    let norway = try #require(pages["divisions/NOR.html"])
    #expect(norway.contains("0.957") && norway.contains("标准化为0.960"))
    #expect(!norway.contains("0.96分") && !norway.contains("得0.96"))
    #expect(norway.contains("加权几何平均"))
  }

  @Test func `The method says how each level is put together`() async throws {
    let pages = try Self.files(
      HTMLRenderer(options: RenderingOptions(language: .en)), of: try await IndexReport.hdi.value)
    let method = try #require(pages["method.html"])
    #expect(method.contains("made of the indicators at the top: a weighted geometric mean"))
    #expect(method.contains("the natural logarithm of the value lies between the goalposts 100"))
    #expect(method.contains("(weight 33.33%)"))
    #expect(method.contains("Grades: very high: 0.8 and above"))
  }

  @Test func `The years stand side by side`() async throws {
    let report = try await IndexReport.law.value
    let city = try #require(try Self.files(HTMLRenderer(), of: report)["index.html"])
    #expect(city.contains(">2021</th>") && city.contains(">2024</th>"))
    let unit = try #require(try Self.files(HTMLRenderer(), of: report)["divisions/C10.html"])
    #expect(unit.contains("2022年"))
  }

  @Test func `CSV has a series and no losses`() async throws {
    let files = try Self.files(CSVRenderer(), of: try await IndexReport.law.value)
    #expect(files["losses.csv"] == nil)
    let series = try #require(files["series.csv"])
    #expect(series.split(separator: "\r\n").count == 49)
    #expect(series.contains("C01,甲市,2024,"))
    #expect(files["series.csv-metadata.json"]?.contains("\"primaryKey\"") == true)
    let head = files["ranking.csv"]?.split(separator: "\r\n").first ?? ""
    #expect(!head.contains("失分") && !head.contains("基础分") && head.contains("总分"))
    #expect(files["scores.csv"]?.split(separator: "\r\n").first?.contains("失分") == false)
  }

  @Test func `The workbook has a sheet of the series and none of losses`() async throws {
    let text = try Self.files(FODSRenderer(), of: try await IndexReport.law.value)
      .values.joined()
    #expect(text.contains("table:name=\"各期\""))
    #expect(!text.contains("table:name=\"失分\"") && !text.contains("基础分"))
    #expect(text.contains("权重（%）"))
  }

  @Test func `A report is read back as it was written`() async throws {
    let report = try await IndexReport.law.value
    let json = try #require(try JSONRenderer().files(of: report).first)
    #expect(try AssessmentReport(json: json.bytes) == report)
  }

  @Test func `The explanation of a unit has no losses`() async throws {
    let report = try await IndexReport.hdi.value
    let norway = try #require(report.division("NOR"))
    let text = ScoreExplanationText(report: report, language: .zh).text(of: norway)
    #expect(text.contains("0.957") && !text.contains("失分") && !text.contains("基础分"))
  }
}
