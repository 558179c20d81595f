/// A value on a common scale: the values that come to so much of it.
///
/// Logarithms and z-scores have no inverse in fractions: for them there are no ranges.
extension NormaliseRule: ReachableRule {
  var rivalsHigherIsBetter: Bool? { comparesUnits ? higherIsBetter : nil }

  func values(earning points: Points, in context: ReachContext) -> [ValueRange]? {
    guard transform == .none, let share = points.value.divided(by: context.full.value) else {
      return nil
    }
    if share <= .zero, caps == .both || caps == .lower, !isZScore { return [.all] }
    if share > .one, caps == .both || caps == .upper, !isZScore { return [] }
    switch method {
    case .goalposts(let low, let high): return [values(atLeast: share, from: low, to: high)]
    case .asIs(let scale): return [values(atLeast: share, from: .zero, to: scale)]
    case .distanceToTarget:
      return [values(atLeast: share, of: context.target?.bound ?? .one)].compactMap(\.self)
    case .zScore: return nil
    case .minMax, .rank, .percentile:
      guard let rivals = context.rivals, share <= .one else { return [] }
      return range(atLeast: share, among: rivals).map { [rivals.turned($0)] } ?? []
    }
  }

  func nextStep(above points: Points, at value: Rational, in context: ReachContext) -> Points? {
    guard let count = context.rivals?.count, count > 0, points < context.full else { return nil }
    switch method {
    case .rank: return context.full.part(1, of: 2 * count).map { points + $0 }
    case .percentile: return context.full.part(1, of: count).map { points + $0 }
    default: return nil
    }
  }

  func points(at value: Rational, in context: ReachContext) -> Points {
    var scoring = context.scoring
    if let rivals = context.rivals {
      scoring.peers = peers(of: value, among: rivals)
      scoring.sample = NormalisationSample(of: scoring.peers, by: self)
    }
    return award(for: Measurement(value: value, detail: .quantity), in: scoring).points
  }

  private var isZScore: Bool {
    if case .zScore = method { true } else { false }
  }

  /// The values that are enough for the sample: its extremes where nothing else counts.
  private func peers(of value: Rational, among rivals: Rivals) -> [Rational] {
    let others =
      switch method {
      case .minMax: [rivals.worst, rivals.best].compactMap(\.self)
      default: rivals.others
      }
    return others.map(rivals.turned) + [value]
  }

  private func values(
    atLeast share: Rational, from low: Rational, to high: Rational
  ) -> ValueRange {
    higherIsBetter
      ? .atLeast(low + share * (high - low)) : .atMost(high - share * (high - low))
  }

  private func values(atLeast share: Rational, of target: Rational) -> ValueRange? {
    guard target > .zero else { return nil }
    if higherIsBetter { return .atLeast(share * target) }
    guard share > .zero, let most = target.divided(by: share) else { return .all }
    // Zero and less are at the target: beyond it only what is above them.
    var range = ValueRange.atMost(most)
    if share > .one { range.lower = ValueRange.End(value: .zero, isIncluded: false) }
    return range
  }

  /// The values on the turned scale; all of them where nothing is asked for.
  private func range(atLeast share: Rational, among rivals: Rivals) -> ValueRange? {
    guard share > .zero else { return .all }
    let half = Rational(1, over: 2) ?? .one
    guard let worst = rivals.worst, let best = rivals.best else {
      return share <= half ? .all : nil
    }
    switch method {
    case .minMax:
      if best > worst { return .atLeast(worst + share * (best - worst)) }
      return .from(worst, isIncluded: share <= half)
    case .percentile:
      if best == worst, share <= half { return .atLeast(worst) }
      let beaten = (share * Rational(rivals.count)).ceiling.wholeValue ?? rivals.count
      return .above(rivals[beaten - 1])
    default: return place(worth: share * Rational(rivals.count), among: rivals)
    }
  }

  /// The values that leave so many behind, of whom an equal one counts half.
  private func place(worth: Rational, among rivals: Rivals) -> ValueRange? {
    var index = 0
    while index < rivals.count {
      let value = rivals[index]
      var next = index
      while next < rivals.count, rivals[next] == value { next += 1 }
      if Rational(index + next) >= worth * Rational(2) { return .atLeast(value) }
      if Rational(next) >= worth { return .above(value) }
      index = next
    }
    return nil
  }
}

extension Points {
  fileprivate func part(_ count: Int, of whole: Int) -> Points? {
    Rational(count, over: whole).map { self * $0 }
  }
}
