/// Rules over events and over the other units of the group.
extension WorksheetBuilder {
  /// Points off, or given, for events.
  mutating func award(_ rule: PerEventRule) -> SheetFormula? {
    guard case .events(let classes) = item.measure.definition else { return nil }
    let base = rule.base.map { parameter(zh: "起始分", en: "points to start from", $0.value) } ?? full
    var costs: [SheetFormula] = []
    var counts: [SheetFormula] = []
    var fatal: [SheetFormula] = []
    for event in classes {
      guard let count = translated(event.formula.expression), let cost = cost(of: event, count)
      else { return nil }
      costs.append(.max(.zero, cost))
      counts.append(.binary(.greater, count, .zero))
      if event.zeroesItem { fatal.append(.binary(.greater, count, .zero)) }
    }
    let sum = SheetFormula.sum(costs)
    let exact = rule.adds ? base + sum : base - sum
    let kept = held(
      held(exact, most: rule.cap, zh: "最高得分", en: "most points"), least: rule.floor)
    let points = SheetFormula.choose(.call(.or, counts), kept, else: base)
    return fatal.isEmpty ? points : .choose(.call(.or, fatal), .zero, else: points)
  }

  private mutating func cost(of event: EventClass, _ count: SheetFormula) -> SheetFormula? {
    let count = SheetFormula.max(.zero, count)
    let sum: SheetFormula
    switch event.price {
    case .each(let points): sum = price(event, points) * count
    case .growing(let steps): sum = growing(event, steps, count)
    case .repeated(let formula, let each, let times):
      guard let repeats = translated(formula.expression) else { return nil }
      let again = SheetFormula.min(.max(.zero, repeats), count)
      sum = price(event, each) * (count - again + .number(times) * again)
    case .byRow(let formula):
      guard let points = translated(formula.expression) else { return nil }
      sum = .max(.zero, points)
    }
    return held(sum, most: event.cap, zh: "\(event.name.zh)上限", en: "most for \(event.name.en)")
  }

  private mutating func price(_ event: EventClass, _ points: Points) -> SheetFormula {
    parameter(
      LocalizedText(zh: "\(event.name.zh)每次分值", en: "points for each: \(event.name.en)"),
      points.value)
  }

  /// The first event costs so much, the second so much; further ones are as the last.
  private mutating func growing(
    _ event: EventClass, _ steps: [Points], _ count: SheetFormula
  ) -> SheetFormula {
    .sum(
      steps.enumerated().map { place, points in
        let price = parameter(
          LocalizedText(
            zh: "\(event.name.zh)第\(place + 1)次分值",
            en: "points for event \(place + 1): \(event.name.en)"), points.value)
        let beyond = SheetFormula.max(.zero, count - .number(Rational(place)))
        return price * (place == steps.count - 1 ? beyond : .min(.one, beyond))
      })
  }

  /// Points by comparison with the group.
  mutating func award(_ rule: PeerRule) -> SheetFormula? {
    let behind = SheetFormula.peers(rule.higherIsBetter ? .above : .below)
    let isPlaced = rule.ties == .competition
    let points: SheetFormula
    switch rule.mode {
    case .rankStep(let each):
      guard isPlaced else { return nil }
      points = full - parameter(zh: "每降一位扣分", en: "points off a place", each.value) * behind
    case .rankShare(let share):
      guard isPlaced else { return nil }
      points = full - full * parameter(zh: "每降一位扣除比例", en: "share off a place", share) * behind
    case .rankTable(let table):
      guard isPlaced else { return nil }
      points = byPlace(table, behind)
    case .ratioToBest: points = full * ratio(rule)
    case .versusMean(let fail):
      let fail = parameter(zh: "低于平均得分", en: "points below the mean", fail.value)
      let isBetter = SheetFormula.binary(
        rule.higherIsBetter ? .greaterOrEqual : .lessOrEqual, .value, .peers(.mean))
      points = .choose(isBetter, full, else: fail)
    case .minMax:
      points =
        full * share(.peers(.lowest), .peers(.highest), rule.higherIsBetter, whereEqual: .one)
    }
    return held(.min(full, points), least: rule.floor)
  }

