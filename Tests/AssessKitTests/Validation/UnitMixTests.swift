import AssessTestSupport
import Testing

@testable import AssessKit

/// Percent and fractions in one column: which side is doubtful.
struct UnitMixTests {
  @Test(arguments: [
    ("97.6 98.2 0.985 96.4", "0.985"), ("97.6 98.2 98.5 96.4", ""), ("97.6 1 98.2 1.01", "1"),
    ("97.6 0 98.2 96.4", ""), ("97.6 0.9", ""), ("97.6 98.2 0.9", "0.9"),
    ("0.9 0.8 97 98 99", "0.9 0.8"),
    // Most write fractions: the one that does not is asked. 96.4 ÷ 100 lies among 0.5 to 0.9.
    ("0.5 0.8 0.9 96.4", "96.4"),
    // As many on both sides: the fractions are asked.
    ("0.5 0.8 96.4 97", "0.5 0.8"),
    // Truly small: 1.2 ÷ 100 = 0.012 is below half of 0.3; 0.6 · 100 = 60 is above twice 12.
    ("0.3 0.8 0.9 1.2", ""), ("5 8 12 0.6", ""),
    // At the edge: 0.24 · 100 = 24 is twice 12 and not more, 0.025 · 100 half of 5 and not less.
    ("5 8 12 0.24", "0.24"), ("5 8 12 0.241", ""), ("5 8 12 0.025", "0.025"),
    ("5 8 12 0.0249", ""),
  ])
  func `The smaller side is doubtful where a hundred times it fits`(
    values: String, doubtful: String
  ) {
    let numbers = values.split(separator: " ").map { exact(String($0)) }
    let mix = UnitMix(numbers)
    #expect(
      (mix?.doubtful ?? []).map { numbers[$0].shortText() }.joined(separator: " ") == doubtful)
  }

  private static let table: Table = {
    var table = Sketch.form("p", ["x"])
    table.columns[0].kind = .percent
    return table
  }()

  private func findings(_ values: [String]) -> [Finding] {
    let returns = values.enumerated().map {
      Sketch.submission(Self.table, $1, division: "1\($0 + 1)")
    }
    return validation(
      of: returns, tables: [Self.table],
      divisions: values.indices.map { Sketch.division("1\($0 + 1)") }
    ).findings
  }

  @Test func `Both sides are named`() {
    let found = findings(["97.6", "0.985", "98.2", "0.97", "99"])
    #expect(found.map(\.key.division) == ["12", "14"])
    #expect(found.map { $0.expected?.zh } == ["98.5%", "97%"])
    #expect(
      found.first?.message(in: .zh)
        == "“x”填的是“0.985”，而区11、区13、区15填的是97.6至99，这里疑似填了小数（区14也是），可能应为98.5%。")
  }

  @Test func `Where most write fractions both sides are named as well`() {
    let found = findings(["0.976", "98.5", "0.98"])
    #expect(found.map(\.key.division) == ["12"])
    #expect(
      found.first?.message(in: .en)
        == "“x” holds “98.5”, but 区11, 区13: 0.976 to 0.98; those seem to be fractions, and here percent was written."
    )
  }

  /// A clerk has no other units: the unit's own earlier returns decide, and only its own.
  @Test func `A unit's own history decides where there is nobody else`() {
    func returns(_ values: [String], division: String) -> [Submission] {
      values.enumerated().map { index, value in
        Sketch.submission(
          Self.table, value, division: division, period: period("2020Q\(index + 1)"))
      }
    }
    let own = returns(["97.6", "98.2", "96.4", "0.985"], division: "11")
    let found = validation(of: own, tables: [Self.table], asking: Sketch.quarter).findings
    #expect(found.map(\.code) == [.fractionAsPercent])
    #expect(
      found.first?.message(in: .zh)
        == "“x”填的是“0.985”，而本单位2020年第一季度至2020年第三季度填的是96.4至98.2，这里疑似填了小数，可能应为98.5%。")
    let others =
      returns(["97.6", "98.2", "96.4"], division: "12") + [own[3]]
    #expect(
      validation(of: others, tables: [Self.table], asking: Sketch.quarter).findings.isEmpty)
  }
}
