/// Reads the rules by which measures become points.
struct RuleReader {
  /// The full points of the item.
  var points: Points

  /// The pool of the item.
  var pool: Pool

  /// Returns the rule.
  func rule(at cursor: YAMLCursor) -> ItemRule? {
    guard let form = form(at: cursor), let record = cursor.record(form.shape) else { return nil }
    return switch form {
    case .passFail: passFail(record)
    case .step: step(record)
    case .proportional: proportional(record)
    case .bands: bands(record)
    case .perEvent: perEvent(record)
    case .checklist:
      .checklist(
        ChecklistRule(
          requiresAll: record["requires_all"]?.flag() ?? false,
          pointsPerNo: record["points_per_no"]?.points()))
    case .rankStep: peer(record, placeStep(record), ties: record["ties"])
    case .rankTable:
      peer(
        record, record["table"]?.elements { $0.points() }.map { .rankTable($0) },
        ties: record["ties"])
    case .ratioToBest: peer(record, .ratioToBest)
    case .versusMean:
      peer(record, .versusMean(failPoints: record["fail_points"]?.anyPoints() ?? .zero))
    case .minMax: peer(record, .minMax)
    case .trend: trend(record)
    case .graded: .graded(GradedRule(scale: record["scale"]?.positiveNumber() ?? .hundred))
    case .timeliness: timeliness(record)
    case .goalposts, .sampleMinMax, .zScore, .rank, .percentile, .distanceToTarget, .asIs:
      NormaliseReader(record: record, form: form).rule
    }
  }

  private func form(at cursor: YAMLCursor) -> RuleForm? {
    guard let word = cursor.discriminator("type", of: RuleForm.Word.self) else { return nil }
    switch word {
    case .peer:
      return cursor.discriminator("mode", of: RuleForm.Mode.self)
        .flatMap { RuleForm(rawValue: "peer_\($0.rawValue)") }
    case .normalise:
      return cursor.discriminator("method", of: RuleForm.Method.self)
        .flatMap { RuleForm(rawValue: "normalise_\($0.rawValue)") }
    default: return RuleForm(rawValue: word.rawValue)
    }
  }

  private func passFail(_ record: YAMLRecord) -> ItemRule? {
    .passFail(PassFailRule(failPoints: record["fail_points"]?.anyPoints() ?? .zero))
  }

  private func step(_ record: YAMLRecord) -> ItemRule? {
    let every = record["every"]?.positiveNumber()
    let points = record["points"]?.points()
    let partial = record["partial"]?.choice(of: PartialSteps.self)
    let surplus = record["surplus_points"]?.points()
    let surplusCap = record["surplus_cap"]?.points()
    let cap = record["cap"]?.points()
    let floor = record.floor
    guard let every, let points, let partial else { return nil }
    return .step(
      StepRule(
        every: every, points: points, partial: partial, surplusPoints: surplus ?? .zero,
        surplusCap: surplusCap, cap: cap, floor: floor))
  }

  private func proportional(_ record: YAMLRecord) -> ItemRule? {
    let cap = record["cap"]?.share(upTo: Rational(10))
    let cutOff = record["cut_off"]?.share()
    return .proportional(ProportionalRule(cap: cap ?? .one, cutOff: cutOff))
  }

  /// The bands are sorted from the lowest; whether they have gaps or overlaps is for the lint.
  private func bands(_ record: YAMLRecord) -> ItemRule? {
    guard let bands = record["bands"]?.elements(band) else { return nil }
    let sorted = bands.sorted { first, second in
      guard let from = second.from else { return false }
      return first.from.map { $0 < from } ?? true
    }
    return .bands(BandsRule(bands: sorted))
  }

  private func band(at cursor: YAMLCursor) -> BandsRule.Band? {
    guard let record = cursor.record(.band) else { return nil }
    let from = record["from"]?.number()
    let to = record["to"]?.number()
    let upper = record["to_points"]?.anyPoints()
    guard let points = record["points"]?.anyPoints() else { return nil }
    if let from, let to, from >= to {
      record["to"]?.reject(
        expected: LocalizedText(
          zh: "大于 \(from.shortText()) 的数", en: "a number above \(from.shortText())"))
      return nil
    }
    if upper != nil, from == nil || to == nil {
      record["to_points"]?.reject(
        expected: LocalizedText(zh: "只用于有上下限的档", en: "only used in bands with both ends"))
      return nil
    }
    return BandsRule.Band(from: from, to: to, points: points, pointsAtUpperBound: upper)
  }