  private mutating func byPlace(_ table: [Points], _ behind: SheetFormula) -> SheetFormula {
    var result = SheetFormula.zero
    for (place, points) in table.enumerated().reversed() {
      let own = parameter(zh: "第\(place + 1)名得分", en: "points of place \(place + 1)", points.value)
      result = .choose(.binary(.equal, behind, .number(Rational(place))), own, else: result)
    }
    return result
  }

  private func ratio(_ rule: PeerRule) -> SheetFormula {
    guard !rule.higherIsBetter else { return .value / .peers(.highest) }
    let isBest = SheetFormula.binary(.equal, .value, .peers(.lowest))
    return .choose(isBest, .one, else: .peers(.lowest) / .value)
  }

  private func share(
    _ low: SheetFormula, _ high: SheetFormula, _ higherIsBetter: Bool, whereEqual: SheetFormula
  ) -> SheetFormula {
    let distance = higherIsBetter ? .value - low : high - .value
    return .choose(.binary(.equal, high, low), whereEqual, else: distance / (high - low))
  }

  /// Points by a value on a common scale.
  mutating func award(_ rule: NormaliseRule) -> SheetFormula? {
    guard let exact = rule.transform == .log ? logarithmic(rule) : normalised(rule) else {
      return nil
    }
    let below = rule.caps == .both || rule.caps == .lower ? .max(.zero, exact) : exact
    return full * (rule.caps == .both || rule.caps == .upper ? .min(.one, below) : below)
  }

  private mutating func normalised(_ rule: NormaliseRule) -> SheetFormula? {
    let up = rule.higherIsBetter
    switch rule.method {
    case .goalposts(let low, let high):
      return share(
        parameter(zh: "下限", en: "low goalpost", low),
        parameter(zh: "上限", en: "high goalpost", high),
        up, whereEqual: .half)
    case .minMax: return share(.peers(.lowest), .peers(.highest), up, whereEqual: .half)
    case .zScore(let mean, let deviation):
      let middle = parameter(zh: "均值", en: "mean of the result", mean)
      let spread = parameter(zh: "标准差", en: "deviation of the result", deviation)
      let distance = up ? .value - .peers(.mean) : .peers(.mean) - .value
      return middle + spread * distance / .peers(.deviation)
    case .rank, .percentile:
      let worse = SheetFormula.peers(up ? .below : .above)
      let others = SheetFormula.peers(.count) - .one
      guard rule.method == .rank else {
        let isFlat = SheetFormula.binary(.equal, .peers(.highest), .peers(.lowest))
        return .choose(isFlat, .half, else: worse / others)
      }
      let equal = others - .peers(.above) - .peers(.below)
      return .choose(
        .binary(.lessOrEqual, others, .zero), .half, else: (worse + equal * .half) / others)
    case .distanceToTarget:
      let target = parameter(
        zh: "目标值", en: "target", item.target.target(in: period)?.bound ?? .one)
      guard !up else { return .value / target }
      return .choose(.binary(.greater, .value, .zero), target / .value, else: .one)
    case .asIs(let scale):
      let scale = parameter(zh: "满分对应的值", en: "value that is worth 1", scale)
      return (up ? .value : scale - .value) / scale
    }
  }

  /// The same over logarithms, for the methods that need none of the whole sample.
  private mutating func logarithmic(_ rule: NormaliseRule) -> SheetFormula? {
    let value = SheetFormula.call(.log, [.value])
    let (low, high): (SheetFormula, SheetFormula)
    switch rule.method {
    case .goalposts(let from, let to):
      low = .call(.log, [parameter(zh: "下限", en: "low goalpost", from)])
      high = .call(.log, [parameter(zh: "上限", en: "high goalpost", to)])
    case .minMax:
      low = .call(.log, [.peers(.lowest)])
      high = .call(.log, [.peers(.highest)])
    case .rank, .percentile: return normalised(rule)
    case .zScore, .distanceToTarget, .asIs: return nil
    }
    let distance = rule.higherIsBetter ? value - low : high - value
    return .choose(.binary(.equal, high, low), .half, else: distance / (high - low))
  }
}

extension SheetFormula {
  fileprivate static let half = SheetFormula.one / .number(Rational(2))
}
