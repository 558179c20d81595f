import AssessTestSupport

@testable import AssessKit

/// One item of a random rule over two counted columns, beside a plain one, for five units and two
/// quarters: small enough to try every smaller change.
struct RandomReach {
  let scheme: Scheme
  private var cells: [String: (top: Int, bottom: Int)] = [:]
  private let before: [String: (top: Int, bottom: Int)]
  static let codes = (11...15).map(String.init)
  private static let table = Table(
    id: "t", name: LocalizedText("t"), kind: .form, frequency: .quarter, isRequired: true,
    columns: [Sketch.column("top", .count), Sketch.column("bottom", .count)])

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var before: [String: (top: Int, bottom: Int)] = [:]
    for code in Self.codes {
      cells[code] = Self.figures(&random)
      before[code] = Self.figures(&random)
    }
    self.before = before
    let full = Points(Int.random(in: 1...12, using: &random))
    var maker = RandomRule(random: random, full: full)
    let leaf = maker.leaf(over: Self.table)
    let other = Sketch.leaf(
      "B1", points: "\(Int.random(in: 1...30, using: &random))",
      Sketch.rate("t.bottom", "100", over: [Self.table]), rule: .graded(GradedRule(scale: .hundred))
    )
    scheme = Sketch.scheme(
      tables: [Self.table], indicators: Self.tree(leaf, other, pool: maker.pool),
      divisions: Self.codes.map { Sketch.division($0) },
      rollUp: RollUp(
        decimals: Int.random(in: 0...2, using: &random),
        rankOn: Bool.random(using: &random) ? .exact : .printed,
        bonusCap: Bool.random(using: &random) ? Points(2) : nil,
        totalCap: Bool.random(using: &random) ? Points(95) : nil,
        rounding: Bool.random(using: &random) ? .items : .total,
        grades: [
          GradeBand(name: LocalizedText("好"), from: Points(80)),
          GradeBand(name: LocalizedText("中"), from: Points(50)),
          GradeBand(name: LocalizedText("差"), from: nil),
        ]))
  }

  private static func figures(_ random: inout SeededGenerator) -> (top: Int, bottom: Int) {
    let bottom = Int.random(in: 1...40, using: &random)
    return (Int.random(in: 0...bottom, using: &random), bottom)
  }

  private static func tree(_ leaf: Indicator, _ other: Indicator, pool: Pool) -> [Indicator] {
    pool == .base
      ? [Sketch.branch("A", [leaf]), Sketch.branch("B", [other])]
      : [Sketch.branch("B", [other]), Sketch.branch("A", pool: pool, [leaf])]
  }

  /// The same with another figure of a unit.
  func setting(_ column: String, to number: Int, of code: String) -> RandomReach {
    var copy = self
    if column == "top" { copy.cells[code]?.top = number } else { copy.cells[code]?.bottom = number }
    return copy
  }

  /// The scores, and the facts behind them.
  var scored: (result: Scorer.Result, facts: FactTable) {
    var returns: [Submission] = []
    for code in Self.codes {
      for (period, figures) in [(Sketch.quarter, cells), (period("2020Q3"), before)] {
        guard let figures = figures[code] else { continue }
        returns.append(
          Sketch.submission(
            Self.table, "\(figures.top) \(figures.bottom)", division: code, period: period))
      }
    }
    let facts = Sketch.facts(scheme, returns)
    let result = Scorer(scheme: scheme, facts: facts, receipts: [:]).result(for: Sketch.quarter)
    return (result, facts)
  }
}

/// A random rule with a measure that it fits.
struct RandomRule {
  var random: SeededGenerator
  var full: Points
  var pool = Pool.base

  private mutating func number(_ range: ClosedRange<Int>) -> Rational {
    Rational(Int.random(in: range, using: &random), over: Int.random(in: 1...4, using: &random))!
  }

  private mutating func points(_ range: ClosedRange<Int>) -> Points { Points(number(range)) }

  private mutating func flag() -> Bool { Bool.random(using: &random) }

  private mutating func partial() -> PartialSteps {
    [.floor, .ceiling, .proRata].randomElement(using: &random)!
  }

  mutating func leaf(over table: Table) -> Indicator {
    let kind = Int.random(in: 0..<6, using: &random)
    let (measure, target): (Measure, Target?) =
      kind == 5 ? (events(over: table), nil) : (self.measure(kind, over: table), self.target())
    let rule = kind == 5 ? eventRule() : kind == 2 || kind == 3 ? trend() : valueRule()
    return Indicator(
      id: "A1", name: LocalizedText("A1"),
      item: Item(
        clause: "", quote: "", lead: [], measure: measure,
        target: target.map { TargetSchedule($0) } ?? TargetSchedule(), rule: rule, points: full))
  }

