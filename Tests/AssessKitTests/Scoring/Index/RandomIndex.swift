import AssessTestSupport

@testable import AssessKit

/// A random index of up to eight numbers in up to three branches, and numbers for six units.
struct RandomIndex {
  static let codes = (11...16).map(String.init)

  let scheme: Scheme

  /// The numbers of each unit, by its code; `nil` where one is missing.
  var numbers: [String: [Rational?]]

  /// Whether more is better, number by number.
  let directions: [Bool]

  private let table: Table

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...8, using: &random)
    table = Sketch.form("t", (0..<count).map { "c\($0)" }, isRequired: false)
    let rules = (0..<count).map { _ in Self.rule(&random) }
    directions = rules.map(\.higherIsBetter)
    var groups: [[Indicator]] = [[], [], []]
    for (index, rule) in rules.enumerated() {
      let leaf = Self.leaf(index, rule, of: table, &random)
      groups[Int.random(in: 0..<3, using: &random)].append(leaf)
    }
    let tree = groups.enumerated().filter { !$0.element.isEmpty }.map { index, leaves in
      Indicator(
        id: "B\(index)", name: LocalizedText("B\(index)"), children: leaves,
        weight: Rational(Int.random(in: 1...4, using: &random)),
        composition: Composition(
          aggregation: Aggregation.allCases.randomElement(using: &random)!,
          minimumAvailability: [.zero, exact("0.5"), .one].randomElement(using: &random)!))
    }
    scheme = Sketch.scheme(
      tables: [table], indicators: tree, divisions: Self.codes.map { Sketch.division($0) },
      rollUp: RollUp(
        method: .index, aggregation: Aggregation.allCases.randomElement(using: &random)!,
        full: Points(100), rankOn: .exact, grades: []))
    numbers = [:]
    for code in Self.codes {
      numbers[code] = (0..<count).map { _ in
        Int.random(in: 0..<6, using: &random) == 0
          ? nil : Rational(Int.random(in: 1...40, using: &random))
      }
    }
  }

  /// A rule whose results lie between 0 and 1, so that every mean has a value.
  private static func rule(_ random: inout SeededGenerator) -> NormaliseRule {
    let methods: [NormaliseRule.Method] = [
      .goalposts(low: exact("5"), high: exact("30")), .minMax, .rank, .percentile,
      .asIs(scale: exact("40")), .zScore(mean: exact("0.5"), deviation: exact("0.2")),
      .distanceToTarget,
    ]
    let method = methods.randomElement(using: &random)!
    let takesLogarithms = [.minMax, methods[0]].contains(method) && Bool.random(using: &random)
    return NormaliseRule(
      method: method, higherIsBetter: Bool.random(using: &random),
      transform: takesLogarithms ? .log : .none)
  }

  private static func leaf(
    _ index: Int, _ rule: NormaliseRule, of table: Table, _ random: inout SeededGenerator
  ) -> Indicator {
    var leaf = Sketch.leaf(
      "L\(index)", points: "100", Sketch.count("t.c\(index)", over: [table]),
      target: .atLeast(exact("25")), rule: .normalise(rule), missing: .exclude)
    leaf.weight = Rational(Int.random(in: 1...3, using: &random))
    return leaf
  }

  /// The results by the code of the unit, the units listed in the order of `codes`.
  func results(listing codes: [String] = codes) -> [String: DivisionReport] {
    var scheme = scheme
    scheme.divisions = codes.map { Sketch.division($0) }
    let returns = codes.map { code in
      let cells = (numbers[code] ?? []).map { $0.map { $0.shortText() } ?? "—" }
      return Sketch.submission(table, cells.joined(separator: " "), division: code)
    }
    let scorer = Scorer(scheme: scheme, facts: Sketch.facts(scheme, returns), receipts: [:])
    let reports = DivisionReports(scheme: scheme, period: Sketch.quarter)
      .reports(of: scorer.result(for: Sketch.quarter), previous: nil)
    return Dictionary(reports.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