  private func perEvent(_ record: YAMLRecord) -> ItemRule? {
    let adds = record["adds"]?.flag() ?? false
    let base = record["base"]?.points() ?? (pool == .base && !adds ? nil : .zero)
    let cap = record["cap"]?.points()
    if pool == .penalty, adds, let cursor = record["adds"] {
      cursor.reject(expected: LocalizedText(zh: "减分项只扣分", en: "a penalty only takes off"))
      return nil
    }
    // Outside the base there is nothing to use up: a penalty has no floor unless it says so.
    let floor = pool == .penalty && record["floor"] == nil ? nil : record.floor
    return .perEvent(PerEventRule(base: base, floor: floor, cap: cap, adds: adds))
  }

  /// The points off for each place: a number, or so many percent of the full points (每降1位减5%).
  private func placeStep(_ record: YAMLRecord) -> PeerRule.Mode? {
    switch (record["points"], record["percent"]) {
    case (let cursor?, nil): return cursor.points().map { .rankStep($0) }
    case (nil, let cursor?):
      return cursor.positiveNumber()?.divided(by: .hundred).map { .rankShare($0) }
    case (_, let cursor?):
      cursor.reject(
        expected: LocalizedText(zh: "points与percent只写一个", en: "only one of points and percent"))
    case (nil, nil): record.cursor.reportMissing("points")
    }
    return nil
  }

  private func peer(
    _ record: YAMLRecord, _ mode: PeerRule.Mode?, ties: YAMLCursor? = nil
  ) -> ItemRule? {
    let ties = ties.flatMap { $0.choice(of: RollUp.TieRule.self) }
    let higherIsBetter = record["higher_is_better"]?.flag()
    let floor = record["floor"]?.points()
    guard let mode, let higherIsBetter else { return nil }
    return .peer(
      PeerRule(
        mode: mode, higherIsBetter: higherIsBetter, floor: floor ?? .zero,
        ties: ties ?? .competition))
  }

  private func trend(_ record: YAMLRecord) -> ItemRule? {
    let higherIsBetter = record["higher_is_better"]?.flag()
    let every = record["every"]?.positiveNumber()
    let worse = record["worse_points"]?.points()
    let better = record["better_points"]?.points()
    let deadBand = record["dead_band"]?.points()?.value
    let partial = record["partial"]?.choice(of: PartialSteps.self)
    let cap = record["cap"]?.points()
    let floor = record.floor
    guard let higherIsBetter, let every, let worse, let partial else { return nil }
    return .trend(
      TrendRule(
        higherIsBetter: higherIsBetter, every: every, worsePoints: worse,
        betterPoints: better ?? .zero, deadBand: deadBand ?? .zero, partial: partial,
        floor: floor, cap: cap))
  }

  private func timeliness(_ record: YAMLRecord) -> ItemRule? {
    let unit = record["unit"]?.choice(of: TimelinessRule.Unit.self)
    let points = record["points"]?.points()
    let grace = record["grace_days"]?.whole(in: 0...366)
    let cap = record["cap"]?.points()
    let floor = record["floor"]?.points()
    guard let unit, let points else { return nil }
    return .timeliness(
      TimelinessRule(
        unit: unit, points: points, graceDays: grace ?? 0, cap: cap, floor: floor ?? .zero))
  }
}

extension YAMLRecord {
  /// The fewest points of a rule: zero unless the scheme says another number or `none`.
  fileprivate var floor: Points? {
    guard let cursor = self["floor"] else { return .zero }
    return cursor.isWord("none") ? nil : cursor.anyPoints() ?? .zero
  }
}

extension YAMLCursor {
  /// Returns points that may be below zero.
  fileprivate func anyPoints() -> Points? { number().map(Points.init) }
}
