/// Comparison with the other units, whose values are held fixed: the values that are good enough for
/// a place, for a share of the best, for the mean, or for a share of the way between the extremes.
extension PeerRule: ReachableRule {
  var rivalsHigherIsBetter: Bool? { higherIsBetter }

  func values(earning points: Points, in context: ReachContext) -> [ValueRange]? {
    if points <= floor { return [.all] }
    guard points <= context.full, let rivals = context.rivals,
      let part = points.value.divided(by: context.full.value)
    else { return [] }
    switch mode {
    case .rankStep, .rankShare, .rankTable:
      return lastPlace(earning: points, full: context.full, among: rivals.count + 1)
        .map { [rivals.turned(values(upToPlace: $0, among: rivals))] } ?? []
    case .ratioToBest: return [share(part, of: rivals)]
    case .versusMean(let failPoints):
      return [points <= failPoints ? .all : rivals.turned(rivals.mean.map { .atLeast($0) } ?? .all)]
    case .minMax:
      guard let worst = rivals.worst, let best = rivals.best, part > .zero else { return [.all] }
      return [rivals.turned(.atLeast(worst + part * (best - worst)))]
    }
  }

  func nextStep(above points: Points, at value: Rational, in context: ReachContext) -> Points? {
    guard let rivals = context.rivals else { return nil }
    switch mode {
    case .ratioToBest, .minMax: return nil
    case .versusMean: return points < context.full ? context.full : nil
    case .rankStep, .rankShare, .rankTable:
      let places = (1...(rivals.count + 1)).reversed().lazy
      return places.map { self.points(ofPlace: $0, full: context.full) }.first { $0 > points }
    }
  }

  func points(at value: Rational, in context: ReachContext) -> Points {
    guard let rivals = context.rivals else { return .zero }
    let turned = rivals.turned(value)
    var scoring = context.scoring
    switch mode {
    case .rankStep, .rankShare, .rankTable:
      let better = rivals.others.filter { $0 > turned }
      let place = 1 + (ties == .dense ? Set(better).count : better.count)
      return points(ofPlace: place, full: context.full)
    case .versusMean:
      let sum = (rivals.mean ?? .zero) * Rational(rivals.count) + turned
      scoring.mean = sum.divided(by: Rational(rivals.count + 1)).map(rivals.turned)
    case .ratioToBest, .minMax:
      scoring.peers =
        [rivals.worst, rivals.best].compactMap { $0.map(rivals.turned) } + [value]
    }
    return award(for: Measurement(value: value, detail: .quantity), in: scoring).points
  }

  private func points(ofPlace place: Int, full: Points) -> Points {
    let points =
      switch mode {
      case .rankStep(let each): full - each * Rational(place - 1)
      case .rankShare(let share): full - full * share * Rational(place - 1)
      case .rankTable(let table): table.indices.contains(place - 1) ? table[place - 1] : .zero
      default: Points.zero
      }
    return points.clamped(from: floor, to: full)
  }

  private func lastPlace(earning points: Points, full: Points, among units: Int) -> Int? {
    (1...units).reversed().first { self.points(ofPlace: $0, full: full) >= points }
  }

  /// The values, on the turned scale, that have the place or a better one.
  private func values(upToPlace place: Int, among rivals: Rivals) -> ValueRange {
    if ties == .dense {
      let better = rivals.distinctFromBest(upTo: place)
      return better.count == place ? better.last.map { .atLeast($0) } ?? .all : .all
    }
    return place <= rivals.count ? .atLeast(rivals[rivals.count - place]) : .all
  }

  /// The values that come to a share of the best one; a value may itself become the best.
  private func share(_ share: Rational, of rivals: Rivals) -> ValueRange {
    guard let best = rivals.best.map(rivals.turned) else { return .all }
    if higherIsBetter { return best > .zero ? .atLeast(share * best) : .above(.zero) }
    return .closed(.zero, max(.zero, best.divided(by: share) ?? .zero))
  }
}
