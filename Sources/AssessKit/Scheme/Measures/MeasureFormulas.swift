extension Measure {
  /// The formulas, in the order in which the definition gives them.
  var formulas: [Formula] {
    switch definition {
    case .ratio(let numerator, let denominator, _): [numerator, denominator]
    case .quantity(let formula), .growth(let formula, _): [formula]
    case .difference(let numerator, let denominator, _, _): [numerator, denominator]
    case .milestone(let completed, _): [completed]
    case .checklist(let questions): questions.map(\.formula)
    case .events(let classes): classes.flatMap(\.formulas)
    case .lateness: []
    case .alternatives(let alternatives): alternatives.map(\.formula)
    case .subUnits(let units): units.formulas
    case .graders(let bodies): bodies.flatMap { [$0.mark, $0.count] }
    }
  }
}
