/// How a measured value becomes points (计分规则): the eleven rules of the field.
public enum ItemRule: Hashable, Sendable {
  /// All or nothing.
  case passFail(PassFailRule)

  /// Points off for each step short of the target.
  case step(StepRule)

  /// A share of the points.
  case proportional(ProportionalRule)

  /// Points by band.
  case bands(BandsRule)

  /// Points off, or given, for each event.
  case perEvent(PerEventRule)

  /// Points for each question answered yes.
  case checklist(ChecklistRule)

  /// Points by comparison with the other units.
  case peer(PeerRule)

  /// Points by the change against an earlier period.
  case trend(TrendRule)

  /// Points given by people or by somebody outside.
  case graded(GradedRule)

  /// Points off for being late.
  case timeliness(TimelinessRule)

  /// The points times a value brought to a common scale.
  case normalise(NormaliseRule)

  /// Whether it is a checklist whose questions have no points of their own: each no costs the same.
  var countsNos: Bool {
    guard case .checklist(let rule) = self else { return false }
    return rule.pointsPerNo != nil
  }
}

/// What becomes of a part of a step: "每下降一个百分点扣1分" at 0.4 points short.
public enum PartialSteps: String, CaseIterable, Codable, Hashable, Sendable {
  /// A part of a step counts as its part.
  case proRata = "pro_rata"

  /// A part of a step does not count.
  case floor

  /// A part of a step counts as a whole one.
  case ceiling = "ceil"

  /// Returns how many steps `distance` makes.
  public func steps(in distance: Rational, of size: Rational) -> Rational {
    let exact = distance.divided(by: size) ?? .zero
    return switch self {
    case .proRata: exact
    case .floor: exact.floor
    case .ceiling: exact.ceiling
    }
  }
}
