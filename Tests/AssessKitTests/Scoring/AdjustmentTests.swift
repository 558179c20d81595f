import AssessTestSupport
import Testing

@testable import AssessKit

/// What changes totals and grades besides the items; the expected values are worked out by hand.
struct AdjustmentTests {
  private static let tree = [Sketch.branch("A", [Sketch.leaf("a", "100")])]
  private static let always = Formula(
    text: "1", expression: .literal(.number(.one)), type: .number)

  /// 将前1/3的单位确定为优秀: of 7 units a third is 2⅓.
  @Test(arguments: [
    (GradeQuota.count(2), 7, 2), (.share(exact("1/3"), rounding: .down), 7, 2),
    (.share(exact("1/3"), rounding: .up), 7, 3), (.share(exact("1/3"), rounding: .nearest), 7, 2),
    (.share(exact("1/2"), rounding: .nearest), 7, 4), (.count(0), 7, 0),
    (.share(exact("1/3"), rounding: .down), 9, 3),
  ])
  func `A quota is so many, or a share of the units`(quota: GradeQuota, units: Int, places: Int) {
    #expect(quota.places(among: units) == places)
  }

  /// Two places for 优: units that share the last place go to the next grade together.
  @Test(arguments: [
    ("95 93 91 85", "优 优 良 良"), ("95 93 93 85", "优 良 良 良"), ("93 93 85 70", "优 优 良 差"),
    ("93 93 93 70", "良 良 良 差"), ("95 85 84 83", "优 良 良 良"), ("70 60 50 40", "差 差 差 差"),
  ])
  func `Where score and quota disagree the lower grade wins`(totals: String, expected: String) {
    #expect(Self.grades(of: totals, Self.rollUp(quota: .count(2))) == expected)
  }

