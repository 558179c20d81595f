import AssessTestSupport
import Testing

@testable import AssessKit

/// What holds of every rule, whatever its numbers.
struct RulePropertyTests {
  private struct Numbers {
    var random: SeededGenerator

    mutating func number(_ range: ClosedRange<Int>) -> Rational {
      Rational(Int.random(in: range, using: &random), over: Int.random(in: 1...9, using: &random))!
    }

    mutating func points(_ range: ClosedRange<Int>) -> Points { Points(number(range)) }

    mutating func flag() -> Bool { Bool.random(using: &random) }

    mutating func partial() -> PartialSteps {
      [.floor, .ceiling, .proRata].randomElement(using: &random)!
    }

    mutating func target(higher: Bool) -> Target {
      let bound = number(1...300)
      if flag() { return higher ? .atLeast(bound) : .atMost(bound) }
      return higher ? .moreThan(bound) : .lessThan(bound)
    }

    /// A rule by which a higher value is better, or a lower one, with its target.
    mutating func rule(higher: Bool, full: Points) -> (rule: any ScoringRule, target: Target?) {
      let target = target(higher: higher)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: return (PassFailRule(), target)
      case 1:
        return (
          StepRule(
            every: number(1...50), points: points(0...9), partial: partial(),
            surplusPoints: flag() ? points(0...5) : .zero, surplusCap: points(0...9),
            cap: flag() ? points(0...9) : nil), target
        )
      case 2: return (ProportionalRule(cap: .one, cutOff: flag() ? exact("0.6") : nil), target)
      case 3:
        return (
          TrendRule(
            higherIsBetter: higher, every: number(1...50), worsePoints: points(0...9),
            betterPoints: points(0...5), deadBand: number(0...30), partial: partial(),
            cap: full + points(0...9)), nil
        )
      case 4:
        let modes: [PeerRule.Mode] = [
          .rankStep(points(0...9)), .minMax, .versusMean(failPoints: .zero), .ratioToBest,
        ]
        let ties: RollUp.TieRule = flag() ? .competition : .dense
        return (
          PeerRule(
            mode: modes.randomElement(using: &random)!, higherIsBetter: higher, ties: ties), nil
        )
      default: return (GradedRule(scale: number(1...300)), nil)
      }
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `A better value never scores less, and points stay between zero and the most there is`(
    seed: UInt64
  ) {
    var numbers = Numbers(random: SeededGenerator(seed: seed))
    for _ in 0..<20 {
      let full = numbers.points(1...200)
      let higher = numbers.flag()
      let (rule, target) = numbers.rule(higher: higher, full: full)
      let isHigher = rule is GradedRule ? true : higher
      let others = (0..<4).map { _ in numbers.number(0...400) }
      let values = (0..<4).map { _ in numbers.number(0...400) }.sorted()
      let awards = (isHigher ? values : values.reversed()).map { value in
        rule.award(
          for: Measurement(value: value, detail: .quantity),
          in: ScoringContext(
            full: full, target: target, peers: others + [value],
            periodEnd: .distantFuture))
      }
      #expect(zip(awards, awards.dropFirst()).allSatisfy { $0.points <= $1.points }, "\(rule)")
      let most = full + Points(9)
      #expect(awards.allSatisfy { .zero <= $0.points && $0.points <= most }, "\(rule)")
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `One more event never gives points, and one day later neither`(seed: UInt64) {
    var numbers = Numbers(random: SeededGenerator(seed: seed))
    let full = numbers.points(1...90)
    let floor = numbers.flag() ? Points.zero : nil
    let events = PerEventRule(base: full, floor: floor)
    let each = (numbers.points(0...9), numbers.points(0...9))
    let unit = TimelinessRule.Unit.allCases.randomElement(using: &numbers.random)!
    let late = TimelinessRule(
      unit: unit, points: numbers.points(0...9),
      graceDays: Int.random(in: 0...40, using: &numbers.random))
    var last: (events: Points, days: Points) = (full, full)
    for count in 0..<70 {
      let counts = Measurement.events([
        ("\(count)", each.0.value.description), ("\(count / 3)", each.1.value.description),
      ])
      let done = day("2020-10-25").advanced(byDays: count)!.description
      let now = (
        events: award(events, counts, full: full.value.description).points,
        days: award(
          late, .milestone(done: done, due: "2020-10-31"), full: full.value.description
        ).points
      )
      #expect(now.events <= last.events && now.days <= last.days)
      #expect(now.days >= .zero && (floor == nil || now.events >= .zero))
      last = now
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `Which unit comes first does not matter to points by comparison`(seed: UInt64) {
    var numbers = Numbers(random: SeededGenerator(seed: seed))
    let values = (0..<6).map { _ in numbers.number(0...20).description }
    let mode: [PeerRule.Mode] = [
      .rankStep(Points(1)), .rankTable([Points(3), Points(2)]), .ratioToBest, .minMax,
      .versusMean(failPoints: .zero),
    ]
    for mode in mode {
      let rule = PeerRule(mode: mode, higherIsBetter: numbers.flag())
      let other = values.shuffled(using: &numbers.random)
      for value in values {
        #expect(
          award(rule, value, full: "9", peers: values)
            == award(rule, value, full: "9", peers: other))
      }
    }
  }
}
