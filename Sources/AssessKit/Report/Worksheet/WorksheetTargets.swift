/// Targets as formulas over the value.
extension WorksheetBuilder {
  /// Adds the bounds of a target as parameters: one, or two.
  mutating func bounds(of target: Target) -> [SheetFormula] {
    switch target {
    case .atLeast(let bound), .moreThan(let bound), .atMost(let bound), .lessThan(let bound),
      .exactly(let bound):
      [parameter(zh: "目标值", en: "target", bound)]
    case .between(let lower, let upper):
      [
        parameter(zh: "目标下限", en: "lower bound", lower),
        parameter(zh: "目标上限", en: "upper bound", upper),
      ]
    case .about(let bound, let tolerance):
      [
        parameter(zh: "目标值", en: "target", bound),
        parameter(zh: "允许偏差", en: "tolerance", tolerance),
      ]
    }
  }

  /// Returns whether the value reaches the target, whose bounds become parameters.
  mutating func meets(_ target: Target) -> SheetFormula {
    .isMet(target, bounds(of: target))
  }
}

extension SheetFormula {
  /// Whether the value reaches the target.
  static func isMet(_ target: Target, _ bounds: [SheetFormula]) -> SheetFormula {
    let bound = bounds[0]
    switch target {
    case .atLeast: return .binary(.greaterOrEqual, .value, bound)
    case .moreThan: return .binary(.greater, .value, bound)
    case .atMost: return .binary(.lessOrEqual, .value, bound)
    case .lessThan: return .binary(.less, .value, bound)
    case .exactly: return .binary(.equal, .value, bound)
    case .between:
      return .call(
        .and,
        [.binary(.greaterOrEqual, .value, bound), .binary(.lessOrEqual, .value, bounds[1])])
    case .about: return .binary(.lessOrEqual, .abs(.value - bound), bounds[1])
    }
  }

  /// How far the value is on the wrong side.
  static func shortfall(from target: Target, _ bounds: [SheetFormula]) -> SheetFormula {
    let bound = bounds[0]
    switch target {
    case .atLeast, .moreThan: return .max(.zero, bound - .value)
    case .atMost, .lessThan: return .max(.zero, .value - bound)
    case .exactly: return .abs(.value - bound)
    case .between: return .max(.zero, bound - .value, .value - bounds[1])
    case .about: return .max(.zero, .abs(.value - bound) - bounds[1])
    }
  }

  /// How far the value goes beyond.
  static func surplus(beyond target: Target, _ bounds: [SheetFormula]) -> SheetFormula {
    switch target {
    case .atLeast, .moreThan: .max(.zero, .value - bounds[0])
    case .atMost, .lessThan: .max(.zero, bounds[0] - .value)
    case .exactly, .between, .about: .zero
    }
  }
}
