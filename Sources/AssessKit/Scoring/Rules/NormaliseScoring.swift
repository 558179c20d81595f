/// Points × the value on a common scale: "Dimension index = (actual − minimum) ÷ (maximum −
/// minimum)".
///
/// Direction counts once, here: where less is better, a value between two bounds is measured from
/// the upper one, a z-score changes its sign, a place is counted from the lowest value.
///
/// **At the edge.** Where all units of the sample are equal, or there is one alone, nothing tells
/// them apart, and each stands in the middle: at 0.5, or at the mean of the z-scores. Where less is
/// better, a value of zero or less reaches any target. A result is held to 0…1 as the caps say.
extension NormaliseRule: ScoringRule {
  func award(for measurement: Measurement, in context: ScoringContext) -> Award {
    guard let value = transformed(measurement.value) else {
      return Award(.zero, because: .noLogarithm)
    }
    let (exact, yardstick) = normalised(value, in: context)
    let kept = held(exact)
    return Award(
      context.full * kept, because: .normalised(kept, by: yardstick, isHeld: kept != exact))
  }

  private typealias Outcome = (value: Rational, yardstick: Yardstick)

  private func normalised(_ value: Rational, in context: ScoringContext) -> Outcome {
    switch method {
    case .goalposts(let low, let high):
      let (from, to) = (transformed(low) ?? low, transformed(high) ?? high)
      return (share(of: value, from: from, to: to), .goalposts(low: low, high: high))
    case .distanceToTarget:
      let target = context.target?.bound ?? .one
      return (distance(of: value, to: target), .target(target))
    case .asIs(let scale):
      return (share(of: value, from: .zero, to: scale), .scale(scale))
    case .minMax, .zScore, .rank, .percentile:
      let sample = context.sample ?? NormalisationSample(of: context.peers, by: self)
      return sample.map { compared(value, in: $0) } ?? (.half, .alone)
    }
  }

  private func compared(_ value: Rational, in sample: NormalisationSample) -> Outcome {
    let others = Rational(sample.values.count - 1)
    switch method {
    case .zScore(let mean, let deviation):
      let distance =
        (value - sample.mean).divided(by: sample.deviation)
        .map(Statistics.rounded) ?? .zero
      return (
        mean + deviation * (higherIsBetter ? distance : -distance),
        .deviation(mean: sample.mean, deviation: sample.deviation)
      )
    case .rank:
      let (worse, equal) = sample.count(of: value, by: self)
      let share = (Rational(worse) + Rational(equal - 1) * .half).divided(by: others) ?? .half
      let place = sample.values.count - worse - equal + 1
      return (share, .place(place, of: sample.values.count))
    case .percentile:
      let worse = sample.count(of: value, by: self).worse
      let share = sample.isFlat ? .half : Rational(worse).divided(by: others) ?? .half
      return (share, .better(than: worse, of: sample.values.count - 1))
    default:
      let share = sample.isFlat ? .half : share(of: value, from: sample.lowest, to: sample.highest)
      return (share, sample.extremes)
    }
  }

  private func share(of value: Rational, from low: Rational, to high: Rational) -> Rational {
    let distance = higherIsBetter ? value - low : high - value
    return distance.divided(by: high - low) ?? .half
  }

  private func distance(of value: Rational, to target: Rational) -> Rational {
    guard !higherIsBetter else { return value.divided(by: target) ?? .zero }
    return value > .zero ? target.divided(by: value) ?? .one : .one
  }

  private func held(_ value: Rational) -> Rational {
    let below = caps == .both || caps == .lower ? max(.zero, value) : value
    return caps == .both || caps == .upper ? min(.one, below) : below
  }
}

extension NormalisationSample {
  /// Returns how many values are worse than one, and how many are equal to it, itself among them.
  fileprivate func count(of value: Rational, by rule: NormaliseRule) -> (worse: Int, equal: Int) {
    let below = place { $0 < value }
    let upTo = place { $0 <= value }
    return (rule.higherIsBetter ? below : values.count - upTo, upTo - below)
  }

  /// The place of the first value that is not before, by halving: the values are in order.
  private func place(_ isBefore: (Rational) -> Bool) -> Int {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(values[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Rational {
  /// One half.
  fileprivate static let half = Rational(1).divided(by: Rational(2)) ?? .zero
}
