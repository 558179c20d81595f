import AssessTestSupport
import Testing

@testable import AssessKit

/// Whatever is revised, redefined or changes: the parts add up to the change, exactly.
struct ComparisonPropertyTests {
  private typealias Worked = WorkedComparison

  private static func version(_ number: String, _ random: inout SeededGenerator) -> Worked.Version {
    var version = Worked.Version.first
    let points = Int.random(in: 1...99, using: &random)
    version.version = number
    version.points = ["\(points)", "\(100 - points)"]
    version.visits = "\(Int.random(in: 1...30, using: &random))"
    return version
  }

  /// Rows of a quarter, now and then without a cell or without a unit.
  private static func rows(_ quarter: String, _ random: inout SeededGenerator) -> String {
    ["420502", "420506"].map { code in
      guard Int.random(in: 0..<8, using: &random) > 0 else { return "" }
      let accepted = Int.random(in: 1...97, using: &random)
      let succeeded = Int.random(in: 0...accepted, using: &random)
      let visits = Int.random(in: 0..<6, using: &random) > 0 ? "\(accepted % 23)" : ""
      return "\(code),\(quarter),\(accepted),\(succeeded),\(visits)\n"
    }.joined()
  }

  private static func isWhole(_ change: ValueChange, in parts: [ChangePart]) -> Bool {
    let known = parts.compactMap { change[$0] }
    guard known.count == parts.count else { return true }
    return known.reduce(.zero, +) == change.change
  }

  @Test(arguments: UInt64(1)...40)
  func `The parts add up to every change`(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let versions = [Self.version("1.0", &random), Self.version("1.1", &random)]
    let third = Self.rows("2020Q3", &random)
    let corrected = Bool.random(using: &random) ? third : Self.rows("2020Q3", &random)
    let fourth = Self.rows("2020Q4", &random)
    let first = await Worked.run("a", versions[0], in: "2020Q3", third)
    let second =
      Int.random(in: 0..<4, using: &random) == 0
      ? await Worked.run("b", versions[1], in: "2020Q3", corrected)
      : await Worked.run("b", versions[1], in: "2020Q4", corrected, fourth)
    let report = try RunComparison(of: first, with: second, tool: "").report()
    #expect(!report.parts.isEmpty)
    for unit in report.units {
      #expect(Self.isWhole(unit.total, in: report.parts))
      for node in unit.nodes { #expect(Self.isWhole(node.points, in: report.parts)) }
      let rest = try #require(unit.rest)
      #expect(Self.isWhole(rest, in: report.parts))
      guard let total = unit.total.change, let more = rest.change else { continue }
      let items = unit.nodes.filter(\.isItem).compactMap(\.points.change)
      #expect(items.reduce(more, +) == total)
    }
  }

  @Test(arguments: UInt64(1)...10)
  func `A run compared with itself has not changed`(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let version = Self.version("1.0", &random)
    let run = await Worked.run("a", version, in: "2020Q3", Self.rows("2020Q3", &random))
    let report = try RunComparison(of: run, with: run, tool: "").report()
    #expect(report.units.allSatisfy { !$0.total.isChanged && $0.reasons.isEmpty })
    #expect(report.units.allSatisfy { $0.nodes.allSatisfy { !$0.points.isChanged } })
    #expect(report.data.isEmpty && report.definitions.isEmpty)
  }
}
