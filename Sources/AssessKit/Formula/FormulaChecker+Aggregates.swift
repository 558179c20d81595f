/// Checks figures over the rows of a ledger.
extension FormulaChecker {
  /// Returns what `count(cases where …)`, `sum(cases.amount where …)` and the like mean.
  mutating func aggregate(_ function: Aggregate.Function, _ call: FunctionCall) -> Checked {
    switch place {
    case .condition, .row:
      errors.append(.aggregateInRow(call.name, at: call.offset))
      return .mistaken
    case .formula, .shift: break
    }
    guard call.operands.count == 1 else {
      errors.append(
        .wrongCount(call.operands.count, expected: 1...1, of: call.name, at: call.offset))
      return .mistaken
    }
    return switch function {
    case .count where call.operands[0].namesColumn: ofColumn(function, call)
    case .count, .share: ofRows(function, call)
    case .sum, .mean, .trimmedMean, .min, .max, .distinct: ofColumn(function, call)
    }
  }

  /// Checks `count(cases where …)` and `share(cases where …)`.
  private mutating func ofRows(_ function: Aggregate.Function, _ call: FunctionCall) -> Checked {
    let operand = call.operands[0]
    guard case .name(nil, let id) = operand.kind, let table = scope.table(id) else {
      errors.append(rowsMistake(call))
      return .mistaken
    }
    guard table.isLedger else {
      errors.append(.notALedger(table.id, for: call.name, at: operand.offset))
      return .mistaken
    }
    if function == .share, call.condition == nil {
      errors.append(.shareWithoutCondition(table.id, at: call.offset))
    }
    let condition = condition(of: call, in: table)
    return Checked(
      expression: .aggregate(Aggregate(function, table: table.id, condition: condition)),
      type: .number)
  }

  private func rowsMistake(_ call: FunctionCall) -> FormulaError {
    let operand = call.operands[0]
    switch operand.kind {
    case .name(nil, let name):
      let ledgers = scope.tables.filter(\.isLedger).map(\.id)
      let nearest = nearestName(to: name, among: ledgers)
      return .unknownName(name, nearest: nearest, at: operand.offset)
    case .name(let table?, _): return .columnAsRows(call.name, table: table, at: operand.offset)
    default: return .noRows(call.name, at: operand.offset)
    }
  }

  /// Checks `sum(cases.amount where …)` and the other figures over a column.
  private mutating func ofColumn(_ function: Aggregate.Function, _ call: FunctionCall) -> Checked {
    guard let name = columnName(of: call) else { return .mistaken }
    let offset = call.operands[0].offset
    guard let table = scope.table(name.table), table.isLedger else {
      // A form's column, or a name that does not exist: the latter has its own words.
      if checked(call.operands[0]).type != nil {
        errors.append(.notALedger(name.table, for: call.name, at: offset))
      }
      return .mistaken
    }
    let column = checked(call.operands[0], at: .condition(table))
    let type = type(of: function, over: column, call, at: offset)
    let condition = condition(of: call, in: table)
    return Checked(
      expression: .aggregate(
        Aggregate(function, table: table.id, column: name, condition: condition)),
      type: type)
  }

  /// Returns the type of a figure over a column, which must be of one that the figure takes.
  private mutating func type(
    of function: Aggregate.Function, over column: Checked, _ call: FunctionCall, at offset: Int
  ) -> ValueType? {
    switch function {
    case .sum, .mean, .trimmedMean:
      expect(.number, column, for: call.name, at: offset)
      return .number
    case .min, .max:
      // The first or last text is the way to name what stands in the rows, such as a document.
      if column.type != .text { expectOrdered(column, for: call.name, at: offset) }
    case .distinct, .count, .share: return .number
    }
    return column.type
  }

  private mutating func columnName(of call: FunctionCall) -> ElementReference? {
    let operand = call.operands[0]
    switch operand.kind {
    case .name(let table?, let column): return ElementReference(table: table, column: column)
    case .name(nil, let column):
      if let home = scope.home.flatMap(scope.table), home.type(of: column) != nil {
        return ElementReference(table: home.id, column: column)
      }
      if let table = scope.table(column), table.isLedger {
        errors.append(.rowsAsColumn(call.name, table: table.id, at: operand.offset))
      } else {
        _ = checked(operand)
      }
    default: errors.append(.noColumn(call.name, at: operand.offset))
    }
    return nil
  }

  private mutating func condition(
    of call: FunctionCall, in table: FormulaScope.Table
  ) -> Expression? {
    guard let node = call.condition else { return nil }
    let outer = place
    place = .condition(table)
    defer { place = outer }
    return checked(node, as: .flag, for: "where")
  }
}

extension SyntaxNode {
  /// Whether it is a column with its table, `cases.amount`.
  fileprivate var namesColumn: Bool {
    if case .name(.some, _) = kind { true } else { false }
  }
}
