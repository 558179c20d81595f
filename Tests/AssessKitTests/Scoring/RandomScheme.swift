import AssessTestSupport

@testable import AssessKit

/// A random tree of rates with random policies, and random returns for six units.
struct RandomScheme {
  let scheme: Scheme
  let submissions: [Submission]
  private static let codes = (11...16).map(String.init)

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...8, using: &random)
    let columns = (0..<count).flatMap { ["top\($0)", "bottom\($0)"] }
    let table = Sketch.form("t", columns)
    let leaves = (0..<count).map { Self.leaf($0, of: table, &random) }
    let base = Self.tree(of: leaves, &random)
    let sum = base.reduce(Points.zero) { $0 + $1.points }
    let groups = ["", "城区", "县"]
    submissions = Self.codes.compactMap { code in
      guard Int.random(in: 0..<6, using: &random) > 0 else { return nil }
      let cells = (0..<count).map { _ in Self.cells(&random) }.joined(separator: " ")
      return Sketch.submission(table, cells, division: code)
    }
    scheme = Sketch.scheme(
      tables: [table], indicators: base,
      divisions: Self.codes.map {
        Sketch.division($0, group: groups.randomElement(using: &random)!)
      },
      rollUp: RollUp(
        full: sum, ties: Bool.random(using: &random) ? .dense : .competition,
        ranksWithinGroups: Bool.random(using: &random),
        minimumAvailability: Bool.random(using: &random) ? exact("0.5") : .zero, grades: []))
  }

  private static func cells(_ random: inout SeededGenerator) -> String {
    let bottom = Int.random(in: 0...60, using: &random)
    return ["— \(bottom)", "无 无", "0 0"].randomElement(using: &random).flatMap {
      Int.random(in: 0..<4, using: &random) == 0 ? $0 : nil
    } ?? "\(Int.random(in: 0...bottom, using: &random)) \(bottom)"
  }

  private static func leaf(
    _ index: Int, of table: Table, _ random: inout SeededGenerator
  ) -> Indicator {
    let substitutions: [Substitution] = [
      .reweightWithinParent, .reweightTotal, .fullMarks, .groupMean, .fixed(Points(1)), .zeroMarks,
    ]
    let policies: [MissingPolicy] = [.zeroMarks, .exclude, .carryForward(periods: 1), .manual]
    let rules: [ItemRule] = [
      .passFail(PassFailRule()), .proportional(ProportionalRule()),
      .step(StepRule(every: .one, points: points("0.3"), partial: .floor)),
      .peer(PeerRule(mode: .rankStep(Points(1)), higherIsBetter: true)),
    ]
    return Sketch.leaf(
      "L\(index)", points: "\(Int.random(in: 1...30, using: &random))",
      Sketch.rate("t.top\(index)", "t.bottom\(index)", over: [table]),
      target: .atLeast(exact("90")), rule: rules.randomElement(using: &random)!,
      missing: policies.randomElement(using: &random)!,
      empty: substitutions.randomElement(using: &random)!,
      notApplicable: substitutions.randomElement(using: &random)!)
  }

  /// Puts the leaves into up to three branches, each of them within another one or not.
  private static func tree(
    of leaves: [Indicator], _ random: inout SeededGenerator
  ) -> [Indicator] {
    var groups: [[Indicator]] = [[], [], []]
    for leaf in leaves { groups[Int.random(in: 0..<3, using: &random)].append(leaf) }
    return groups.enumerated().filter { !$0.element.isEmpty }.map { index, leaves in
      let branch = Sketch.branch("B\(index)", leaves)
      guard Bool.random(using: &random) else { return branch }
      return Sketch.branch("C\(index)", [branch])
    }
  }

  /// The results, by the code of the unit.
  func results(orderedBy codes: [String] = codes) -> [String: DivisionReport] {
    var scheme = scheme
    scheme.divisions.sort {
      codes.firstIndex(of: $0.code) ?? 0 < codes.firstIndex(of: $1.code) ?? 0
    }
    let facts = Sketch.facts(scheme, submissions)
    let result = Scorer(scheme: scheme, facts: facts, receipts: [:]).result(for: Sketch.quarter)
    let reports = DivisionReports(scheme: scheme, period: Sketch.quarter)
      .reports(of: result, previous: nil)
    return Dictionary(reports.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
