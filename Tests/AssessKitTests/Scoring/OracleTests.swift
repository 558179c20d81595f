import AssessTestSupport
import Testing

@testable import AssessKit

/// The rules against a slow second writing of them: steps are counted one by one, bands looked
/// for from above.
struct OracleTests {
  private static func random(_ range: ClosedRange<Int>, _ random: inout SeededGenerator)
    -> PlainFraction
  {
    PlainFraction(Int.random(in: range, using: &random), Int.random(in: 1...12, using: &random))
  }

  @Test(arguments: UInt64(0)..<200)
  func `Steps`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let target = Self.random(-50...300, &random)
      let value = Self.random(-100...400, &random)
      let (every, each) = (Self.random(3...40, &random), Self.random(0...9, &random))
      let full = Self.random(1...120, &random)
      let floor = Bool.random(using: &random) ? PlainFraction(0) : nil
      let partial = [PartialSteps.floor, .ceiling, .proRata].randomElement(using: &random)!
      let higher = Bool.random(using: &random)
      let bound = exact(target.description)
      let rule = StepRule(
        every: exact(every.description), points: points(each.description), partial: partial,
        floor: floor.map { points($0.description) })
      let awarded = award(
        rule, value.description, full: full.description,
        target: higher ? .atLeast(bound) : .atMost(bound))
      let distance = higher ? target - value : value - target
      var expected = full
      expected = expected - each * Self.steps(in: distance, of: every, partial)
      if let floor, expected < floor { expected = floor }
      #expect(awarded.points.value.description == expected.description)
    }
  }

  private static func steps(
    in distance: PlainFraction, of every: PlainFraction, _ partial: PartialSteps
  ) -> PlainFraction {
    var rest = distance
    var steps = PlainFraction(0)
    while rest > every || rest == every {
      rest = rest - every
      steps = steps + PlainFraction(1)
    }
    guard rest > PlainFraction(0) else { return steps }
    switch partial {
    case .floor: return steps
    case .ceiling: return steps + PlainFraction(1)
    case .proRata: return steps + rest / every
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `Proportions`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let (target, value) = (Self.random(1...300, &random), Self.random(-40...400, &random))
      let (full, cap) = (Self.random(1...120, &random), Self.random(6...30, &random))
      let cutOff = Bool.random(using: &random) ? Self.random(0...6, &random) : nil
      let higher = Bool.random(using: &random)
      let bound = exact(target.description)
      let rule = ProportionalRule(
        cap: exact(cap.description), cutOff: cutOff.map { exact($0.description) })
      let awarded = award(
        rule, value.description, full: full.description,
        target: higher ? .atLeast(bound) : .atMost(bound))
      let zero = PlainFraction(0)
      var share = cap
      if higher { share = value / target } else if value > zero { share = target / value }
      if share > cap { share = cap }
      if share < zero { share = zero }
      if let cutOff, share < cutOff { share = zero }
      #expect(awarded.points.value.description == (full * share).description)
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `Bands`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bounds = Set((0..<5).map { _ in Int.random(in: -20...120, using: &random) }).sorted()
    let levels = (0...bounds.count).map { _ in Self.random(0...90, &random) }
    let interpolates = Bool.random(using: &random)
    let bands = levels.indices.map { index in
      BandsRule.Band(
        from: index == 0 ? nil : Rational(bounds[index - 1]),
        to: index == bounds.count ? nil : Rational(bounds[index]),
        points: points(levels[index].description),
        pointsAtUpperBound: interpolates && index > 0 && index < bounds.count
          ? points(levels[index + 1].description) : nil)
    }
    for _ in 0..<10 {
      let value = Self.random(-300...1500, &random)
      var expected = levels[0]
      for index in bounds.indices.reversed() where !(value < PlainFraction(bounds[index])) {
        expected = levels[index + 1]
        if interpolates, index + 1 < bounds.count {
          let width = PlainFraction(bounds[index + 1] - bounds[index])
          let share = (value - PlainFraction(bounds[index])) / width
          expected = expected + (levels[index + 2] - expected) * share
        }
        break
      }
      let awarded = award(BandsRule(bands: bands), value.description, full: "10")
      #expect(awarded.points.value.description == expected.description)
    }
  }
}
