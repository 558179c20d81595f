/// All or nothing: "城市覆盖率达100%的，得4分，否则不得分".
///
/// **At the edge.** The target itself passes, and values are compared unrounded: 89.99 % misses
/// 90 %. A milestone passes on its due day.
extension PassFailRule: ScoringRule {
  func award(for measurement: Measurement, in context: ScoringContext) -> Award {
    if measurement.meets(context.target) == true { return Award(context.full, because: .targetMet) }
    if case .milestone(nil, let due) = measurement.detail {
      return Award(failPoints, because: .notDone(due: due))
    }
    return Award(failPoints, because: .targetMissed)
  }
}
