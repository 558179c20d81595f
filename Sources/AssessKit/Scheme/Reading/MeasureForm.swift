/// The ways in which a measure may be written; its kind says which of them are open to it.
enum MeasureForm: String, CaseIterable {
  /// The unit of lateness that is counted by windows.
  static let windows = "档"

  case ratio
  case density
  case quantity
  case growth
  case rateTrend = "rate_trend"
  case valueTrend = "value_trend"
  case milestone
  case checklist
  case events
  case lateness
  case either
  case subUnits = "sub_units"
  case graders
  case honours

  /// The key that tells the form from the others that its kind may have.
  var key: String {
    switch self {
    case .ratio, .density, .rateTrend: "numerator"
    case .quantity, .growth, .valueTrend: "value"
    case .milestone: "completed"
    case .checklist, .events, .lateness, .either, .subUnits, .graders, .honours: rawValue
    }
  }

  /// The keys of the form.
  var shape: RecordShape {
    RecordShape(
      "measure_\(rawValue)", ["kind"] + ownKeys, optional: ["unit", "decimals"] + optionalKeys)
  }

  private var ownKeys: [String] {
    switch self {
    case .ratio: ["numerator", "denominator"]
    case .density: ["numerator", "denominator", "per"]
    case .quantity: ["value"]
    case .growth, .valueTrend: ["value", "against"]
    case .rateTrend: ["numerator", "denominator", "against"]
    case .milestone: ["completed", "due"]
    case .checklist, .events, .lateness, .either, .graders, .honours: [rawValue]
    case .subUnits: [rawValue, "at_least"]
    }
  }

  private var optionalKeys: [String] {
    switch self {
    case .subUnits: ["where", "take"]
    case .lateness: ["count"]
    default: []
    }
  }
}

extension Measure.Kind {
  /// The forms in which a measure of this kind may be written, the usual one first.
  var forms: [MeasureForm] {
    switch self {
    case .rate, .coverage, .composition: [.ratio]
    case .satisfaction: [.ratio, .quantity, .graders]
    case .density: [.density]
    case .count: [.quantity, .either, .honours]
    case .perUnitMinimum: [.quantity, .subUnits]
    case .ranking, .level: [.quantity]
    case .frequency: [.quantity, .lateness, .either]
    case .eventZero: [.events, .quantity]
    case .existence: [.checklist, .quantity]
    case .growth: [.growth]
    case .trend: [.rateTrend, .valueTrend]
    case .milestone: [.milestone]
    }
  }

  /// The unit where the scheme names none.
  func unit(in form: MeasureForm) -> String {
    switch (self, form) {
    case (_, .lateness): "天"
    case (_, .rateTrend): "百分点"
    case (_, .either): "%"
    case (_, .honours): "项"
    case (_, .graders): "分"
    case (.rate, _), (.coverage, _), (.composition, _), (.satisfaction, _), (.growth, _),
      (.trend, _):
      "%"
    case (.frequency, _): "次"
    case (.eventZero, _): "起"
    case (.ranking, _): "位"
    case (.milestone, _): "天"
    case (.density, _), (.count, _), (.perUnitMinimum, _), (.existence, _), (.level, _): ""
    }
  }

  /// The decimals where the scheme names none: two for rates, none for what is counted.
  func decimals(in form: MeasureForm) -> Int {
    if form == .either { return 2 }
    return switch self {
    case .rate, .coverage, .composition, .satisfaction, .density, .growth, .trend, .level: 2
    case .count, .frequency, .perUnitMinimum, .eventZero, .existence, .milestone, .ranking: 0
    }
  }
}
