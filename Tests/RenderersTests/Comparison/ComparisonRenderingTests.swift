import AssessKit
import AssessTestSupport
import Foundation
import Renderers
import Testing
import TextFormats

/// The comparison that was worked out on paper, as it is printed.
struct ComparisonRenderingTests {
  @Test(arguments: [(Language.zh, "zh.txt"), (.en, "en.txt")])
  func `The text view is the one that was looked over`(
    language: Language, file: String
  ) async throws {
    let text = ComparisonText(language: language).text(of: try await WorkedComparison.report())
    #expect(text == (try Repository.text("Tests/Golden/comparison/\(file)")))
  }

  @Test(arguments: [76, 80, 120])
  func `No line is wider than the terminal`(columns: Int) async throws {
    let report = try await WorkedComparison.report()
    for language in Language.allCases {
      let text = ComparisonText(language: language, columns: columns).text(of: report)
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.width(of: String(line)) <= columns, "\(line)")
      }
    }
  }

  @Test func `The page needs nothing but itself, and escapes what it prints`() async throws {
    var report = try await WorkedComparison.report()
    report.units[0].name = LocalizedText("<b>西陵\u{301}</b>")
    let page = ComparisonHTML(language: .zh).text(of: report)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(page.count(of: "<script") == 1 && !page.contains(" src=") && !page.contains("<b>"))
    for words in ["更正数据", "定义变更", "实际变化", "+33.50", "-17.50", "out/a/1.csv"] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `CSV has a row a unit and node, with exact numbers that add up`() async throws {
    let report = try await WorkedComparison.report()
    let text = ComparisonCSV(language: .zh).text(of: report)
    let records = try Repository.records(in: Array(text.utf8))
    #expect(records.count == 2 * (1 + 3 + 1))
    for record in records {
      let numbers = ["revised", "definition", "real", "change"].map { exact(record[$0] ?? "") }
      #expect(numbers[0] + numbers[1] + numbers[2] == numbers[3])
    }
    let total = try #require(
      records.first { $0["division"] == "420502" && $0["level"] == "total" })
    #expect(total["definition"] == "-17.5" && total["rank_from"] == "2")
  }

  @Test func `JSON comes back as it was`() async throws {
    let report = try await WorkedComparison.report()
    let text = try ComparisonJSON().text(of: report)
    let read = try JSONDecoder().decode(ComparisonReport.self, from: Data(text.utf8))
    #expect(read == report)
  }
}
