/// How a value becomes points, as a formula over the value and the parameters of the rule.
extension WorksheetBuilder {
  /// Returns the formula of the points; `nil` where a spreadsheet has none.
  mutating func awardFormula() -> SheetFormula? {
    switch item.rule {
    case .passFail(let rule): return award(rule)
    case .step(let rule): return award(rule)
    case .proportional(let rule): return award(rule)
    case .bands(let rule): return award(rule)
    case .perEvent(let rule): return award(rule)
    case .checklist(let rule): return award(rule)
    case .peer(let rule): return award(rule)
    case .trend(let rule): return award(rule)
    case .graded(let rule):
      let scale = parameter(zh: "满分对应的评分", en: "mark worth the full points", rule.scale)
      return full * .min(scale, .max(.zero, .value)) / scale
    case .timeliness(let rule): return award(rule)
    case .normalise(let rule): return award(rule)
    }
  }

  private mutating func award(_ rule: PassFailRule) -> SheetFormula? {
    let fail = parameter(zh: "未达标得分", en: "points when missed", rule.failPoints.value)
    return meets().map { .choose($0, full, else: fail) }
  }

  /// Whether the target is met, as ``Measurement/meets(_:)`` has it.
  private mutating func meets() -> SheetFormula? {
    let target = item.target.target(in: period)
    switch item.measure.definition {
    case .milestone:
      return .call(.and, [.call(.present, [.data(0)]), .binary(.lessOrEqual, .value, .zero)])
    case .lateness: return .binary(.lessOrEqual, .value, .zero)
    case .events where target == nil: return .binary(.lessOrEqual, .value, .zero)
    case .checklist(let questions) where target == nil:
      return .binary(.greaterOrEqual, .value, .number(Rational(questions.count)))
    default: return target.map { meets($0) }
    }
  }

  private mutating func award(_ rule: StepRule) -> SheetFormula? {
    guard let target = item.target.target(in: period) else { return nil }
    let bounds = bounds(of: target)
    let each = parameter(zh: "每步扣分", en: "points off a step", rule.points.value)
    let every = parameter(zh: "步长", en: "size of a step", rule.every)
    let short = SheetFormula.shortfall(from: target, bounds)
    var steps = rule.partial.formula(short / every)
    if rule.partial == .ceiling {
      steps = .choose(.binary(.equal, short, .zero), .one, else: steps)
    }
    let off = held(each * steps, most: rule.cap, zh: "最多扣分", en: "most points off")
    let left = held(full - off, least: rule.floor)
    guard rule.surplusPoints != .zero else {
      return .choose(.isMet(target, bounds), full, else: left)
    }
    let extra = parameter(zh: "超出每步加分", en: "points a step beyond", rule.surplusPoints.value)
    let beyond = rule.partial.formula(SheetFormula.surplus(beyond: target, bounds) / every)
    let given = held(extra * beyond, most: rule.surplusCap, zh: "最多加分", en: "most extra points")
    return .choose(.isMet(target, bounds), full + given, else: left)
  }

  private mutating func award(_ rule: ProportionalRule) -> SheetFormula? {
    let target = item.target.target(in: period)
    let bound = parameter(zh: "目标值", en: "target", target?.bound ?? .hundred)
    let cap = parameter(zh: "最高比例", en: "largest share", rule.cap)
    let exact: SheetFormula =
      target?.higherIsBetter == false
      ? .choose(.binary(.lessOrEqual, .value, .zero), cap, else: bound / .value) : .value / bound
    let share = SheetFormula.min(cap, .max(.zero, exact))
    guard let cutOff = rule.cutOff else { return full * share }
    let least = parameter(zh: "最低比例", en: "share from which there are points", cutOff)
    return .choose(.binary(.less, share, least), .zero, else: full * share)
  }

  private mutating func award(_ rule: BandsRule) -> SheetFormula? {
    var result: SheetFormula?
    for (place, band) in rule.bands.enumerated().reversed() {
      let own = points(of: band, place + 1)
      guard let above = result else {
        result = own
        continue
      }
      guard let to = band.to else { return nil }
      let bound = parameter(zh: "第\(place + 1)档上限", en: "upper bound of band \(place + 1)", to)
      result = .choose(.binary(.less, .value, bound), own, else: above)
    }
    return result
  }

