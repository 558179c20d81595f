import AssessTestSupport
import Testing

@testable import AssessKit

/// Events, checklists and lateness.
struct EventRuleTests {
  /// (13) 有1件败诉的扣1分; (14) 得30分，每1件扣…扣完为止; (15) 每人次减2.5分，最高减5分;
  /// (17) 进京15分、到省10分、到市5分; (19) of 6 分, 发生一起扣30分.
  @Test(arguments: [
    ("10", "0", [("0", "1")], "10"), ("10", "0", [("3", "1")], "7"),
    ("30", "0", [("4", "3"), ("2", "5")], "8"), ("30", "0", [("3", "15")], "0"),
    ("10", "5", [("1", "2.5")], "7.5"), ("10", "5", [("3", "2.5")], "5"),
    ("50", "0", [("1", "15"), ("2", "10"), ("1", "5")], "10"), ("6", nil, [("1", "30")], "-24"),
    ("6", "0", [("1", "30")], "0"), ("6", nil, [("0", "30")], "6"),
    ("10", "0", [("-3", "1")], "10"), ("10", "0", [("-3", "1"), ("2", "1")], "8"),
  ])
  func `Each event costs its points`(
    base: String, floor: String?, events: [(String, String)], expected: String
  ) {
    let rule = PerEventRule(base: points(base), floor: floor.map(points))
    let counts = events.map { (count: $0.0, points: $0.1) }
    let award = award(rule, .events(counts), full: base)
    #expect(award.points == points(expected))
  }

  /// (40), (41) 国家级…分别加2分、1分、0.5分, 最多为5分.
  @Test(arguments: [
    ([("0", "2"), ("0", "1")], "0"), ([("1", "2"), ("3", "0.5")], "3.5"),
    ([("2", "2"), ("1", "1")], "5"), ([("3", "2"), ("1", "0.5")], "5"),
  ])
  func `Events add points up to the cap`(events: [(String, String)], expected: String) {
    let rule = PerEventRule(base: .zero, cap: Points(5), adds: true)
    let counts = events.map { (count: $0.0, points: $0.1) }
    #expect(award(rule, .events(counts), full: "5").points == points(expected))
  }

