import AssessTestSupport
import Testing

@testable import AssessKit
@testable import Renderers

/// Small numbers of sensitive classes, and what an outsider can make of the rest.
struct SmallCellsTests {
  /// The sample with A02 of 西陵区, 3 cases lost of 60, declared sensitive.
  private func sample(limit: Int? = 5) -> AssessmentReport {
    var report = sampleReport(isHostile: false)
    report.scheme.smallCells = limit
    for unit in report.divisions.indices {
      for item in report.divisions[unit].items.indices {
        for place in report.divisions[unit].items[item].operands.indices
        where report.divisions[unit].items[item].operands[place].element == "litigation.lost" {
          report.divisions[unit].items[item].operands[place].isSensitive = true
        }
      }
    }
    return report
  }

  // 3 < 5, so A02 goes, and with it A01, which rests on the same table. A lacks two items then, and B
  // none. In 点军区 and 夷陵区 A02 does not count, so that A would lack A01 alone: there A03 goes as well,
  // or A04 where A03 does not count either.
  @Test func `An item with a small number goes in every unit, with those of its table`() throws {
    let report = sample().edition(.public)
    let expected = [
      "420502": ["A01", "A02"], "420503": ["A01", "A02"], "420504": ["A01", "A02", "A03"],
      "420506": ["A01", "A02", "A04"],
    ]
    for division in report.divisions {
      #expect(division.withheld == expected[division.code], "\(division.code)")
      #expect(!division.items.contains { ["A01", "A02"].contains($0.indicator) })
      #expect(division.items.contains { $0.indicator == "B01" })
    }
    #expect(report.whole.allSatisfy { $0.indicator != "A01" || $0.measurement == nil })
    #expect(!report.summary.losses.contains { ["A01", "A02"].contains($0.indicator) })
  }

  // Below 3 there is nothing: 3 and 12 may be said.
  @Test(arguments: [2, 3, nil]) func `Nothing goes where nothing is small`(limit: Int?) {
    let report = sample(limit: limit).edition(.public)
    #expect(report.divisions.allSatisfy { $0.withheld == nil })
  }

  @Test func `The internal edition keeps everything`() {
    #expect(sample().edition(.internal) == sample())
  }

  // B04 alone would be the difference between the points of B and those of B01 to B03, so one more item
  // of B goes: B01, worth most of those that have more than all or nothing, where it was measured.
  @Test func `A branch never lacks one item alone`() throws {
    var report = sampleReport(isHostile: false)
    report.scheme.smallCells = 5
    for unit in report.divisions.indices {
      let place = try #require(
        report.divisions[unit].items.firstIndex { $0.indicator == "B04" })
      report.divisions[unit].items[place].operands = [
        Operand(
          element: "survey.cases", name: LocalizedText("cases"), period: report.period, value: "2",
          isSensitive: true)
      ]
    }
    let shown = report.edition(.public)
    let first = try #require(shown.division("420502"))
    #expect(first.withheld == ["B01", "B04"])
    #expect(first.branches.map(\.indicator) == ["A", "B", "C"])
    // 点军区: B04 does not count, so that no sum lacks it.
    #expect(shown.division("420504")?.withheld == ["B04"])
  }

  @Test func `A public report stays as it is`() {
    let once = sample().edition(.public)
    #expect(once.edition(.public).divisions == once.divisions)
  }
}

/// An attempt to work out how many people escaped supervision in 远安县 and 长阳, from all that is public.
struct SmallCellsRecoveryTests {
  private static let report = Task { try await SampleReport.of("yichang-2020", in: "2020Q4") }

  // B04 (脱管漏管, 3 points, one off for each) rests on 1 in 远安县 and 猇亭区 and on 1 + 1 in 长阳; B01 to
  // B03 rest on the same table. Nothing else is needed: B lacks four items everywhere.
  @Test func `The items on the table of community correction are withheld everywhere`() async throws
  {
    let shown = try await Self.report.value.edition(.public)
    for division in shown.divisions where division.withheld != nil {
      #expect(division.withheld == ["B01", "B02", "B03", "B04"], "\(division.code)")
    }
    #expect(shown.division("420525")?.withheld != nil)
    #expect(shown.division("420502")?.withheld != nil)
  }

  @Test func `No file of any format names a datum of that table`() async throws {
    let report = try await Self.report.value
    let options = RenderingOptions(edition: .public)
    var files = try CSVRenderer(options: options).files(of: report)
    files += try HTMLRenderer(options: options).files(of: report)
    files += try FODSRenderer(options: options).files(of: report)
    // The definitions in assessment.json name the elements; the units have none of their values.
    let json = try #require(try JSONRenderer(edition: .public).files(of: report).first)
    let read = try AssessmentReport(json: json.bytes)
    let operands = read.divisions.flatMap(\.items).flatMap(\.operands)
    #expect(!operands.isEmpty && !operands.contains { $0.element.hasPrefix("correction.") })
    for file in files {
      #expect(!file.text.contains("correction.escaped"), "\(file.path)")
      #expect(!file.text.contains("correction.register"), "\(file.path)")
    }
    let scores = try #require(files.first { $0.path == "scores.csv" })
    let column = try #require(try csvRecords(scores.bytes).first?.firstIndex(of: "指标编号"))
    #expect(try csvRecords(scores.bytes).allSatisfy { !["B01", "B04"].contains($0[column]) })
  }

  /// What is known is the points of B, those of its visible items, and the rule: 3 points less one for
  /// each person, times the stretch. For how many persons can the other three withheld items make up
  /// the rest, each between nothing and all of its points?
  @Test(arguments: ["420525", "420528"])
  func `More than one number of persons fits all that is public`(code: String) async throws {
    let report = try await Self.report.value
    let shown = try #require(report.edition(.public).division(code))
    let tree = report.indicators
    let branch = try #require(shown.branches.first { $0.indicator == "B" })
    let inside = Set(tree.filter { $0.parent == "B" }.map(\.id))
    let visible = shown.items.filter { inside.contains($0.indicator) }
    let rest = try #require(branch.points) - visible.reduce(.zero) { $0 + $1.points }
    let stretch = try #require(Rational.hundred.divided(by: shown.possible.value))
    let others =
      tree.filter { ["B01", "B02", "B03"].contains($0.id) }
      .reduce(Points.zero) { $0 + $1.points } * stretch
    let fitting = (0...4).filter { persons in
      let own = Points(max(0, 3 - persons)) * stretch
      return rest - own >= .zero && rest - own <= others
    }
    #expect(fitting.count >= 2, "\(fitting)")
    let actual = code == "420525" ? 1 : 2
    #expect(fitting.contains(actual))
  }
}