  private mutating func points(of band: BandsRule.Band, _ number: Int) -> SheetFormula {
    let low = parameter(zh: "第\(number)档得分", en: "points of band \(number)", band.points.value)
    guard let upper = band.pointsAtUpperBound, let from = band.from, let to = band.to else {
      return low
    }
    let high = parameter(
      zh: "第\(number)档上限处得分", en: "points at the end of band \(number)", upper.value)
    return low + (high - low) * (.value - .number(from)) / .number(to - from)
  }

  private mutating func award(_ rule: ChecklistRule) -> SheetFormula? {
    guard case .checklist(let questions) = item.measure.definition else { return nil }
    let count = SheetFormula.number(Rational(questions.count))
    var earned: SheetFormula
    if let off = rule.pointsPerNo {
      let each = parameter(zh: "每缺一项扣分", en: "points off for each no", off.value)
      earned = .max(.zero, full - each * (count - .value))
    } else {
      var parts: [SheetFormula] = []
      for question in questions {
        guard let answer = translated(question.formula.expression) else { return nil }
        parts.append(
          .choose(answer, parameter(question.name, question.points.value), else: .zero))
      }
      earned = .sum(parts)
    }
    guard rule.requiresAll else { return earned }
    return .choose(.binary(.less, .value, count), .zero, else: earned)
  }

  private mutating func award(_ rule: TrendRule) -> SheetFormula? {
    let gain: SheetFormula = rule.higherIsBetter ? .value : .zero - .value
    let band = parameter(zh: "视为持平的幅度", en: "change that counts as none", rule.deadBand)
    let every = parameter(zh: "步长", en: "size of a step", rule.every)
    let worse = parameter(zh: "每步扣分", en: "points off a step", rule.worsePoints.value)
    let steps = rule.partial.formula(.abs(gain) / every)
    let most = rule.cap.map { parameter(zh: "最高得分", en: "most points", $0.value) } ?? full
    var better = full
    if rule.betterPoints != .zero {
      let each = parameter(zh: "每步加分", en: "points a step", rule.betterPoints.value)
      better = .min(most, full + each * steps)
    }
    let lower = held(.min(most, full - worse * steps), least: rule.floor)
    return .choose(
      .binary(.lessOrEqual, .abs(gain), band), full,
      else: .choose(.binary(.greater, gain, .zero), better, else: lower))
  }

  /// A month or a working day is not counted in a spreadsheet: such points are written as they are.
  private mutating func award(_ rule: TimelinessRule) -> SheetFormula? {
    guard rule.unit == .day || rule.unit == .once else { return nil }
    let grace = parameter(zh: "宽限天数", en: "days of grace", Rational(rule.graceDays))
    let each = parameter(zh: "每次扣分", en: "points off for each", rule.points.value)
    let units: SheetFormula =
      rule.unit == .day
      ? .max(.zero, .value - grace)
      : .choose(.binary(.greater, .value, grace), .one, else: .zero)
    let off = held(each * units, most: rule.cap, zh: "最多扣分", en: "most points off")
    return .min(full, held(full - off, least: rule.floor))
  }
}

extension WorksheetBuilder {
  /// Returns points held at the most that there may be.
  mutating func held(
    _ points: SheetFormula, most: Points?, zh: String, en: String
  ) -> SheetFormula {
    most.map { .min(points, parameter(zh: zh, en: en, $0.value)) } ?? points
  }

  /// Returns points held at the fewest that there may be.
  mutating func held(_ points: SheetFormula, least: Points?) -> SheetFormula {
    least.map { .max(points, parameter(zh: "最低得分", en: "fewest points", $0.value)) } ?? points
  }
}

extension PartialSteps {
  /// Returns how many steps count, of so many.
  fileprivate func formula(_ steps: SheetFormula) -> SheetFormula {
    switch self {
    case .proRata: steps
    case .floor: .call(.floor, [steps])
    case .ceiling: .call(.ceiling, [steps])
    }
  }
}
