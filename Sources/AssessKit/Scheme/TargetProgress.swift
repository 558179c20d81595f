/// How much of a target is asked for by when (序时进度).
///
/// For numbers that are counted and grow towards the target, never for rates: half a year asks for
/// half of the cases, but not for half of a success rate.
public enum TargetProgress: Codable, Hashable, Sendable {
  /// Evenly over the calendar year, by month.
  case year

  /// So much by the end of each half-year, quarter or month of the year; shares from 0 to 1.
  case shares([Rational])

  /// From `base` before the first period to the target at the end of the last one, evenly by month.
  case span(from: Period, to: Period, base: Rational)

  /// Returns the share, 0 to 1, that is asked for by the end of `period`.
  ///
  /// Within a quarter of a plan by quarters, what the quarter before asked for still holds.
  public func share(at period: Period) -> Rational {
    guard let end = period.lastDay else { return .zero }
    switch self {
    case .year: return Rational(end.month, over: 12) ?? .one
    case .shares(let shares):
      let done = end.month * shares.count / 12
      return done > 0 ? shares[done - 1] : .zero
    case .span(let first, let last, _):
      guard let start = first.firstDay, let stop = last.lastDay else { return .one }
      let months = Self.months(from: start, through: end)
      let share = Rational(months, over: Self.months(from: start, through: stop)) ?? .one
      return min(.one, max(.zero, share))
    }
  }

  /// The value from which the target is counted.
  public var base: Rational {
    guard case .span(_, _, let base) = self else { return .zero }
    return base
  }

  /// Returns the value that is asked for by the end of `period`.
  func asked(of bound: Rational, at period: Period) -> Rational {
    base + (bound - base) * share(at: period)
  }

  private static func months(from start: CalendarDate, through end: CalendarDate) -> Int {
    (end.year - start.year) * 12 + end.month - start.month + 1
  }
}

/// How far a value has come towards a target that is reached over time, and its light.
public struct ProgressReading: Codable, Hashable, Sendable {
  /// The colour of the light (绿灯、黄灯、红灯).
  public enum Light: String, CaseIterable, Codable, Hashable, Sendable {
    /// Not behind, or no more than the scheme allows.
    case green

    /// Behind.
    case yellow

    /// Far behind.
    case red
  }

  /// The whole target.
  public var target: Target

  /// The share of it that is asked for by the end of the period, 0 to 1.
  public var asked: Rational

  /// The share of it that is reached, from 0.
  public var reached: Rational

  /// The light.
  public var light: Light

  /// How far it is behind, in percentage points; zero when it is not.
  public var behind: Rational { max(.zero, asked - reached) * .hundred }
}

/// From where a light is yellow, and from where red, in percentage points behind.
public struct ProgressLights: Codable, Hashable, Sendable {
  /// More than so many points behind is yellow.
  public var yellow: Rational

  /// More than so many points behind is red.
  public var red: Rational

  /// Creates the bounds.
  public init(yellow: Rational = .zero, red: Rational = Rational(30)) {
    self.yellow = yellow
    self.red = red
  }

  /// Returns the light of something so many percentage points behind.
  public func light(behind points: Rational) -> ProgressReading.Light {
    if points > red { return .red }
    return points > yellow ? .yellow : .green
  }
}

extension TargetSchedule {
  /// Whether a target that is reached over time asks for nothing yet, so that there is nothing to fall
  /// short of.
  func asksNothing(in period: Period) -> Bool {
    guard let step = step(in: period), let progress = step.progress else { return false }
    return progress.asked(of: step.target.bound, at: period) <= .zero
  }

  /// Returns how far `value` has come in `period`, where the target is one that is reached over time.
  func progress(of value: Rational, in period: Period, lights: ProgressLights) -> ProgressReading? {
    guard let step = step(in: period), let progress = step.progress,
      let reached = (value - progress.base).divided(by: step.target.bound - progress.base)
    else { return nil }
    let asked = progress.share(at: period)
    return ProgressReading(
      target: step.target, asked: asked, reached: reached,
      light: lights.light(behind: (asked - reached) * .hundred))
  }
}
