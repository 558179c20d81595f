import AssessKit
import AssessTestSupport
import Testing

@testable import Renderers

/// Bars of totals that binary floating point does not hold.
struct RankingChartTests {
  private func chart(_ values: [Double], full: Double = 100) -> String {
    let bars = values.map { RankingChart.Bar(label: "甲", value: $0, text: "1") }
    var writer = HTMLWriter()
    RankingChart(
      title: "t", description: "d", bars: bars, mean: (values.first ?? 0, "1"), full: full
    ).write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      ([Double.infinity, 1], 100), ([.infinity, .infinity], 100), ([-.infinity, 1], 100),
      ([.nan, 1], 100), ([1, 2], .infinity), ([1e308, 1e308], 100), ([0, 0], 0),
    ] as [([Double], Double)])
  func `Every bar has a length, whatever the total`(values: [Double], full: Double) {
    let text = chart(values, full: full)
    #expect(!text.contains("nan") && !text.contains("inf"))
    #expect(text.matches(of: /class="bar"/).count == values.count)
  }

  /// A total of 10⁴⁰⁰: an event that happened so often, at a point each.
  @Test func `A total of four hundred digits has the whole length`() throws {
    let total = try #require(Rational(exactText: "1" + String(repeating: "0", count: 400)))
    #expect(total.approximation == .infinity)
    #expect(chart([total.approximation, 50]).contains("width=\"430\""))
  }
}