  @Test(arguments: [
    (Veto.Effect.dropOneGrade, "95", "良"), (.dropOneGrade, "85", "差"), (.dropOneGrade, "10", "差"),
    (.capGrade(LocalizedText("良")), "95", "良"), (.capGrade(LocalizedText("良")), "85", "良"),
    (.capGrade(LocalizedText("差")), "95", "差"), (.capGrade(LocalizedText("良")), "70", "差"),
    (.barBest, "95", "良"), (.barBest, "85", "良"), (.barBest, "10", "差"),
    (.fixGrade(LocalizedText("差")), "95", "差"), (.fixGrade(LocalizedText("良")), "95", "良"),
    (.fixGrade(LocalizedText("良")), "10", "良"), (.zeroItem("elsewhere"), "95", "优"),
  ])
  func `A veto changes the grade and never the score`(
    effect: Veto.Effect, total: String, expected: String
  ) throws {
    let rollUp = Self.rollUp(quota: nil)
    var adjustments = UnitAdjustments()
    adjustments.vetoes = [
      VetoRecord(name: LocalizedText("瞒报"), clause: "一", effect: effect)
    ]
    let card = Sketch.card(Self.tree, total, rollUp: rollUp, adjustments: adjustments)
    let grading = Grading(of: [card], ranking: Ranking(of: [card], by: rollUp), by: rollUp)
    let result = try #require(grading.results["11"])
    #expect(result.grade.zh == expected)
    #expect(
      result.changes.isEmpty
        == (rollUp.level(of: points(total)).map {
          rollUp.grades[$0].name.zh
        } == expected))
    #expect(card.total == points(total))
  }

  /// Two places for 优.
  ///
  /// The first unit has a veto on its grade, so the next two have them; a veto on an
  /// item leaves the places as they are.
  @Test(arguments: [
    (Veto.Effect.barBest, "良 优 优 良"), (.capGrade(LocalizedText("差")), "差 优 优 良"),
    (.zeroItem("a"), "优 优 良 良"),
  ])
  func `A unit with a veto takes no place from the others`(
    effect: Veto.Effect, expected: String
  ) {
    let rollUp = Self.rollUp(quota: .count(2))
    let cards = ["99", "95", "94", "93"].enumerated().map { index, total in
      var adjustments = UnitAdjustments()
      if index == 0 {
        adjustments.vetoes = [VetoRecord(name: LocalizedText("v"), clause: "", effect: effect)]
      }
      return Sketch.card(
        [Sketch.branch("A", [Sketch.leaf("b", "100")])], total, rollUp: rollUp,
        division: Sketch.division("1\(index)"), adjustments: adjustments)
    }
    #expect(Self.grades(of: cards, rollUp) == expected)
  }

  /// 良 is fixed, 差 the best that is left: 差, whichever veto is listed first.
  ///
  /// Two that lower by one grade lower by two.
  @Test(arguments: [
    ([Veto.Effect.fixGrade(LocalizedText("良")), .capGrade(LocalizedText("差"))], "差"),
    ([.capGrade(LocalizedText("差")), .fixGrade(LocalizedText("良"))], "差"),
    ([.barBest, .dropOneGrade], "良"), ([.dropOneGrade, .barBest], "良"),
    ([.dropOneGrade, .dropOneGrade], "差"),
  ])
  func `Of several vetoes the lowest grade comes out, in any order`(
    effects: [Veto.Effect], expected: String
  ) {
    let rollUp = Self.rollUp(quota: nil)
    var adjustments = UnitAdjustments()
    adjustments.vetoes = effects.map {
      VetoRecord(name: LocalizedText("v"), clause: "", effect: $0)
    }
    let card = Sketch.card(Self.tree, "95", rollUp: rollUp, adjustments: adjustments)
    #expect(Self.grades(of: [card], rollUp) == expected)
  }

  @Test func `A veto may cost an item, and says so`() throws {
    var adjustments = UnitAdjustments()
    let veto = VetoRecord(name: LocalizedText("造假"), clause: "", effect: .zeroItem("b"))
    adjustments.vetoes = [veto]
    let tree = [Sketch.branch("A", [Sketch.leaf("a", "60"), Sketch.leaf("b", "40")])]
    let card = Sketch.card(tree, "50 ~", adjustments: adjustments)
    #expect(card.total == Points(50) && card.possible == Points(100))
    #expect(card.lines[1].score.award == Award(.zero, because: .zeroedByVeto(veto)))
  }

  /// 总分超过100分按100分计.
  @Test(arguments: [("98", "100", nil), ("100", "100", "102"), ("97", "99", nil)])
  func `A total may have a most`(base: String, total: String, uncapped: String?) {
    let tree = Self.tree + [Sketch.branch("P", pool: .bonus, [Sketch.leaf("p", "5")])]
    let rollUp = RollUp(totalCap: Points(100), grades: [])
    let card = Sketch.card(tree, "\(base) 2", rollUp: rollUp)
    #expect(card.total == points(total))
    #expect(card.uncappedTotal == uncapped.map(points))
  }

  /// A pool that takes points never gives any.
  @Test(arguments: [("95", "-2", "93"), ("95", "2", "95")])
  func `A penalty is never negative`(base: String, penalty: String, total: String) {
    let tree = Self.tree + [Sketch.branch("N", pool: .penalty, [Sketch.leaf("n", "5")])]
    #expect(Sketch.card(tree, "\(base) \(penalty)").total == points(total))
  }

  /// Of 30.004 + 30.004 nothing is left of the third decimal: 60, and not 60.01.
  @Test(arguments: [(RollUp.Rounding.total, "60.008"), (.items, "60")])
  func `Points are rounded once, or item by item`(rounding: RollUp.Rounding, total: String) {
    let tree = [Sketch.branch("A", [Sketch.leaf("a", "50"), Sketch.leaf("b", "50")])]
    let card = Sketch.card(tree, "30.004 30.004", rollUp: RollUp(rounding: rounding, grades: []))
    #expect(card.total == points(total))
    let losses = card.lines.reduce(Points.zero) { $0 + $1.full - $1.points }
    #expect(losses == Points(100) - points(total))
  }

  /// A point below a branch of weight 8 counts 0.08: of 60 and 40 on its scale, 30 and 40 come to 5.6.
  @Test func `The points of a weighted branch count as much as its weight`() {
    var leaves = [Sketch.leaf("a", "60"), Sketch.leaf("b", "40"), Sketch.leaf("c", "92")]
    leaves[0].pointValue = exact("0.08")
    leaves[1].pointValue = exact("0.08")
    let tree = [Sketch.branch("A", Array(leaves[0...1])), Sketch.branch("B", [leaves[2]])]
    #expect(Sketch.card(tree, "30 40 92").total == points("97.6"))
    // b is left out: 4.8 + 92 are stretched to 100.
    #expect(Sketch.card(tree, "30 ~ 92").total == points("11800/121"))
  }

  /// 难度系数 鹿城1.35, 文成1.0.
  @Test(arguments: [
    (RollUp.Coefficients.capped, "80", "1.35", "100"), (.uncapped, "80", "1.35", "108"),
    (.capped, "60", "1.35", "81"), (.uncapped, "60", "1", "60"), (.capped, "60", "0.9", "54"),
  ])
  func `A coefficient multiplies the base`(
    coefficients: RollUp.Coefficients, base: String, factor: String, total: String
  ) {
    var adjustments = UnitAdjustments()
    adjustments.coefficient = exact(factor)
    let rollUp = RollUp(coefficients: coefficients, grades: [])
    let card = Sketch.card(Self.tree, base, rollUp: rollUp, adjustments: adjustments)
    #expect(card.total == points(total))
  }

  /// 内部评价占70%，社会评议占30%: 0.7 × 80 + 0.3 × 90 = 83; of a scale of 10, 9 is 90.
  @Test(arguments: [
    ("30%", "90", "100", "83"), ("30%", "9", "10", "83"), ("20%", "100", "100", "84"),
    ("30%", nil, "100", nil),
    // A mark off its scale is held at its end.
    ("30%", "900", "100", "86"), ("30%", "-9", "100", "56"),
  ])
  func `A result from outside is blended with the base, and waited for`(
    share: String, result: String?, scale: String, total: String?
  ) {
    let part = OutsidePart(
      id: "o", name: LocalizedText("社会评议"),
      share: exact(String(share.dropLast())) * exact("1/100"), formula: Self.always,
      scale: exact(scale))
    var adjustments = UnitAdjustments()
    adjustments.outside = [(part, result.map(exact))]
    adjustments.isPending = result == nil
    let card = Sketch.card(Self.tree, "80", adjustments: adjustments)
    #expect(card.total == total.map(points))
    #expect(card.isProvisional == (total == nil))
  }

  /// 第一次每人次扣1分，第二次每人次扣2分; 每人次减2.5分，最高减5分.
  @Test(
    arguments: [
      ("0", [], nil, "0"), ("3", [], nil, "3"), ("1", ["1", "2"], nil, "1"),
      ("2", ["1", "2"], nil, "3"), ("4", ["1", "2"], nil, "7"), ("3", [], "2", "2"),
      ("4", ["1", "2"], "5", "5"),
      // Less than none are none; so many that no machine number holds them are as many.
      ("-3", [], nil, "0"), ("-3", ["1", "2"], nil, "0"), ("-0.5", ["1", "2"], nil, "0"),
      ("10000000000000000000", ["1", "2"], nil, "19999999999999999999"),
      ("10000000000000000000", ["1", "2"], "5", "5"),
    ] as [(String, [String], String?, String)])
  func `Points may grow with the number of events, up to a cap`(
    count: String, growing: [String], cap: String?, cost: String
  ) {
    let event = EventClass(
      id: "e", name: LocalizedText("e"), formula: Self.always,
      price: growing.isEmpty ? .each(Points(1)) : .growing(growing.map(points)),
      cap: cap.map(points))
    #expect(event.cost(of: exact(count)) == points(cost))
  }

  private static func rollUp(quota: GradeQuota?) -> RollUp {
    RollUp(grades: [
      GradeBand(name: LocalizedText("优"), from: Points(90), quota: quota),
      GradeBand(name: LocalizedText("良"), from: Points(80)),
      GradeBand(name: LocalizedText("差"), from: nil),
    ])
  }

  private static func grades(of totals: String, _ rollUp: RollUp) -> String {
    let cards = totals.split(separator: " ").enumerated().map { index, total in
      Sketch.card(
        tree, String(total), rollUp: rollUp, division: Sketch.division("1\(index)"))
    }
    return grades(of: cards, rollUp)
  }

  private static func grades(of cards: [Scorecard], _ rollUp: RollUp) -> String {
    let grading = Grading(of: cards, ranking: Ranking(of: cards, by: rollUp), by: rollUp)
    return cards.map { grading.results[$0.division.code]?.grade.zh ?? "-" }
      .joined(separator: " ")
  }
}
