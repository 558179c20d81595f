import AssessTestSupport

@testable import AssessKit

/// Returns what `rule` gives for a plain number.
func award(
  _ rule: some ScoringRule, _ value: String, full: String, target: Target? = nil,
  peers: [String] = []
) -> Award {
  award(
    rule, Measurement(value: exact(value), detail: .quantity), full: full, target: target,
    peers: peers)
}

/// Returns what `rule` gives for a measurement in the last quarter of 2020.
func award(
  _ rule: some ScoringRule, _ measurement: Measurement, full: String, target: Target? = nil,
  peers: [String] = []
) -> Award {
  rule.award(
    for: measurement,
    in: ScoringContext(
      full: points(full), target: target, peers: peers.map(exact),
      periodEnd: day("2020-12-31")))
}

extension Measurement {
  /// Numbers of events, each class worth the points beside it.
  static func events(
    _ counts: [(count: String, points: String)], zeroing: String = "0"
  ) -> Measurement {
    var events = counts.enumerated().map { index, event in
      EventCount(
        id: "e\(index)", name: LocalizedText("e\(index)"), count: exact(event.count),
        cost: points(event.points) * exact(event.count), zeroesItem: false)
    }
    events.append(
      EventCount(
        id: "zero", name: LocalizedText("通报"), count: exact(zeroing), cost: .zero, zeroesItem: true)
    )
    let sum = events.reduce(Rational.zero) { $0 + $1.count }
    return Measurement(value: sum, detail: .events(events))
  }

  /// Answers, each `yes`, `no` or `—` for none, and worth the points beside it.
  static func answers(_ answers: [(answer: String, points: String)]) -> Measurement {
    let list = answers.map { answer in
      Answer(
        id: answer.answer, name: LocalizedText(answer.answer),
        isYes: answer.answer == "—" ? nil : answer.answer == "yes",
        points: points(answer.points))
    }
    return Measurement(
      value: Rational(list.count { $0.isYes == true }), detail: .checklist(list))
  }

  /// Something due on a day, and done on another, or not done.
  static func milestone(done: String?, due: String) -> Measurement {
    let completed = done.map(day)
    let late = (completed ?? day("2020-12-31")).days(since: day(due))
    return Measurement(
      value: Rational(max(0, late)), detail: .milestone(completed: completed, due: day(due)))
  }

  /// A change, in points or percent.
  static func change(_ value: String) -> Measurement {
    Measurement(value: exact(value), detail: .change(now: exact(value), before: .zero))
  }
}
