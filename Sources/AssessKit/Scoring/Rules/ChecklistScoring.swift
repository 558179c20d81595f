/// Points for each question that is answered yes.
///
/// **At the edge.** An answer that is missing earns nothing but is said to be missing, not to be a
/// no. With `requires_all`, one answer other than yes costs the whole item. With points off for each
/// no (缺一项扣0.5分), an answer that is missing costs as much, or it would pay not to answer.
extension ChecklistRule: ScoringRule {
  func award(for measurement: Measurement, in context: ScoringContext) -> Award {
    guard case .checklist(let answers) = measurement.detail else {
      return Award(.zero, because: .targetMissed)
    }
    let yes = answers.filter { $0.isYes == true }
    let reason = Reason.answers(
      yes: yes.count, of: answers.count, unanswered: answers.count { $0.isYes == nil })
    if requiresAll, yes.count < answers.count { return Award(.zero, because: reason) }
    if let pointsPerNo {
      let left = context.full - pointsPerNo * Rational(answers.count - yes.count)
      return Award(left.clamped(from: .zero, to: nil), because: reason)
    }
    return Award(yes.reduce(.zero) { $0 + $1.points }, because: reason)
  }
}
