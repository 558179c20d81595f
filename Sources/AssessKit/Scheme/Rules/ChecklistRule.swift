/// R6: points for each question that is answered yes; an answer that is missing is not a no.
public struct ChecklistRule: Hashable, Sendable {
  /// Whether one no costs the whole item.
  public var requiresAll: Bool

  /// The points off for each question that is not answered yes (缺一项扣0.5分); `nil` where each
  /// question has points of its own.
  public var pointsPerNo: Points?

  /// Creates a rule.
  public init(requiresAll: Bool = false, pointsPerNo: Points? = nil) {
    self.requiresAll = requiresAll
    self.pointsPerNo = pointsPerNo
  }
}
