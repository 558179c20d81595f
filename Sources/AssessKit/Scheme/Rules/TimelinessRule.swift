/// R10: points off for being late (每推迟1个月扣10分).
public struct TimelinessRule: Hashable, Sendable {
  /// What lateness is counted in.
  public enum Unit: String, CaseIterable, Codable, Hashable, Sendable {
    /// Once, however late.
    case once

    /// Days.
    case day

    /// Working days.
    case workingDay = "working_day"

    /// Months begun.
    case month
  }

  /// What lateness is counted in.
  public var unit: Unit

  /// The points off for each.
  public var points: Points

  /// Days that are forgiven; working days where lateness is counted in those.
  public var graceDays: Int

  /// The most that it takes off; `nil` for no such limit.
  public var cap: Points?

  /// The fewest points.
  public var floor: Points

  /// Creates a rule.
  public init(
    unit: Unit, points: Points, graceDays: Int = 0, cap: Points? = nil, floor: Points = .zero
  ) {
    self.unit = unit
    self.points = points
    self.graceDays = graceDays
    self.cap = cap
    self.floor = floor
  }
}
