/// The numbers behind a measured value that can be changed.
struct Levers {
  var item: Item
  var figures: FigureGrain
  var source: FactSource

  /// A hundredth, for what is not counted in whole things.
  private static let cent = Rational(1, over: 100) ?? .one

  /// Returns the numbers that can be changed one at a time.
  func levers(of measurement: Measurement) -> [Lever] {
    switch (item.measure.definition, measurement.detail) {
    case (.ratio(let top, _, let per), .ratio(let number, let whole)):
      return rate(of: top, number, over: whole, per: per).map { [$0] } ?? []
    case (.quantity(let formula), .quantity): return [quantity(formula, measurement.value)]
    case (.quantity(let formula), .answer): return [answer(formula, measurement.value)]
    case (.growth(let formula, _), .change(let now, let before)):
      return growth(of: formula, now, from: before).map { [$0] } ?? []
    case (.difference(let top, let bottom, let per, _), .change(let now, let before)):
      return difference(of: top, over: bottom, per: per, now, from: before).map { [$0] } ?? []
    case (.alternatives(let all), .alternatives(let values)): return best(of: all, values)
    case (.subUnits(let units), .subUnits(let counts)):
      return subUnits(units, counts).map { [$0] } ?? []
    case (_, .graders):
      return [value(LocalizedText(zh: "综合评分", en: "blended mark"), measurement.value)]
    case (_, .events), (_, .checklist), (_, .lateness): return [whole(of: measurement)]
    default: return []
    }
  }

  private func rate(
    of top: Formula, _ number: Rational, over whole: Rational, per: Rational
  ) -> Lever? {
    guard whole > .zero, let slope = per.divided(by: whole) else { return nil }
    var lever = counted(top, number)
    lever.slope = slope
    lever.most = isShare(per) ? max(whole, number) : nil
    return lever
  }

  /// Whether the numerator is a part of the denominator.
  private func isShare(_ per: Rational) -> Bool {
    switch item.measure.kind {
    case .density, .level, .ranking: false
    default: per == .hundred
    }
  }

  /// A formula whose number is changed.
  private func counted(_ formula: Formula, _ number: Rational) -> Lever {
    let grain = figures.grain(of: formula.expression)
    return Lever(
      kind: grain == nil ? .value : .count, element: figures.name(of: formula),
      unit: figures.unit(of: formula.expression), amount: number, grain: grain ?? Self.cent,
      least: number < .zero ? nil : .zero)
  }

  private func quantity(_ formula: Formula, _ number: Rational) -> Lever {
    var lever = counted(formula, number)
    lever.unit = item.measure.unit
    if lever.kind == .value { lever.grain = Rational.lastDecimal(of: item.measure.decimals) }
    if item.measure.unit == "%", number <= .hundred { lever.most = .hundred }
    return lever
  }

  private func answer(_ formula: Formula, _ number: Rational) -> Lever {
    Lever(
      kind: .answers, element: figures.name(of: formula), unit: "", amount: number, least: .zero,
      most: .one)
  }

  private func growth(of formula: Formula, _ now: Rational, from before: Rational) -> Lever? {
    guard let slope = Rational.hundred.divided(by: before) else { return nil }
    var lever = counted(formula, now)
    lever.slope = slope
    lever.offset = -.hundred
    return lever
  }

  private func difference(
    of top: Formula, over bottom: Formula, per: Rational, _ now: Rational, from before: Rational
  ) -> Lever? {
    guard let whole = bottom.expression.evaluated(in: source).number,
      let number = (now * whole).divided(by: per)
    else { return nil }
    var lever = rate(of: top, number, over: whole, per: per)
    lever?.offset = -before
    return lever
  }

  private func best(
    of all: [Alternative], _ values: [Measurement.AlternativeValue]
  ) -> [Lever] {
    zip(all, values).compactMap { alternative, reading in
      guard let number = reading.value, let slope = Rational.hundred.divided(by: reading.bound)
      else { return nil }
      var lever = counted(alternative.formula, number)
      lever.element = alternative.name
      lever.unit = alternative.unit
      lever.slope = slope
      lever.onlyRises = true
      return lever
    }
  }

  private func subUnits(_ units: SubUnits, _ counts: Measurement.SubUnitCount) -> Lever? {
    let name =
      units.smallest.expression.aggregates.first?.aggregate.column
      .map { figures.scheme.formulaNames.element($0) } ?? LocalizedText("")
    switch units.figure {
    case .share:
      guard let slope = Rational.hundred.divided(by: counts.count) else { return nil }
      let bound = counts.bound.shortText()
      return Lever(
        kind: .count,
        element: LocalizedText(
          zh: "\(name.zh)不少于\(bound)的单位", en: "units with at least \(bound) of \(name.en)"),
        unit: "个", amount: counts.passing, least: .zero, most: counts.count, slope: slope)
    case .minimum:
      return value(
        LocalizedText(zh: "\(name.zh)（最少的单位）", en: "\(name.en) (the least of them)"),
        counts.smallest)
    case .mean:
      return value(LocalizedText(zh: "\(name.zh)（平均）", en: "\(name.en) (mean)"), counts.mean)
    }
  }

  /// A number that nobody counts.
  private func value(_ name: LocalizedText, _ number: Rational) -> Lever {
    Lever(
      kind: .value, element: name, unit: item.measure.unit, amount: number,
      grain: Rational.lastDecimal(of: item.measure.decimals), least: .zero)
  }

  /// Events of all classes, all answers, or days of being late, as one number.
  private func whole(of measurement: Measurement) -> Lever {
    let kind: FigureChange.Kind
    let name: LocalizedText
    var most: Rational?
    switch measurement.detail {
    case .checklist(let answers):
      (kind, name) = (.answers, LocalizedText(zh: "为“是”的项", en: "questions answered yes"))
      most = Rational(answers.count)
    case .events:
      (kind, name) = (.events, LocalizedText(zh: "各类事件合计", en: "events of all classes"))
    default:
      let isWindow = item.measure.definition.countsWindows
      (kind, name) = (
        isWindow ? .value : .days,
        isWindow
          ? LocalizedText(zh: "迟报档次", en: "window of lateness")
          : LocalizedText(zh: "迟报天数", en: "days late")
      )
    }
    return Lever(
      kind: kind, element: name, unit: item.measure.unit, amount: measurement.value, least: .zero,
      most: most)
  }
}
