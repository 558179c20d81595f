/// The reach of a checklist: one more question answered yes, or so many of them.
struct ChecklistReach: ItemReach {
  var rule: ChecklistRule
  var full: Points
  var answers: [Measurement.Answer]
  var points: Points

  private var open: [Measurement.Answer] { answers.filter { $0.isYes != true } }
  private var yes: Int { answers.count - open.count }

  func changes(earning points: Points) -> [FigureChange] {
    guard points > self.points, !open.isEmpty else { return [] }
    if let each = rule.pointsPerNo, !rule.requiresAll {
      guard points <= full, let nos = (full - points).value.divided(by: each.value)?.floor else {
        return []
      }
      return [count(to: max(.zero, Rational(answers.count) - nos))]
    }
    let single = rule.requiresAll ? [] : open.filter { self.points + $0.points >= points }
    if !single.isEmpty { return single.map(question) }
    let all = count(to: Rational(answers.count))
    return self.points(after: all) >= points ? [all] : []
  }

  /// The question that gives least by itself: each is a step.
  var nextStep: Points? {
    guard !open.isEmpty, !rule.requiresAll else { return open.isEmpty ? nil : full }
    if let each = rule.pointsPerNo { return StepPoints(full: full).next(above: points, off: each) }
    return open.map { points + $0.points }.filter { $0 > points }.min()
  }

  func points(after change: FigureChange) -> Points {
    let isQuestion = change.to == .one && change.value == nil
    let answers = answers.map { answer in
      guard !isQuestion || answer.name == change.element else { return answer }
      var answer = answer
      answer.isYes = true
      return answer
    }
    guard let pointsPerNo = rule.pointsPerNo, !rule.requiresAll else {
      return award(of: answers)
    }
    let nos = Rational(answers.count) - change.to
    return (full - pointsPerNo * nos).clamped(from: .zero, to: nil)
  }

  private func award(of answers: [Measurement.Answer]) -> Points {
    let yes = answers.count { $0.isYes == true }
    return rule.award(
      for: Measurement(value: Rational(yes), detail: .checklist(answers)),
      in: ScoringContext(full: full, periodEnd: .distantFuture)
    ).points
  }

  private func question(_ answer: Measurement.Answer) -> FigureChange {
    FigureChange(
      kind: .answers, element: answer.name, unit: "", from: .zero, to: .one, value: nil)
  }

  private func count(to number: Rational) -> FigureChange {
    FigureChange(
      kind: .answers, element: LocalizedText(zh: "为“是”的项", en: "questions answered yes"),
      unit: "", from: Rational(yes), to: number, value: number)
  }
}
