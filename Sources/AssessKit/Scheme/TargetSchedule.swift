/// The target of each period: a plan may ask for more each year.
public struct TargetSchedule: Codable, Hashable, Sendable {
  /// A target and the period from which it holds.
  public struct Step: Codable, Hashable, Sendable {
    /// The first period, or `nil` for the target that holds from the start.
    public var from: Period?

    /// The target.
    public var target: Target

    /// How much of it is asked for by when, for a target that is reached over time.
    public var progress: TargetProgress?

    /// Creates a step.
    public init(from: Period? = nil, target: Target, progress: TargetProgress? = nil) {
      self.from = from
      self.target = target
      self.progress = progress
    }
  }

  /// The steps, in order of time.
  public var steps: [Step]

  /// Creates a schedule.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// Creates a schedule of one target.
  public init(_ target: Target) { self.steps = [Step(target: target)] }

  /// Returns the target that holds in `period`: of one that is reached over time, the part that is
  /// asked for by the end of the period (序时进度).
  public func target(in period: Period) -> Target? {
    step(in: period).map { step in
      guard let progress = step.progress else { return step.target }
      return step.target.replacingLowerBound { progress.asked(of: $0, at: period) }
    }
  }

  /// Returns the step that holds in `period`.
  func step(in period: Period) -> Step? {
    steps.last { step in
      guard let from = step.from, let first = from.firstDay, let end = period.lastDay else {
        return step.from == nil
      }
      return first <= end
    }
  }
}
