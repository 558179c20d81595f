/// What changes a unit's total and grade besides its items.
struct UnitAdjustments: Sendable {
  /// The factor on the base (难度系数); one where the scheme has none.
  var coefficient: Rational = .one

  /// The results from outside, in the order of the scheme; `nil` for one that is missing.
  var outside: [(part: OutsidePart, result: Rational?)] = []

  /// The vetoes that hold, in the order of the scheme.
  var vetoes: [VetoRecord] = []

  /// Whether a veto, what must be on record of it, or a result from outside is missing.
  var isPending = false

  /// Nothing besides the items.
  init() {}

  /// Works out what holds for a unit in a period.
  init(of division: Division, in period: Period, scheme: Scheme, facts: FactTable) {
    let source = FactSource(facts: facts, division: division.code, period: period)
    if scheme.rollUp.coefficients != .none { coefficient = division.coefficient ?? .one }
    for part in scheme.outsideParts {
      let result = part.formula.expression.evaluated(in: source).number
      outside.append((part, result))
      isPending = isPending || result == nil
    }
    for veto in scheme.vetoes {
      switch veto.formula.expression.evaluated(in: source) {
      case .value(.flag(true)):
        if let record = VetoRecord(veto, in: source) {
          vetoes.append(record)
        } else {
          isPending = true
        }
      case .missing: isPending = true
      default: break
      }
    }
  }

  /// Returns the base after the coefficient, held at the full points where the scheme says so.
  func adjusted(_ base: Points, by rollUp: RollUp) -> Points {
    let product = base * coefficient
    return rollUp.coefficients == .capped ? min(product, rollUp.full) : product
  }

  /// Returns the base blended with the results from outside, each held to its scale; `nil` while one
  /// is missing.
  func blended(_ base: Points, full: Points) -> Points? {
    var sum = Points.zero
    var rest = Rational.one
    for (part, result) in outside {
      guard let result, let share = part.held(result).divided(by: part.scale) else { return nil }
      sum = sum + full * share * part.share
      rest = rest - part.share
    }
    return sum + base * rest
  }
}
