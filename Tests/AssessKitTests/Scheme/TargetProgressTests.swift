import AssessTestSupport
import Testing

@testable import AssessKit

/// Targets that are reached over time; the expected values are worked out by hand.
struct TargetProgressTests {
  private static let plan = TargetProgress.span(
    from: period("2023Q1"), to: period("2025Q4"), base: Rational(40))
  private static let quarters = TargetProgress.shares(["0.1", "0.4", "0.7", "1"].map(exact))

  /// 80 of a year, or from 40 to 80 in 36 months.
  @Test(arguments: [
    (TargetProgress.year, "2025Q1", "20"), (.year, "2025Q3", "60"), (.year, "202511", "220/3"),
    (.year, "2025", "80"), (quarters, "2025Q1", "8"), (quarters, "2025Q2", "32"),
    (quarters, "202505", "8"), (quarters, "202502", "0"), (quarters, "2025S2", "80"),
    (plan, "2023Q1", "130/3"), (plan, "2024Q2", "60"), (plan, "2025Q4", "80"),
    (plan, "2026Q1", "80"), (plan, "2022Q4", "40"),
  ])
  func `What is asked for grows with the months`(
    progress: TargetProgress, id: String, expected: String
  ) {
    let schedule = TargetSchedule([
      TargetSchedule.Step(target: .atLeast(Rational(80)), progress: progress)
    ])
    #expect(schedule.target(in: period(id)) == .atLeast(exact(expected)))
  }

  /// 低于序时进度10~30个百分点（含）黄灯，超过30个百分点红灯: half of 80 is asked for in June.
  @Test(arguments: [
    ("40", ProgressReading.Light.green, "0"), ("48", .green, "0"), ("32", .green, "10"),
    ("31", .yellow, "45/4"), ("16", .yellow, "30"), ("15", .red, "125/4"), ("0", .red, "50"),
  ])
  func `A light says how far behind`(
    value: String, light: ProgressReading.Light, behind: String
  ) {
    let schedule = TargetSchedule([
      TargetSchedule.Step(target: .atLeast(Rational(80)), progress: .year)
    ])
    let reading = schedule.progress(
      of: exact(value), in: period("2025Q2"),
      lights: ProgressLights(yellow: Rational(10), red: Rational(30)))
    #expect(reading?.light == light)
    #expect(reading?.behind == exact(behind))
    #expect(reading?.target == .atLeast(Rational(80)))
  }

  @Test func `A plan counts from its base, and has no light where there is no way to go`() {
    func reading(_ value: String, target: Int) -> ProgressReading? {
      let step = TargetSchedule.Step(target: .atLeast(Rational(target)), progress: Self.plan)
      return TargetSchedule([step])
        .progress(of: exact(value), in: period("2024Q2"), lights: ProgressLights())
    }
    #expect(reading("50", target: 80)?.reached == exact("1/4"))
    #expect(reading("50", target: 80)?.light == .yellow)
    #expect(reading("60", target: 80)?.light == .green)
    #expect(reading("50", target: 40) == nil)
    let plain = TargetSchedule(.atLeast(Rational(80)))
    #expect(plain.progress(of: .one, in: period("2024"), lights: ProgressLights()) == nil)
  }

  @Test(arguments: UInt64(0)..<200)
  func `What is asked for never falls from one month to the next`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let shares = (0..<[2, 4, 12].randomElement(using: &random)!).map { _ in
      Rational(Int.random(in: 0...100, using: &random), over: 100)!
    }.sorted()
    let schedules: [TargetProgress] = [.year, .shares(shares)]
    for progress in schedules {
      let asked = (1...12).compactMap { Period(year: 2025, kind: .month, index: $0) }
        .map { progress.share(at: $0) }
      #expect(zip(asked, asked.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(asked.allSatisfy { .zero <= $0 && $0 <= .one })
    }
  }
}
