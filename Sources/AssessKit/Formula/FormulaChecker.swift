/// Looks up the names of a formula and checks its types; collects every mistake.
struct FormulaChecker {
  /// Where in the formula a part stands: decides which names it may use.
  enum Place {
    /// On its own.
    case formula

    /// Inside `prior` or `same_period_last_year`.
    case shift

    /// Inside `where` of an aggregate over this ledger.
    case condition(FormulaScope.Table)

    /// In a check of each row of this table.
    case row(FormulaScope.Table)
  }

  /// What a part means, as far as it means anything.
  struct Checked {
    /// The meaning; of no use to anyone once there is an error.
    var expression: Expression

    /// The type, or `nil` after a mistake that has been reported already.
    var type: ValueType?

    /// Stands for a part with a mistake in it.
    static let mistaken = Checked(expression: .literal(.flag(false)), type: nil)
  }

  /// What the names mean.
  let scope: FormulaScope

  /// The mistakes so far.
  var errors: [FormulaError] = []

  /// Where in the formula the part at hand stands.
  var place: Place

  /// Creates a checker for formulas in `scope`.
  init(scope: FormulaScope) {
    self.scope = scope
    let home = scope.home.flatMap { home in scope.tables.first { $0.id == home } }
    place = scope.isRowLevel ? home.map(Place.row) ?? .formula : .formula
  }

  /// Returns what `node` means.
  mutating func checked(_ node: SyntaxNode) -> Checked {
    switch node.kind {
    case .literal(let value): Checked(expression: .literal(value), type: value.type)
    case .name(let table, let name): element(table: table, name, at: node.offset)
    case .unary(let unaryOperator, let operand): unary(unaryOperator, operand)
    case .binary(let binaryOperator, let left, let right): binary(binaryOperator, left, right)
    case .membership(let operand, let list): membership(of: operand, in: list)
    case .call(let name, let operands, let condition):
      call(FunctionCall(name: name, operands: operands, condition: condition, offset: node.offset))
    }
  }

  /// Returns what `node` means at another place of the formula.
  mutating func checked(_ node: SyntaxNode, at place: Place) -> Checked {
    let outer = self.place
    self.place = place
    defer { self.place = outer }
    return checked(node)
  }

  /// Returns what `node` means, which has to be of `type` because `user` takes nothing else.
  mutating func checked(_ node: SyntaxNode, as type: ValueType, for user: String) -> Expression {
    let operand = checked(node)
    expect(type, operand, for: user, at: node.offset)
    return operand.expression
  }

  /// Expects that a part is of `type`.
  mutating func expect(_ type: ValueType, _ part: Checked, for user: String, at offset: Int) {
    guard let found = part.type, found != type else { return }
    errors.append(.wrongType(found, insteadOf: type, for: user, at: offset))
  }
}

// MARK: - Operators

extension FormulaChecker {
  private mutating func unary(_ unaryOperator: UnaryOperator, _ operand: SyntaxNode) -> Checked {
    let type: ValueType = unaryOperator == .not ? .flag : .number
    let expression = checked(operand, as: type, for: unaryOperator.rawValue)
    return Checked(expression: .unary(unaryOperator, expression), type: type)
  }

  private mutating func binary(
    _ binaryOperator: BinaryOperator, _ left: SyntaxNode, _ right: SyntaxNode
  ) -> Checked {
    guard !binaryOperator.isComparison else { return comparison(binaryOperator, left, right) }
    let type: ValueType = binaryOperator.precedence < .comparison ? .flag : .number
    let (first, second) = (checked(left), checked(right))
    expect(type, first, for: binaryOperator.rawValue, at: left.offset)
    if second.type != first.type {  // one message does for two operands with the same mistake
      expect(type, second, for: binaryOperator.rawValue, at: right.offset)
    }
    return Checked(
      expression: .binary(binaryOperator, first.expression, second.expression), type: type)
  }

  private mutating func comparison(
    _ comparison: BinaryOperator, _ left: SyntaxNode, _ right: SyntaxNode
  ) -> Checked {
    let (first, second) = (checked(left), checked(right))
    expectComparable(first, second, at: right.offset)
    if comparison.isOrdering {
      expectOrdered(first, for: comparison.rawValue, at: left.offset)
      if first.type == nil { expectOrdered(second, for: comparison.rawValue, at: right.offset) }
    }
    expectChoice(first, second.expression, at: right.offset)
    expectChoice(second, first.expression, at: left.offset)
    return Checked(
      expression: .binary(comparison, first.expression, second.expression), type: .flag)
  }

  /// Writes `a in (b, c)` out as `a = b or a = c`.
  private mutating func membership(of operand: SyntaxNode, in list: [SyntaxNode]) -> Checked {
    let first = checked(operand)
    var whole: Expression?
    for item in list {
      let second = checked(item)
      expectComparable(first, second, at: item.offset)
      expectChoice(first, second.expression, at: item.offset)
      let equality = Expression.binary(.equal, first.expression, second.expression)
      whole = whole.map { .binary(.or, $0, equality) } ?? equality
    }
    return whole.map { Checked(expression: $0, type: .flag) } ?? .mistaken
  }

  private mutating func expectComparable(_ first: Checked, _ second: Checked, at offset: Int) {
    guard let left = first.type, let right = second.type, left != right else { return }
    errors.append(.incomparable(left, right, at: offset))
  }

  /// Expects a number or a date, which alone have an order.
  mutating func expectOrdered(_ operand: Checked, for user: String, at offset: Int) {
    guard let type = operand.type, type != .number, type != .date else { return }
    errors.append(.withoutOrder(type, for: user, at: offset))
  }

  /// Expects that a text which is compared with a column of choices is one of them.
  private mutating func expectChoice(_ column: Checked, _ other: Expression, at offset: Int) {
    guard case .element(let name) = column.expression, case .literal(.text(let text)) = other,
      let choices = scope.table(name.table)?.choices[name.column], !choices.contains(text)
    else { return }
    errors.append(.notAChoice(text, of: name, choices: choices, at: offset))
  }
}

extension FormulaScope {
  /// Returns the table called `id`.
  func table(_ id: String) -> Table? { tables.first { $0.id == id } }
}
