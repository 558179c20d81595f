/// The ways in which a rule may be written; `peer` has one for each of its modes, and
/// `normalise` one for each of its methods.
enum RuleForm: String, CaseIterable {
  case passFail = "pass_fail"
  case step
  case proportional
  case bands
  case perEvent = "per_event"
  case checklist
  case rankStep = "peer_rank_step"
  case rankTable = "peer_rank_table"
  case ratioToBest = "peer_ratio_to_best"
  case versusMean = "peer_versus_mean"
  case minMax = "peer_min_max"
  case trend
  case graded
  case timeliness
  case goalposts = "normalise_goalposts"
  case sampleMinMax = "normalise_min_max"
  case zScore = "normalise_z_score"
  case rank = "normalise_rank"
  case percentile = "normalise_percentile"
  case distanceToTarget = "normalise_distance_to_target"
  case asIs = "normalise_as_is"

  /// The word after `type`.
  enum Word: String, CaseIterable {
    case passFail = "pass_fail"
    case step
    case proportional
    case bands
    case perEvent = "per_event"
    case checklist
    case peer
    case trend
    case graded
    case timeliness
    case normalise
  }

  /// The word after `mode` of a peer rule.
  enum Mode: String, CaseIterable {
    case rankStep = "rank_step"
    case rankTable = "rank_table"
    case ratioToBest = "ratio_to_best"
    case versusMean = "versus_mean"
    case minMax = "min_max"
  }

  /// The word after `method` of a normalise rule.
  enum Method: String, CaseIterable {
    case goalposts
    case minMax = "min_max"
    case zScore = "z_score"
    case rank
    case percentile
    case distanceToTarget = "distance_to_target"
    case asIs = "as_is"
  }

  /// The keys of the form.
  var shape: RecordShape {
    RecordShape("rule_\(rawValue)", ["type"] + required, optional: optional)
  }

  private var required: [String] {
    switch self {
    case .passFail, .proportional, .perEvent, .checklist, .graded: []
    case .step: ["every", "points", "partial"]
    case .bands: ["bands"]
    case .rankStep: ["mode", "higher_is_better"]
    case .rankTable: ["mode", "higher_is_better", "table"]
    case .ratioToBest, .versusMean, .minMax: ["mode", "higher_is_better"]
    case .trend: ["higher_is_better", "every", "worse_points", "partial"]
    case .timeliness: ["unit", "points"]
    case .goalposts: ["method", "low", "high", "higher_is_better"]
    case .sampleMinMax, .zScore, .rank, .percentile, .distanceToTarget:
      ["method", "higher_is_better"]
    case .asIs: ["method"]
    }
  }

  private var optional: [String] {
    switch self {
    case .passFail: ["fail_points"]
    case .step: ["surplus_points", "surplus_cap", "cap", "floor"]
    case .proportional: ["cap", "cut_off"]
    case .bands: []
    case .perEvent: ["base", "floor", "cap", "adds"]
    case .checklist: ["requires_all", "points_per_no"]
    case .rankStep: ["points", "percent", "ties", "floor"]
    case .rankTable: ["ties", "floor"]
    case .ratioToBest, .minMax: ["floor"]
    case .versusMean: ["fail_points", "floor"]
    case .trend: ["better_points", "dead_band", "floor", "cap"]
    case .graded: ["scale"]
    case .timeliness: ["grace_days", "cap", "floor"]
    case .goalposts, .sampleMinMax: ["transform", "caps"]
    case .zScore: ["mean", "sd", "transform", "caps"]
    case .rank, .percentile: []
    case .distanceToTarget: ["caps"]
    case .asIs: ["scale", "higher_is_better", "caps"]
    }
  }
}
