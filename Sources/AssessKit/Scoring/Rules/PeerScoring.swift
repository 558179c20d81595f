/// Points by comparison with the other units of the group: "每降1位减0.5分".
///
/// **At the edge.** Equal values share the better place. A group of one has the first place and is
/// its own best and mean. When best and worst are equal, everybody has the full points. There is no
/// ratio to a best value of zero or less where more is better; such an item has no denominator.
extension PeerRule: ScoringRule {
  func award(for measurement: Measurement, in context: ScoringContext) -> Award {
    let value = measurement.value
    let full = context.full
    switch mode {
    case .rankStep(let each): return stepped(down: each, value, in: context)
    case .rankShare(let share): return stepped(down: full * share, value, in: context)
    case .rankTable(let table):
      let place = place(of: value, among: context.peers)
      let points = table.indices.contains(place - 1) ? table[place - 1] : .zero
      return held(points, full, because: .place(place, of: context.peers.count))
    case .ratioToBest:
      let best = best(of: context.peers) ?? value
      return held(full * ratio(of: value, to: best), full, because: .shareOfBest(best: best))
    case .versusMean(let failPoints):
      return againstMean(value, context: context, failPoints: failPoints)
    case .minMax:
      return betweenExtremes(value, context: context)
    }
  }

  private func stepped(
    down each: Points, _ value: Rational, in context: ScoringContext
  ) -> Award {
    let place = place(of: value, among: context.peers)
    let points = context.full - each * Rational(place - 1)
    return held(points, context.full, because: .place(place, of: context.peers.count))
  }

  private func held(_ points: Points, _ full: Points, because reason: Reason) -> Award {
    Award(points.clamped(from: floor, to: full), because: reason)
  }

  private func place(of value: Rational, among peers: [Rational]) -> Int {
    let better = peers.filter { higherIsBetter ? $0 > value : $0 < value }
    return 1 + (ties == .dense ? Set(better).count : better.count)
  }

  /// Returns whether the values can be compared at all.
  func compares(_ peers: [Rational]) -> Bool {
    guard case .ratioToBest = mode, let best = best(of: peers) else { return true }
    return higherIsBetter ? best > .zero : best >= .zero
  }

  private func best(of peers: [Rational]) -> Rational? {
    higherIsBetter ? peers.max() : peers.min()
  }

  private func ratio(of value: Rational, to best: Rational) -> Rational {
    if higherIsBetter { return value.divided(by: best) ?? .zero }
    if value == best { return .one }
    return best.divided(by: value) ?? .zero
  }

  private func againstMean(
    _ value: Rational, context: ScoringContext, failPoints: Points
  ) -> Award {
    let mean = context.mean ?? mean(of: context.peers) ?? value
    let isBetter = higherIsBetter ? value >= mean : value <= mean
    return held(
      isBetter ? context.full : failPoints, context.full,
      because: .againstMean(mean: Statistics.rounded(mean), isBetter: isBetter))
  }

  /// Returns the mean of the units' values, where the rule compares with it; `nil` where not.
  func mean(of peers: [Rational]) -> Rational? {
    guard case .versusMean = mode else { return nil }
    return Rational.sum(of: peers).divided(by: Rational(peers.count))
  }

  private func betweenExtremes(_ value: Rational, context: ScoringContext) -> Award {
    let (lowest, highest) = (context.peers.min() ?? value, context.peers.max() ?? value)
    let (worst, best) = higherIsBetter ? (lowest, highest) : (highest, lowest)
    let share = (value - worst).divided(by: best - worst) ?? .one
    return held(
      context.full * share, context.full, because: .betweenExtremes(worst: worst, best: best))
  }
}