  @Test func `Says what the events came to, and whether all of it counted`() {
    let rule = PerEventRule(base: Points(5))
    #expect(award(rule, .events([("0", "1")]), full: "5").reason == .noEvents)
    #expect(
      award(rule, .events([("2", "1")]), full: "5").reason
        == .events(change: Points(-2), isLimited: false))
    #expect(
      award(rule, .events([("7", "1")]), full: "5").reason
        == .events(change: Points(-7), isLimited: true))
  }

  /// (21) 被有关部门通报的，该项不得分.
  @Test(arguments: [Points.zero, Points(3), nil])
  func `An event of a class that zeroes the item leaves nothing`(floor: Points?) {
    let rule = PerEventRule(base: Points(10), floor: floor)
    let award = award(rule, .events([("1", "1")], zeroing: "1"), full: "10")
    #expect(award == Award(.zero, because: .zeroedByEvent(LocalizedText("通报"))))
  }

  @Test func `Events that cost nothing are events all the same`() {
    let award = award(PerEventRule(base: Points(5)), .events([("2", "0")]), full: "5")
    #expect(award == Award(Points(5), because: .events(change: .zero, isLimited: false)))
  }

  @Test(arguments: [
    ([("yes", "1"), ("yes", "3")], false, "4", 2, 0),
    ([("yes", "1"), ("no", "3")], false, "1", 1, 0),
    ([("no", "1"), ("no", "3")], false, "0", 0, 0), ([("yes", "1"), ("—", "3")], false, "1", 1, 1),
    ([("yes", "1"), ("yes", "3")], true, "4", 2, 0),
    ([("yes", "1"), ("no", "3")], true, "0", 1, 0),
    ([("yes", "1"), ("—", "3")], true, "0", 1, 1),
  ])
  func `Each yes has its points, and no answer is not a no`(
    answers: [(String, String)], requiresAll: Bool, expected: String, yes: Int, unanswered: Int
  ) {
    let award = award(
      ChecklistRule(requiresAll: requiresAll),
      .answers(answers.map { (answer: $0.0, points: $0.1) }), full: "4")
    #expect(award.points == points(expected))
    #expect(award.reason == .answers(yes: yes, of: 2, unanswered: unanswered))
  }

  /// (36) 每延后一天扣1分，扣完为止; (37) 每推迟1个月到位的扣10分.
  @Test(arguments: [
    ("2020-10-31", TimelinessRule.Unit.day, 0, "10"), ("2020-11-01", .day, 0, "9"),
    ("2020-11-09", .day, 0, "1"), ("2020-12-20", .day, 0, "0"), ("2020-11-03", .day, 3, "10"),
    ("2020-11-05", .day, 3, "8"), ("2020-11-01", .month, 0, "9"), ("2020-11-30", .month, 0, "9"),
    ("2020-12-01", .month, 0, "8"), ("2020-12-01", .month, 1, "9"), ("2020-12-30", .once, 0, "9"),
    ("2020-10-01", .month, 0, "10"),
  ])
  func `Late things cost points by their unit`(
    done: String, unit: TimelinessRule.Unit, grace: Int, expected: String
  ) {
    let rule = TimelinessRule(unit: unit, points: Points(1), graceDays: grace)
    let award = award(rule, .milestone(done: done, due: "2020-10-31"), full: "10")
    #expect(award.points == points(expected))
  }

  @Test(arguments: [
    ("2020-10-31", TimelinessRule.Unit.month, "8"), ("2020-12-31", .month, "10"),
    ("2020-12-01", .day, "0"), ("2020-10-31", .once, "9"),
  ])
  func `What is not done is as late as the last day of the period makes it`(
    due: String, unit: TimelinessRule.Unit, expected: String
  ) {
    let award = award(
      TimelinessRule(unit: unit, points: Points(1)), .milestone(done: nil, due: due), full: "10")
    #expect(award == Award(points(expected), because: .notDone(due: day(due))))
  }

  /// (38) 不按时报送的每次减0.5分; days and months count by the latest.
  @Test(arguments: [
    (TimelinessRule.Unit.once, "0.5", 0, "9"), (.day, "0.5", 0, "0"), (.day, "0.1", 0, "6"),
    (.month, "2", 0, "6"), (.once, "0.5", 3, "9.5"), (.once, "0.5", 40, "10"),
    (.day, "0.1", 10, "7"), (.month, "2", 10, "8"),
  ])
  func `Of late returns the latest counts, and each one where they are counted once`(
    unit: TimelinessRule.Unit, each: String, grace: Int, expected: String
  ) {
    // Due 2021-01-10: one came on 13 January, the other on 19 February.
    let late = Measurement(
      value: exact("40"),
      detail: .lateness([
        Measurement.LateReturn(table: "a", due: day("2021-01-10"), received: day("2021-01-13")),
        Measurement.LateReturn(table: "b", due: day("2021-01-10"), received: day("2021-02-19")),
      ]))
    let rule = TimelinessRule(unit: unit, points: points(each), graceDays: grace)
    #expect(award(rule, late, full: "10").points == points(expected))
  }

  /// Due on 30 September 2025, before the National Day holiday; worked are 9, 10, 11 and 13 October.
  @Test(arguments: [
    ("2025-10-08", 0, nil, "10"), ("2025-10-09", 0, nil, "9"), ("2025-10-13", 0, nil, "6"),
    ("2025-10-13", 2, nil, "8"), ("2025-10-13", 0, "3", "7"), ("2025-12-31", 0, "3", "7"),
  ])
  func `Working days leave out the holidays, and points off may have a most`(
    done: String, grace: Int, cap: String?, expected: String
  ) {
    let holidays = [1, 2, 3, 6, 7, 8].map { (day("2025-10-0\($0)"), false) }
    let calendar = WorkingDays(
      exceptions: Dictionary(uniqueKeysWithValues: holidays + [(day("2025-10-11"), true)]))
    let rule = TimelinessRule(
      unit: .workingDay, points: Points(1), graceDays: grace, cap: cap.map(points))
    let award = rule.award(
      for: .milestone(done: done, due: "2025-09-30"),
      in: ScoringContext(
        full: Points(10), periodEnd: day("2025-12-31"), workingDays: calendar))
    #expect(award.points == points(expected))
  }

  /// 缺一项扣0.5分: what is not answered costs as much as a no.
  @Test(arguments: [
    (["yes", "yes"], "2"), (["yes", "no"], "1.5"), (["—", "no"], "1"), (["no", "no"], "1"),
  ])
  func `Each no may cost the same`(answers: [String], expected: String) {
    let measurement = Measurement.answers(answers.map { ($0, "0") })
    let rule = ChecklistRule(pointsPerNo: points("0.5"))
    #expect(award(rule, measurement, full: "2").points == points(expected))
    let steep = ChecklistRule(pointsPerNo: Points(3))
    let least = answers == ["yes", "yes"] ? Points(2) : .zero
    #expect(award(steep, measurement, full: "2").points == least)
  }

  @Test func `Says how late, or that it was in time`() {
    let rule = TimelinessRule(unit: .day, points: Points(1), floor: Points(2))
    #expect(
      award(rule, .milestone(done: "2020-11-20", due: "2020-10-31"), full: "10")
        == Award(Points(2), because: .late(units: 20, unit: .day, each: Points(1))))
    #expect(
      award(rule, .milestone(done: "2020-10-31", due: "2020-10-31"), full: "10").reason == .inTime)
    #expect(
      award(rule, Measurement(value: .zero, detail: .lateness([])), full: "10").reason == .inTime)
  }
}
