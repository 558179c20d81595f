/// Points × mark ÷ scale, for marks given by people or by somebody outside.
///
/// **At the edge.** A mark outside the scale is held at its ends.
extension GradedRule: ScoringRule {
  func award(for measurement: Measurement, in context: ScoringContext) -> Award {
    let mark = min(scale, max(.zero, measurement.value))
    let share = mark.divided(by: scale) ?? .zero
    return Award(context.full * share, because: .mark(mark, of: scale))
  }
}
