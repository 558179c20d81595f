/// How the value of an item of an index becomes the total: through the means above it, while the other
/// parts stay.
struct IndexPath: Sendable {
  private struct Step: Sendable {
    var mean: WeightedMean
    var others: [WeightedValue]
    var weight: Rational
  }

  /// The means from the item upwards.
  private let steps: [Step]

  /// Finds the way from an item to the top; `nil` where the item, or what is above it, has no value.
  init?(from id: String, in card: IndexCard, of scheme: Scheme) {
    let root = Indicator(
      id: "", name: scheme.title, children: scheme.indicators,
      composition: scheme.rollUp.composition)
    guard card.total != nil, card.values[id] != nil, let steps = Self.steps(to: id, in: root, card)
    else { return nil }
    self.steps = steps
  }

  /// Returns the total with another value of the item.
  func total(with value: Points) -> Points? {
    steps.reduce(value.value as Rational?) { below, step in
      below.flatMap { value in
        step.mean.value(of: step.others + [WeightedValue(value: value, weight: step.weight)])
      }
    }.map { Points($0) }
  }

  /// Whether every mean on the way can be undone in fractions.
  var isExact: Bool { steps.allSatisfy { $0.mean.aggregation != .geometric } }

  /// Returns the value of the item that gives a total; `nil` where none does.
  func value(for total: Points) -> Points? {
    steps.reversed().reduce(total.value as Rational?) { above, step in
      above.flatMap { Self.part(of: $0, in: step) }
    }.map { Points($0) }
  }

  private static func part(of mean: Rational, in step: Step) -> Rational? {
    let weight = step.others.reduce(step.weight) { $0 + $1.weight }
    switch step.mean.aggregation {
    case .arithmetic:
      let rest = step.others.reduce(Rational.zero) { $0 + $1.value * $1.weight }
      return (mean * weight - rest).divided(by: step.weight)
    case .harmonic:
      guard mean > .zero, let sum = weight.divided(by: mean) else { return nil }
      var left = sum
      for part in step.others {
        guard let share = part.weight.divided(by: part.value) else { return nil }
        left = left - share
      }
      return left > .zero ? step.weight.divided(by: left) : nil
    case .geometric: return nil
    }
  }

  private static func steps(to id: String, in node: Indicator, _ card: IndexCard) -> [Step]? {
    guard node.item == nil else { return node.id == id ? [] : nil }
    for child in node.children {
      guard let below = steps(to: id, in: child, card) else { continue }
      let composition = node.composition ?? Composition()
      let others = node.children.filter { $0.id != child.id }.compactMap { sibling in
        card.values[sibling.id].map {
          WeightedValue(value: $0.value, weight: sibling.indexWeight)
        }
      }
      return below + [
        Step(
          mean: WeightedMean(aggregation: composition.aggregation), others: others,
          weight: child.indexWeight)
      ]
    }
    return nil
  }
}
