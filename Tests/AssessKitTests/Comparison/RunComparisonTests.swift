import AssessTestSupport
import Testing

@testable import AssessKit

/// What changed between two runs, against what was worked out on paper (``WorkedComparison``).
struct RunComparisonTests {
  private typealias Worked = WorkedComparison

  /// The change of a value and its parts: revised, definition, real.
  private static func parts(_ change: ValueChange?) -> [Points?] {
    [change?.from, change?.to, change?.change, change?.revised, change?.definition, change?.real]
  }

  private static func numbers(_ texts: String...) -> [Points?] {
    texts.map { $0 == "-" ? nil : points($0) }
  }

  @Test func `The three parts are those that were worked out`() async throws {
    let report = try await Worked.report()
    #expect(report.parts == [.revised, .definition, .real])
    #expect(report.units.map(\.code) == ["420502", "420506"])
    let (one, two) = (report.units[0], report.units[1])
    #expect(Self.parts(one.total) == Self.numbers("78", "95", "17", "1", "-17.5", "33.5"))
    #expect(Self.parts(two.total) == Self.numbers("92", "95", "3", "0", "-22", "25"))
    let nodes = one.nodes.map { Self.parts($0.points) }
    #expect(one.nodes.map(\.indicator) == ["A", "A01", "A02"])
    #expect(nodes[0] == nodes[1].indices.map { nodes[1][$0]! + nodes[2][$0]! })
    #expect(nodes[1] == Self.numbers("58", "50", "-8", "1", "-10", "1"))
    #expect(nodes[2] == Self.numbers("20", "45", "25", "0", "-7.5", "32.5"))
    #expect(Self.parts(two.nodes[1].points) == Self.numbers("60", "45", "-15", "0", "-10", "-5"))
    #expect(Self.parts(two.nodes[2].points) == Self.numbers("32", "50", "18", "0", "-12", "30"))
    #expect(report.units.allSatisfy { $0.rest?.isChanged == false })
  }

