/// A function with its operands, as written.
struct FunctionCall {
  /// The name.
  var name: String

  /// What stands between the commas.
  var operands: [SyntaxNode]

  /// What stands after `where`.
  var condition: SyntaxNode?

  /// The byte in the formula's text at which the name starts.
  var offset: Int

  /// Whether it has the form of a figure over rows: one operand, or a condition.
  var isAggregateShaped: Bool { condition != nil || operands.count == 1 }
}

/// Checks functions of values.
extension FormulaChecker {
  /// Every name that may stand before a parenthesis.
  private static let functionNames =
    Aggregate.Function.allCases.map(\.rawValue) + Function.allCases.map(\.rawValue)
    + ["if", "date"] + PeriodShift.functionNames

  /// Returns what a function with its operands means.
  mutating func call(_ call: FunctionCall) -> Checked {
    if let function = Aggregate.Function(rawValue: call.name),
      call.isAggregateShaped || Function(rawValue: call.name) == nil
    {
      return aggregate(function, call)
    }
    let shift = PeriodShift(functionName: call.name)
    let function = Function(rawValue: call.name)
    guard call.name == "if" || shift != nil || function != nil else { return unknown(call) }
    if let condition = call.condition {
      errors.append(.whereWithoutAggregate(call.name, at: condition.offset))
    }
    if let shift { return shifted(shift, call) }
    if let function { return self.function(function, call) }
    return conditional(call)
  }

  /// Reports a function that there is not.
  ///
  /// Of what may have been meant as a figure over rows, nothing else can be said.
  private mutating func unknown(_ call: FunctionCall) -> Checked {
    let nearest = nearestName(to: call.name, among: Self.functionNames)
    errors.append(.unknownFunction(call.name, nearest: nearest, at: call.offset))
    if !call.isAggregateShaped {
      for operand in call.operands { _ = checked(operand) }
    }
    return .mistaken
  }

  private mutating func conditional(_ call: FunctionCall) -> Checked {
    guard expectOperands(3...3, of: call) else { return .mistaken }
    let condition = checked(call.operands[0], as: .flag, for: "if")
    let (first, second) = (checked(call.operands[1]), checked(call.operands[2]))
    if let left = first.type, let right = second.type, left != right {
      errors.append(.branchesDiffer(left, right, at: call.operands[2].offset))
    }
    return Checked(
      expression: .conditional(condition, first.expression, second.expression),
      type: first.type ?? second.type)
  }

  private mutating func shifted(_ shift: PeriodShift, _ call: FunctionCall) -> Checked {
    guard expectOperands(1...1, of: call) else { return .mistaken }
    guard case .formula = place else {
      errors.append(.misplacedShift(call.name, at: place, call.offset))
      return .mistaken
    }
    let operand = checked(call.operands[0], at: .shift)
    return Checked(expression: .shifted(shift, operand.expression), type: operand.type)
  }

  private mutating func function(_ function: Function, _ call: FunctionCall) -> Checked {
    switch function {
    case .min, .max: smallestOrLargest(function, call)
    case .abs: plain(function, call, of: .number, count: 1)
    case .days: plain(function, call, of: .date, count: 2)
    case .reported: single(function, call, type: .flag)
    case .orZero: single(function, call, type: .number)
    }
  }

  private mutating func smallestOrLargest(_ function: Function, _ call: FunctionCall) -> Checked {
    guard expectOperands(2...Int.max, of: call) else { return .mistaken }
    let operands = call.operands.map { checked($0) }
    let first = zip(operands, call.operands).first { $0.0.type != nil }
    guard let (model, modelNode) = first, let type = model.type else { return .mistaken }
    guard type == .number || type == .date else {
      expectOrdered(model, for: call.name, at: modelNode.offset)
      return .mistaken
    }
    for (operand, node) in zip(operands, call.operands) {
      expect(type, operand, for: call.name, at: node.offset)
    }
    return Checked(expression: .call(function, operands.map(\.expression)), type: type)
  }

  private mutating func plain(
    _ function: Function, _ call: FunctionCall, of type: ValueType, count: Int
  ) -> Checked {
    guard expectOperands(count...count, of: call) else { return .mistaken }
    let operands = call.operands.map { checked($0, as: type, for: call.name) }
    return Checked(expression: .call(function, operands), type: .number)
  }

  /// Checks `reported(x)` and `or_zero(x)`, which take one data element or figure over rows: of
  /// anything else, nobody could say what exactly was not reported.
  private mutating func single(
    _ function: Function, _ call: FunctionCall, type: ValueType
  ) -> Checked {
    guard expectOperands(1...1, of: call) else { return .mistaken }
    let operand = checked(call.operands[0])
    if operand.type != nil, !operand.expression.isSingleFigure {
      errors.append(.notASingleFigure(call.name, at: call.operands[0].offset))
    } else if function == .orZero {
      expect(.number, operand, for: call.name, at: call.operands[0].offset)
    }
    return Checked(expression: .call(function, [operand.expression]), type: type)
  }

  /// Reports a wrong number of operands; the operands' own mistakes are reported all the same.
  mutating func expectOperands(_ counts: ClosedRange<Int>, of call: FunctionCall) -> Bool {
    guard !counts.contains(call.operands.count) else { return true }
    errors.append(
      .wrongCount(call.operands.count, expected: counts, of: call.name, at: call.offset))
    for operand in call.operands { _ = checked(operand) }
    return false
  }
}

extension Expression {
  /// Whether it is one data element or one figure over rows, of whatever period.
  fileprivate var isSingleFigure: Bool {
    switch self {
    case .element, .aggregate: true
    case .shifted(_, let operand): operand.isSingleFigure
    default: false
    }
  }
}

extension PeriodShift {
  /// The functions that refer to another period.
  static let functionNames = ["prior", "same_period_last_year"]

  /// Creates the shift that a function stands for.
  init?(functionName: String) {
    switch functionName {
    case "prior": self = .previous
    case "same_period_last_year": self = .lastYear
    default: return nil
    }
  }

  /// The function that stands for the shift.
  var functionName: String? {
    switch self {
    case .none: nil
    case .previous: "prior"
    case .lastYear: "same_period_last_year"
    }
  }
}
