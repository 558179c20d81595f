/// Points off, or given, for each event: "每发现一起扣1分，扣完为止".
///
/// **At the edge.** An event of a class that zeroes the item (该项不得分) leaves nothing, whatever
/// the floor. Points that grow with the number of events, and the cap of a class, are worked into
/// the counts already. Without a floor the item can cost more than it is worth (扣30分 of 6).
extension PerEventRule: ScoringRule {
  func award(for measurement: Measurement, in context: ScoringContext) -> Award {
    guard case .events(let counts) = measurement.detail else {
      return Award(.zero, because: .targetMissed)
    }
    if let fatal = counts.first(where: { $0.zeroesItem && $0.count > .zero }) {
      return Award(.zero, because: .zeroedByEvent(fatal.name))
    }
    let base = base ?? context.full
    guard counts.contains(where: { $0.count > .zero }) else {
      return Award(base, because: .noEvents)
    }
    let sum = counts.reduce(Points.zero) { $0 + max(.zero, $1.cost) }
    let change = adds ? sum : Points.zero - sum
    let exact = base + change
    let kept = exact.clamped(from: floor, to: cap)
    return Award(kept, because: .events(change: change, isLimited: kept != exact))
  }
}