  @Test func `Ranks and grades say which part moved them`() async throws {
    let units = try await Worked.report().units
    #expect(units[0].rankFrom == 2 && units[0].rankTo == 1)
    #expect(units[1].rankFrom == 1 && units[1].rankTo == 1)
    #expect(units[0].gradeFrom?.zh == "良好" && units[0].gradeTo?.zh == "优秀")
    #expect(
      units[0].reasons.map(\.zh) == ["定义变更：等次良好→不合格", "实际变化：名次2→1，等次不合格→优秀"])
    #expect(units[1].reasons.map(\.zh) == ["定义变更：等次优秀→不合格", "实际变化：等次不合格→优秀"])
  }

  @Test func `Definitions and data say what differs`() async throws {
    let report = try await Worked.report()
    let said = report.definitions.map { [$0.indicator ?? "", $0.aspect.rawValue] }
    #expect(
      said == [
        ["", "version"], ["A01", "points"], ["A01", "rule"], ["A02", "points"], ["A02", "target"],
        ["A02", "rule"],
      ])
    #expect(report.definitions[1].before.zh == "60分")
    #expect(report.definitions[1].after.zh == "50分")
    #expect(report.data.count == 1)
    let change = try #require(report.data.first)
    #expect([change.division, change.element] == ["420502", "work.succeeded"])
    #expect([change.before.zh, change.after.zh] == ["88", "89"])
    #expect(change.sourceBefore?.file == "out/a/1.csv" && change.sourceBefore?.cell == "D2")
    #expect(change.sourceAfter?.file == "out/b/1.csv")
    #expect(change.items == ["A01"])
  }

  @Test
  func `Of the same period there is no real change, and of the same scheme none by definition`()
    async throws
  {
    let first = await Worked.run("a", .first, in: "2020Q3", Worked.third)
    let second = await Worked.run("b", .second, in: "2020Q3", Worked.corrected)
    let same = await Worked.run("c", .first, in: "2020Q3", Worked.third)
    let report = try RunComparison(of: first, with: second, tool: "").report()
    #expect(report.parts == [.revised, .definition])
    #expect(report.units.map(\.code) == ["420506", "420502"])
    #expect(
      Self.parts(report.units[1].total) == Self.numbers("78", "61.5", "-16.5", "1", "-17.5", "-"))
    let none = try RunComparison(of: first, with: same, tool: "").report()
    #expect(none.parts == [.revised])
    #expect(none.units.allSatisfy { !$0.total.isChanged && $0.reasons.isEmpty })
    #expect(none.data.isEmpty && none.definitions.isEmpty)
    #expect(none.remarks.contains { $0.zh.contains("没有更正") })
  }

  /// Run B was not given the third quarter: A's returns stand, and all of it is real change.
  @Test func `What the second run was not given stands as it was`() async throws {
    let first = await Worked.run("a", .first, in: "2020Q3", Worked.third)
    let second = await Worked.run("b", .first, in: "2020Q4", Worked.fourth)
    let report = try RunComparison(of: first, with: second, tool: "").report()
    #expect(report.parts == [.revised, .real])
    // By 1.0 in the fourth quarter: 90 % is 60, 18 visits of 10 are 40.
    #expect(
      Self.parts(report.units.first { $0.code == "420502" }?.total)
        == Self.numbers("78", "100", "22", "0", "-", "22"))
    #expect(report.remarks.contains { $0.zh.contains("B没有读入A所用的2份报表") })
  }

  /// A return that is gone, of the same period, is revised data: the items wait and there is no total.
  @Test func `A return that was taken back is revised data`() async throws {
    let first = await Worked.run("a", .first, in: "2020Q3", Worked.third)
    let second = await Worked.run(
      "b", .first, in: "2020Q3", "420506,2020Q3,50,45,8\n")
    let report = try RunComparison(of: first, with: second, tool: "").report()
    let gone = report.data.filter { $0.division == "420502" }
    #expect(gone.map(\.element) == ["work.succeeded", "work.accepted", "work.visits"])
    #expect(gone.allSatisfy { $0.after.zh == "未报送" })
    #expect(report.units.first { $0.code == "420502" }?.total.change == nil)
  }

  /// Version 1.2 asks for lessons, which nobody reported in the third quarter: its item takes the
  /// fourth quarter's figures for both, so that it is changed definition and nothing else.
  ///
  /// 西陵区 has 6 of 10 lessons, of 20 points 12; A01 and A02 are as in 1.1 but worth 40 and 40.
  @Test func `What only the new definitions ask for counts as changed definition`() async throws {
    var version = Worked.Version.second
    version.version = "1.2"
    version.points = ["40", "40"]
    version.columns = ["{id: lessons, name: {zh: 讲座, en: lessons}, type: count}"]
    version.items = """
            - id: A03
              name: {zh: 讲座, en: Lessons}
              clause: 第三条
              lead: [市司法局]
              measure: {kind: count, value: work.lessons}
              target: {at_least: 10}
              rule: {type: proportional}
              points: 20

      """
    let first = await Worked.run("a", .first, in: "2020Q3", Worked.third)
    let second = await Worked.run(
      "b", version, in: "2020Q4", header: ",讲座",
      "420502,2020Q4,40,36,18,6\n420506,2020Q4,60,51,20,10\n")
    let report = try RunComparison(of: first, with: second, tool: "").report()
    let unit = try #require(report.units.first { $0.code == "420502" })
    let added = try #require(unit.nodes.first { $0.indicator == "A03" })
    #expect(added.presence == .added)
    #expect(Self.parts(added.points) == Self.numbers("0", "12", "12", "0", "12", "0"))
    // Third quarter by 1.2: 88 % is 38, 5 of 20 visits are 10, with the lessons 60.
    #expect(Self.parts(unit.total) == Self.numbers("78", "88", "10", "0", "-18", "28"))
    #expect(report.remarks.contains { $0.zh.contains("work.lessons") })
    #expect(report.definitions.contains { $0.aspect == .added && $0.indicator == "A03" })
  }

  @Test func `Units that are in one run alone are named`() async throws {
    var version = Worked.Version.second
    version.units = ["420506,夷陵区,Yiling", "420507,新设区,New"]
    let first = await Worked.run("a", .first, in: "2020Q3", Worked.third)
    let second = await Worked.run(
      "b", version, in: "2020Q4", "420506,2020Q4,60,51,20\n420507,2020Q4,60,51,20\n")
    let report = try RunComparison(of: first, with: second, tool: "").report()
    #expect(report.units.map(\.code) == ["420506"])
    #expect(report.unitsRemoved.map(\.code) == ["420502"])
    #expect(report.unitsAdded.map(\.code) == ["420507"])
  }

  @Test func `Runs that kept nothing are compared and not split`() async throws {
    var first = await Worked.run("a", .first, in: "2020Q3", Worked.third)
    let second = await Worked.run("b", .second, in: "2020Q4", Worked.corrected, Worked.fourth)
    first.basis = nil
    let report = try RunComparison(of: first, with: second, tool: "").report()
    #expect(report.parts.isEmpty && report.data.isEmpty)
    #expect(Self.parts(report.units[0].total) == Self.numbers("78", "95", "17", "-", "-", "-"))
    #expect(report.definitions.contains { $0.aspect == .points })
    #expect(report.remarks.first?.zh.contains("不能分解") == true)
  }

  @Test func `A run whose report is not what its facts give is not split`() async throws {
    var first = await Worked.run("a", .first, in: "2020Q3", Worked.third)
    let second = await Worked.run("b", .second, in: "2020Q4", Worked.corrected, Worked.fourth)
    first.report.divisions[0].total = points("99")
    let report = try RunComparison(of: first, with: second, tool: "").report()
    #expect(report.parts.isEmpty)
    #expect(report.remarks.first?.zh.contains("不一致") == true)
  }

  @Test(arguments: [
    ("yichang-2020", "yichang-2021", true), ("yichang-2020", "tianmen-2021", false),
    ("hdi", "hdi", true), ("rule-of-law-8", "rule-of-law-9", false), ("a-2020", "a", true),
  ])
  func `Versions of a scheme are told by its name without the year`(
    one: String, other: String, isSame: Bool
  ) {
    #expect((ComparisonRefusal.family(one) == ComparisonRefusal.family(other)) == isSame)
  }
}
