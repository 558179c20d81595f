import AssessKit
import AssessTestSupport
import Testing

@testable import Renderers

private func pages(
  _ report: AssessmentReport = sampleReport(isHostile: false), edition: Edition = .internal
) throws -> [String: String] {
  let renderer = HTMLRenderer(options: RenderingOptions(edition: edition))
  return Dictionary(
    try renderer.files(of: report).map { ($0.path, $0.text) }, uniquingKeysWith: { $1 })
}

/// The page of an item: what it means, and what it came to everywhere.
struct IndicatorPageTests {
  @Test(arguments: [
    "宜昌市2020年第四季度A01 行政机关负责人出庭应诉率（暂定）", "一、口径与计分规则",
    "“行政机关负责人出庭应诉率不低于90%”", "二、各单位完成情况", "三、失分情况", "四、与本指标有关的问题",
    "<th scope=\"col\" class=\"num\">分子</th>", "<circle", "西陵区", "夷陵区", "下一项：A02",
  ])
  func `It has`(text: String) throws {
    #expect(try #require(pages()["indicators/A01.html"]).contains(text))
  }

  @Test func `Pages of the city, of units and of departments lead to it`() throws {
    let pages = try pages()
    #expect(pages["index.html"]?.contains("href=\"indicators/A01.html\"") == true)
    for page in ["divisions/420502.html", "departments/市司法局.html"] {
      #expect(pages[page]?.contains("href=\"../indicators/A01.html\"") == true, "\(page)")
    }
    #expect(pages["method.html"]?.contains("href=\"indicators/A01.html\"") == true)
  }

  @Test func `It lists the findings on the item and on the elements behind it`() throws {
    let pages = try pages()
    let lost = try #require(pages["indicators/A02.html"])
    #expect(lost.contains("420504/行政应诉.csv"))
    #expect(try #require(pages["indicators/B01.html"]).contains("人民调解.csv"))
    #expect(try !#require(pages["indicators/A03.html"]).contains("行政应诉.csv"))
  }

  @Test func `The public edition has the figures and no findings`() throws {
    let page = try #require(pages(edition: .public)["indicators/A01.html"])
    #expect(page.contains("西陵区") && page.contains("行政机关负责人出庭应诉率"))
    #expect(!page.contains("与本指标有关的问题") && !page.contains(".csv"))
  }

  @Test func `A pool loses nothing`() throws {
    let page = try #require(pages()["indicators/C01.html"])
    #expect(!page.contains("失分情况") && !page.contains("失分合计"))
  }

  @Test func `Ids that mean something in a path have safe pages of their own`() throws {
    var report = sampleReport(isHostile: false)
    report.indicators = report.indicators.filter { $0.item != nil }
    report.indicators[0].id = "../a/b<1>"
    report.indicators[1].id = "..:A\\b<1>"
    let paths = try Set(pages(report).keys.filter { $0.contains("ndicators/") })
    #expect(paths.contains("indicators/_a_b_1_.html"))
    #expect(paths.contains("indicators/_A_b_1_-2.html"))
    #expect(paths.allSatisfy { !$0.contains("..") })
  }

  @Test func `A department that leads nothing has no empty sections`() throws {
    var report = sampleReport(isHostile: false)
    report.departments[0].leads = []
    report.departments[0].cooperates = ["A01"]
    report.departments[1].cooperates = []
    let pages = try pages(report)
    let first = try #require(pages["departments/\(report.departments[0].name.zh).html"])
    #expect(first.contains("一、配合指标") && !first.contains("牵头指标总体情况"))
    let second = try #require(pages["departments/\(report.departments[1].name.zh).html"])
    #expect(!second.contains("、配合指标"))
  }
}

/// Pages keep what belongs to each unit apart.
struct SeparatePagesTests {
  /// A report on many units, each with figures that no other has.
  private static func report(on count: Int) -> AssessmentReport {
    var report = sampleReport(isHostile: false)
    let model = report.divisions[0]
    report.divisions = (0..<count).map { place in
      var division = model
      division.code = "9\(100_000 + place)"
      division.name = LocalizedText(zh: "第\(place)号区甲", en: "Unit \(place)x")
      division.previous = nil
      division.series = []
      for item in division.items.indices {
        for operand in division.items[item].operands.indices {
          division.items[item].operands[operand].value = "7\(200_000 + place)"
        }
        guard case .ratio = division.items[item].measurement?.detail else { continue }
        division.items[item].measurement?.detail = .ratio(
          numerator: Rational(8_300_000 + place), denominator: Rational(9_400_000 + place))
      }
      return division
    }
    report.missingReturns = []
    report.findings = report.divisions.map { division in
      Finding(
        .notANumber, at: Finding.Location(file: "\(division.code)/表.csv", line: 1, column: "甲"),
        key: Finding.Key(division: division.code), read: "1", severity: .error)
    }
    return report
  }

  @Test(arguments: Edition.allCases)
  func `No unit's page has a name, code or figure of another`(edition: Edition) throws {
    let count = 40
    let report = Self.report(on: count)
    let renderer = HTMLRenderer(options: RenderingOptions(edition: edition))
    let files = try renderer.files(of: report).filter { $0.path.hasPrefix("divisions/") }
    #expect(Set(files.map(\.path)).count == count)
    for (place, file) in files.enumerated() {
      let text = file.text
      #expect(text.contains("第\(place)号区甲") && text.contains("\(8_300_000 + place)"))
      let others = text.matches(
        of: /第([0-9]+)号区甲|83000([0-9]{2})|94000([0-9]{2})|72000([0-9]{2})|91000([0-9]{2})/)
      let wrong = others.filter { match in
        let number = [
          match.output.1, match.output.2, match.output.3, match.output.4, match.output.5,
        ]
        .compactMap { $0.flatMap { Int($0) } }.first
        return number != place
      }
      #expect(wrong.map { String($0.output.0) } == [], "\(file.path)")
    }
  }
}
