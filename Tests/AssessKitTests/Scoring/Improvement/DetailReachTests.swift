import AssessTestSupport
import Testing

@testable import AssessKit

/// Checklists and late returns, tried one by one.
struct DetailReachTests {
  private func checklist(_ rule: ChecklistRule, now: String) -> ChecklistReach {
    let answers = Measurement.answers([("yes", "1"), ("no", "2"), ("—", "3")])
    guard case .checklist(var list) = answers.detail else { preconditionFailure() }
    for index in list.indices { list[index].name = LocalizedText("q\(index)") }
    return ChecklistReach(rule: rule, full: Points(6), answers: list, points: points(now))
  }

  @Test func `Each open question is a change of its own`() {
    let reach = checklist(ChecklistRule(), now: "1")
    #expect(reach.changes(earning: points("1.1")).map(\.element.zh) == ["q1", "q2"])
    #expect(reach.changes(earning: points("3.5")).map(\.element.zh) == ["q2"])
    #expect(reach.changes(earning: points("6")).map(\.size) == [exact("2")])
    #expect(reach.changes(earning: points("3.5")).map(reach.points) == [Points(4)])
    #expect(reach.nextStep == Points(3))
  }

  /// Two points off for each no, of which there are two of three: one yes more gives 4, both 6.
  @Test func `With points off for each no, answers are counted`() {
    let reach = checklist(ChecklistRule(pointsPerNo: Points(2)), now: "2")
    #expect(reach.changes(earning: points("2.1")).map(\.to) == [exact("2")])
    #expect(reach.changes(earning: points("6")).map(\.to) == [exact("3")])
    #expect(reach.changes(earning: points("6")).map(reach.points) == [Points(6)])
  }

  @Test func `Where one no costs everything, all must be yes`() {
    let reach = checklist(ChecklistRule(requiresAll: true), now: "0")
    #expect(reach.changes(earning: points("0.1")).map(\.to) == [exact("3")])
    #expect(reach.nextStep == Points(6))
  }

  @Test(arguments: TimelinessRule.Unit.allCases)
  func `No fewer days earlier are enough`(unit: TimelinessRule.Unit) {
    let late = [("2020-12-10", "2020-12-28"), ("2020-12-20", "2020-12-23")].map {
      Measurement.LateReturn(table: "t", due: day($0.0), received: day($0.1))
    }
    let rule = TimelinessRule(unit: unit, points: points("0.5"), graceDays: 1)
    let context = ScoringContext(full: Points(10), periodEnd: day("2020-12-31"))
    let now = rule.award(
      for: Measurement(value: exact("18"), detail: .lateness(late)), in: context
    ).points
    let reach = LatenessReach(rule: rule, context: context, late: late, points: now)
    for sought in stride(from: 1, through: 20, by: 1).map({ Points(Rational($0, over: 2)!) })
    where sought > now {
      let changes = reach.changes(earning: sought)
      #expect(changes.count == 1)
      for change in changes {
        #expect(reach.points(after: change) >= sought)
        var less = change
        less.to = less.to + .one
        #expect(reach.points(after: less) < sought || less.to == less.from)
      }
    }
  }
}