  private mutating func measure(_ kind: Int, over table: Table) -> Measure {
    func formula(_ text: String) -> Formula { Sketch.formula(text, over: [table]) }
    let (top, bottom) = (formula("t.top"), formula("t.bottom"))
    return switch kind {
    case 1:
      Measure(kind: .count, definition: .quantity(top), unit: "件", decimals: 0)
    case 2:
      Measure(
        kind: .trend,
        definition: .difference(
          numerator: top, denominator: bottom, per: .hundred, against: .previous), unit: "百分点",
        decimals: 2)
    case 3:
      Measure(
        kind: .growth, definition: .growth(top, against: .previous), unit: "%", decimals: 2)
    default: Sketch.rate("t.top", "t.bottom", over: [table])
    }
  }

  private mutating func events(over table: Table) -> Measure {
    let prices: [EventPrice] = [
      .each(points(0...3)), .growing([points(0...1), points(1...2), points(2...3)]),
      .repeated(
        Sketch.formula("t.top - 3", over: [table]), each: points(0...2), times: Rational(2)),
    ]
    pool = flag() ? .base : .bonus
    return Measure(
      kind: .eventZero,
      definition: .events(
        ["top", "bottom"].map { id in
          EventClass(
            id: id, name: LocalizedText(id), formula: Sketch.formula("t.\(id)", over: [table]),
            price: prices.randomElement(using: &random)!, cap: flag() ? points(1...9) : nil,
            zeroesItem: pool == .base && Int.random(in: 0..<5, using: &random) == 0)
        }), unit: "件", decimals: 0)
  }

  private mutating func eventRule() -> ItemRule {
    pool == .bonus
      ? .perEvent(PerEventRule(base: .zero, cap: flag() ? full : nil, adds: true))
      : .perEvent(PerEventRule(floor: flag() ? .zero : nil))
  }

  private mutating func trend() -> ItemRule {
    .trend(
      TrendRule(
        higherIsBetter: flag(), every: number(1...30), worsePoints: points(0...3),
        betterPoints: flag() ? points(0...2) : .zero, deadBand: flag() ? number(0...20) : .zero,
        partial: partial(), floor: flag() ? .zero : nil, cap: flag() ? full + points(0...3) : nil))
  }

  private mutating func target() -> Target {
    let bound = number(1...120)
    let targets: [Target] = [
      .atLeast(bound), .moreThan(bound), .atMost(bound), .lessThan(bound), .exactly(bound),
      .between(bound, bound + number(0...20)), .about(bound, tolerance: number(1...20)),
    ]
    return targets.randomElement(using: &random)!
  }

  private mutating func valueRule() -> ItemRule {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return .passFail(PassFailRule(failPoints: flag() ? .zero : full * number(0...1)))
    case 1:
      return .step(
        StepRule(
          every: number(1...30), points: points(0...3), partial: partial(),
          surplusPoints: flag() ? points(0...2) : .zero, surplusCap: flag() ? points(0...3) : nil,
          cap: flag() ? points(0...9) : nil, floor: flag() ? .zero : nil))
    case 2:
      return .proportional(
        ProportionalRule(
          cap: flag() ? .one : exact("1.2"), cutOff: flag() ? exact("0.6") : nil))
    case 3: return bands()
    case 4: return .graded(GradedRule(scale: number(50...200)))
    case 5: return peer()
    default: return normalise()
    }
  }

  private mutating func bands() -> ItemRule {
    let bounds = [number(1...30), number(130...200), number(220...300)].map {
      $0.divided(by: Rational(3))!
    }.sorted()
    let ends = [nil] + bounds.map(Optional.some) + [nil]
    return .bands(
      BandsRule(
        bands: (0...3).map { index in
          BandsRule.Band(
            from: ends[index], to: ends[index + 1], points: points(0...12),
            pointsAtUpperBound: flag() ? points(0...12) : nil)
        }))
  }

  private mutating func peer() -> ItemRule {
    let modes: [PeerRule.Mode] = [
      .rankStep(points(0...3)), .rankShare(exact("0.2")),
      .rankTable([Points(9), Points(4), Points(1)]), .ratioToBest,
      .versusMean(failPoints: .zero), .minMax,
    ]
    return .peer(
      PeerRule(
        mode: modes.randomElement(using: &random)!, higherIsBetter: flag(),
        floor: flag() ? .zero : Points(1), ties: flag() ? .dense : .competition))
  }

  private mutating func normalise() -> ItemRule {
    let methods: [NormaliseRule.Method] = [
      .goalposts(low: number(0...40), high: number(200...400)), .minMax,
      .zScore(mean: exact("0.5"), deviation: exact("0.2")), .rank, .percentile,
      .distanceToTarget, .asIs(scale: .hundred),
    ]
    return .normalise(
      NormaliseRule(
        method: methods.randomElement(using: &random)!, higherIsBetter: flag(),
        caps: NormaliseRule.Caps.allCases.randomElement(using: &random)!))
  }
}
