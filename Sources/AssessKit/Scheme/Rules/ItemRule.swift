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

/// R1: full points when the target is met, else `failPoints` (达到100%的得4分，否则不得分).
public struct PassFailRule: Hashable, Sendable {
  /// The points when the target is missed.
  public var failPoints: Points

  /// Creates a rule.
  public init(failPoints: Points = .zero) { self.failPoints = failPoints }
}

/// R2: points off for each step short of the target (每下降一个百分点扣1分).
public struct StepRule: Hashable, Sendable {
  /// The size of a step, in the unit of the measure.
  public var every: Rational

  /// The points off for a step.
  public var points: Points

  /// What becomes of a part of a step.
  public var partial: PartialSteps

  /// The points for each step beyond the target, for a rule with two sides.
  public var surplusPoints: Points

  /// The most that surplus steps give.
  public var surplusCap: Points?

  /// The fewest points that the item can come to; `nil` for no floor.
  public var floor: Points?

  /// Creates a rule.
  public init(
    every: Rational, points: Points, partial: PartialSteps, surplusPoints: Points = .zero,
    surplusCap: Points? = nil, floor: Points? = .zero
  ) {
    self.every = every
    self.points = points
    self.partial = partial
    self.surplusPoints = surplusPoints
    self.surplusCap = surplusCap
    self.floor = floor
  }
}

/// R3: the points times value ÷ target, or target ÷ value where less is better (得分=受理率×5分).
public struct ProportionalRule: Hashable, Sendable {
  /// The largest share: 1, or more where going beyond the target gives more.
  public var cap: Rational

  /// The share below which there are no points.
  public var cutOff: Rational?

  /// Creates a rule.
  public init(cap: Rational = .one, cutOff: Rational? = nil) {
    self.cap = cap
    self.cutOff = cutOff
  }
}

/// R4: points by half-open bands `[from, to)`, without gaps or overlaps.
public struct BandsRule: Hashable, Sendable {
  /// A band: from its own bound up to, and not including, that of the next higher band.
  public struct Band: Hashable, Sendable {
    /// The lower bound, included; `nil` for the lowest band.
    public var from: Rational?

    /// The upper bound, not included; `nil` for the highest band.
    public var to: Rational?

    /// The points at the lower bound.
    public var points: Points

    /// The points towards which they rise at the upper bound, where points are interpolated.
    public var pointsAtUpperBound: Points?

    /// Creates a band.
    public init(
      from: Rational?, to: Rational?, points: Points, pointsAtUpperBound: Points? = nil
    ) {
      self.from = from
      self.to = to
      self.points = points
      self.pointsAtUpperBound = pointsAtUpperBound
    }

    /// Returns whether `value` lies in the band.
    public func contains(_ value: Rational) -> Bool {
      if let from, value < from { return false }
      if let to, value >= to { return false }
      return true
    }
  }

  /// The bands, from the lowest to the highest.
  public var bands: [Band]

  /// Creates a rule.
  public init(bands: [Band]) { self.bands = bands }
}

/// R5: points off for each event of each class (每发现一起扣1分，扣完为止).
public struct PerEventRule: Hashable, Sendable {
  /// The points to start from: the full points as a rule, zero in a bonus or penalty pool.
  public var base: Points

  /// The fewest points that the item can come to; `nil` for no floor.
  public var floor: Points?

  /// The most points that the item can come to.
  public var cap: Points?

  /// Whether events add points, as in a bonus pool.
  public var adds: Bool

  /// Creates a rule.
  public init(base: Points, floor: Points? = .zero, cap: Points? = nil, adds: Bool = false) {
    self.base = base
    self.floor = floor
    self.cap = cap
    self.adds = adds
  }
}

/// R6: points for each question that is answered yes; an answer that is missing is not a no.
public struct ChecklistRule: Hashable, Sendable {
  /// Whether one no costs the whole item.
  public var requiresAll: Bool

  /// Creates a rule.
  public init(requiresAll: Bool = false) { self.requiresAll = requiresAll }
}

/// R7: points by comparison with the other units of the group.
public struct PeerRule: Hashable, Sendable {
  /// How units are compared.
  public enum Mode: Hashable, Sendable {
    /// Full points for the first, `points` off for each place behind (每降1位减0.5分).
    case rankStep(Points)

    /// A list of points by place; none behind its end.
    case rankTable([Points])

    /// Full points × own value ÷ best value.
    case ratioToBest

    /// Full points at or better than the mean, `failPoints` otherwise.
    case versusMean(failPoints: Points)

    /// Full points × (value − worst) ÷ (best − worst).
    case minMax
  }

  /// How units are compared.
  public var mode: Mode

  /// Whether more is better.
  public var higherIsBetter: Bool

  /// The fewest points.
  public var floor: Points

  /// Creates a rule.
  public init(mode: Mode, higherIsBetter: Bool, floor: Points = .zero) {
    self.mode = mode
    self.higherIsBetter = higherIsBetter
    self.floor = floor
  }
}

/// R8: points by the change against an earlier period (每下降一个百分点加0.5分).
public struct TrendRule: Hashable, Sendable {
  /// Whether a rise is good.
  public var higherIsBetter: Bool

  /// The size of a step, in percent or percentage points.
  public var every: Rational

  /// The points off for a step in the wrong direction.
  public var worsePoints: Points

  /// The points for a step in the right direction, above the full points.
  public var betterPoints: Points

  /// The change that counts as none.
  public var deadBand: Rational

  /// What becomes of a part of a step.
  public var partial: PartialSteps

  /// The fewest points.
  public var floor: Points?

  /// The most points.
  public var cap: Points

  /// Creates a rule.
  public init(
    higherIsBetter: Bool, every: Rational, worsePoints: Points, betterPoints: Points = .zero,
    deadBand: Rational = .zero, partial: PartialSteps, floor: Points? = .zero, cap: Points
  ) {
    self.higherIsBetter = higherIsBetter
    self.every = every
    self.worsePoints = worsePoints
    self.betterPoints = betterPoints
    self.deadBand = deadBand
    self.partial = partial
    self.floor = floor
    self.cap = cap
  }
}

/// R9: points × value ÷ scale, for marks that people or an outside body gave.
public struct GradedRule: Hashable, Sendable {
  /// The mark that is worth the full points.
  public var scale: Rational

  /// Creates a rule.
  public init(scale: Rational) { self.scale = scale }
}

/// R10: points off for being late (每推迟1个月扣10分).
public struct TimelinessRule: Hashable, Sendable {
  /// What lateness is counted in.
  public enum Unit: String, CaseIterable, Codable, Hashable, Sendable {
    /// Once, however late.
    case once

    /// Days.
    case day

    /// Months begun.
    case month
  }

  /// What lateness is counted in.
  public var unit: Unit

  /// The points off for each.
  public var points: Points

  /// Days that are forgiven.
  public var graceDays: Int

  /// The fewest points.
  public var floor: Points

  /// Creates a rule.
  public init(unit: Unit, points: Points, graceDays: Int = 0, floor: Points = .zero) {
    self.unit = unit
    self.points = points
    self.graceDays = graceDays
    self.floor = floor
  }
}
