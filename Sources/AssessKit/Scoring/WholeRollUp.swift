/// What items come to for the whole: both sides summed over the same units.
///
/// Rates are never averaged. A unit that lacks one side, or whose value is that of an earlier
/// period, is in neither sum, and the report says so.
struct WholeRollUp {
  /// Returns what one item comes to over the units' scores.
  func measure(
    of scores: [(division: String, score: ItemScore)], in period: Period
  ) -> WholeMeasure? {
    guard let first = scores.first?.score else { return nil }
    let applicable = scores.filter { $0.score.state != .notApplicable }
    let measured = applicable.filter { entry in
      entry.score.measurement.map { $0.carriedFrom == nil } ?? false
    }
    let measurement = sum(of: measured.compactMap(\.score.measurement), by: first.item.measure)
    let included = Set(measurement == nil ? [] : measured.map(\.division))
    return WholeMeasure(
      indicator: first.indicator.id, measurement: measurement,
      meetsTarget: measurement.flatMap { $0.meets(first.item.wholeTarget(in: period)) },
      included: included.count, total: applicable.count,
      excluded: applicable.map(\.division).filter { !included.contains($0) })
  }

  private func sum(of parts: [Measurement], by measure: Measure) -> Measurement? {
    guard !parts.isEmpty else { return nil }
    switch measure.definition {
    case .ratio(_, _, let per): return ratio(of: parts, per: per)
    case .quantity:
      return measure.addsUp
        ? Measurement(value: parts.reduce(.zero) { $0 + $1.value }, detail: .quantity) : nil
    case .events: return events(of: parts)
    case .growth: return growth(of: parts)
    case .milestone: return doneInTime(parts)
    case .subUnits(let units): return subUnits(of: parts, by: units)
    case .difference, .checklist, .lateness, .alternatives, .graders: return nil
    }
  }

  private func ratio(of parts: [Measurement], per: Rational) -> Measurement? {
    var (top, bottom) = (Rational.zero, Rational.zero)
    for part in parts {
      guard case .ratio(let numerator, let denominator) = part.detail else { return nil }
      (top, bottom) = (top + numerator, bottom + denominator)
    }
    return top.divided(by: bottom).map {
      Measurement(value: $0 * per, detail: .ratio(numerator: top, denominator: bottom))
    }
  }

  private func growth(of parts: [Measurement]) -> Measurement? {
    var (now, before) = (Rational.zero, Rational.zero)
    for part in parts {
      guard case .change(let partNow, let partBefore) = part.detail else { return nil }
      (now, before) = (now + partNow, before + partBefore)
    }
    return (now - before).divided(by: before).map {
      Measurement(value: $0 * .hundred, detail: .change(now: now, before: before))
    }
  }

  /// The sub-units of all units together.
  private func subUnits(of parts: [Measurement], by units: SubUnits) -> Measurement? {
    var sum = Measurement.SubUnitCount(
      count: .zero, passing: .zero, smallest: .zero, mean: .zero, bound: units.bound)
    var total = Rational.zero
    for (index, part) in parts.enumerated() {
      guard case .subUnits(let counts) = part.detail else { return nil }
      sum.count = sum.count + counts.count
      sum.passing = sum.passing + counts.passing
      sum.smallest = index == 0 ? counts.smallest : min(sum.smallest, counts.smallest)
      total = total + counts.mean * counts.count
    }
    guard let mean = total.divided(by: sum.count) else { return nil }
    sum.mean = mean
    return sum.value(of: units.figure).map { Measurement(value: $0, detail: .subUnits(sum)) }
  }

  private func events(of parts: [Measurement]) -> Measurement? {
    var counts: [Measurement.EventCount] = []
    for part in parts {
      guard case .events(let more) = part.detail else { return nil }
      if counts.isEmpty {
        counts = more
      } else {
        for index in counts.indices where more.indices.contains(index) {
          counts[index].count = counts[index].count + more[index].count
          counts[index].cost = counts[index].cost + more[index].cost
        }
      }
    }
    return Measurement(
      value: counts.reduce(.zero) { $0 + $1.count }, detail: .events(counts))
  }

  /// The share of the units that were done in time, in percent.
  private func doneInTime(_ parts: [Measurement]) -> Measurement? {
    let done = parts.count { $0.meets(nil) == true }
    return Rational(done, over: parts.count).map {
      Measurement(
        value: $0 * .hundred,
        detail: .ratio(numerator: Rational(done), denominator: Rational(parts.count)))
    }
  }
}

extension Item {
  /// The target against which the whole can be held.
  ///
  /// A number that each unit is to reach says nothing about their sum, but what must not happen must
  /// not happen anywhere, and what is due is due everywhere.
  fileprivate func wholeTarget(in period: Period) -> Target? {
    switch measure.definition {
    case .milestone: .exactly(.hundred)
    case .quantity where measure.kind != .eventZero: nil
    default: target.target(in: period)
    }
  }
}

extension Measure {
  /// Whether the values of units add up to that of the whole.
  fileprivate var addsUp: Bool {
    switch kind {
    case .count, .frequency, .eventZero: true
    default: false
    }
  }
}
