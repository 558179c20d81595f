import Testing

@testable import Renderers

/// Axes, worked out by hand.
struct AxisScaleTests {
  @Test(
    arguments: [
      ([81, 98.5], 100, ["80", "85", "90", "95", "100"]),
      ([90, 100], 100, ["85", "90", "95", "100"]),
      ([0, 3], nil, ["0", "1", "2", "3"]),
      ([0.955, 0.957], nil, ["0.954", "0.955", "0.956", "0.957"]),
      ([-12, 7], nil, ["-15", "-10", "-5", "0", "5", "10"]),
      ([1200, 4100], nil, ["1000", "2000", "3000", "4000", "5000"]),
      ([5, 5], nil, ["3.5", "4", "4.5", "5", "5.5", "6"]),
    ] as [([Double], Double?, [String])])
  func `An axis has round numbers`(values: [Double], limit: Double?, ticks: [String]) throws {
    let scale = try #require(AxisScale(holding: values, limit: limit))
    #expect(scale.ticks.map(\.text) == ticks)
    for value in values { #expect((0...1).contains(scale.share(of: value))) }
  }

  @Test(arguments: [[], [Double.nan], [.infinity, 1], [1e13, 2], [-1e13]] as [[Double]])
  func `There is no axis where nothing can be drawn`(values: [Double]) {
    #expect(AxisScale(holding: values) == nil)
  }
}

/// Coordinates that are always numbers.
struct ChartTextTests {
  @Test(
    arguments: [
      (0, "0"), (1.25, "1.3"), (-0.04, "0"), (-3.26, "-3.3"), (17, "17"), (.nan, "0"),
      (.infinity, "1000000"),
    ] as [(Double, String)])
  func `A coordinate has one decimal`(number: Double, text: String) {
    #expect(Chart.text(number) == text)
  }

  private func drawing(_ write: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `Losses lead from the full points to the score`() {
    let chart = LossChart(
      title: "t", description: "d", full: ("满分", 100, "100"),
      losses: [
        .init(label: "甲", value: 20, text: "-20"), .init(label: "乙", value: 10, text: "-10"),
      ],
      score: ("基础分", 70, "70"), axisNote: { "自\($0)起" })
    let text = drawing { chart.write(to: &$0) }
    // The axis goes from 55 to 100 over 430 units: a point is 9.556 wide.
    #expect(text.contains("自55起"))
    #expect(text.contains("x=\"428.9\" y=\"32\" width=\"191.1\""))
    #expect(text.contains("x=\"333.3\" y=\"58\" width=\"95.6\""))
    #expect(text.contains("x=\"190\" y=\"84\" width=\"143.3\""))
  }

  @Test func `A huge loss is drawn without an axis note`() {
    let chart = LossChart(
      title: "t", description: "d", full: ("满分", 1e300, ""),
      losses: [.init(label: "甲", value: .infinity, text: "")], score: ("基础分", 1e299, ""),
      axisNote: { $0 })
    let text = drawing { chart.write(to: &$0) }
    #expect(!text.contains("nan") && !text.contains("inf"))
  }

  @Test func `A period without a total breaks the line`() {
    let values: [Double?] = [1, 2, nil, 3, 4]
    let chart = TrendChart(
      title: "t", description: "d",
      points: values.map { .init(label: "p", value: $0, text: "v") })
    let text = drawing { chart.write(to: &$0) }
    #expect(text.matches(of: /<polyline/).count == 2)
    #expect(text.matches(of: /<circle/).count == 4)
  }

  @Test func `A dot differs by form where the target is missed`() {
    let chart = DotPlot(
      title: "t", description: "d",
      dots: [
        .init(label: "甲", value: 95, text: "95%", isMet: true),
        .init(label: "乙", value: 85, text: "85%", isMet: false),
      ], targets: [90], targetText: "目标", limit: 100)
    let text = drawing { chart.write(to: &$0) }
    #expect(text.matches(of: /<circle/).count == 1 && text.matches(of: /<polyline/).count == 1)
    #expect(text.contains("stroke-dasharray") || text.contains("class=\"mean\""))
  }

  @Test func `A line of one number is no line`() {
    #expect(drawing { $0.sparkline([1]) } == drawing { _ in })
    #expect(drawing { $0.sparkline([nil, nil]) } == drawing { _ in })
  }
}
