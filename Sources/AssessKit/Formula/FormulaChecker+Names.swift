/// Finds the columns that names stand for.
extension FormulaChecker {
  /// Returns the column or the day of the period that a name stands for.
  mutating func element(table: String?, _ name: String, at offset: Int) -> Checked {
    if let table { return element(ElementReference(table: table, column: name), at: offset) }
    if let point = PeriodPoint(rawValue: name) {
      return Checked(expression: .period(point), type: .date)
    }
    if let home = tableOfBareNames, home.type(of: name) != nil {
      return element(ElementReference(table: home.id, column: name), at: offset)
    }
    if let table = scope.table(name) {
      errors.append(.tableAsValue(table, at: offset))
    } else {
      errors.append(.unknownName(name, nearest: nearest(toBare: name), at: offset))
    }
    return .mistaken
  }

  /// The table whose columns need no table before their names.
  private var tableOfBareNames: FormulaScope.Table? {
    switch place {
    case .condition(let table), .row(let table): table
    case .formula, .shift: scope.home.flatMap(scope.table)
    }
  }

  private mutating func element(_ name: ElementReference, at offset: Int) -> Checked {
    guard let table = scope.table(name.table) else {
      let nearest = nearestName(to: name.table, among: scope.tables.map(\.id))
        .map { "\($0).\(name.column)" }
      errors.append(.unknownName(name.description, nearest: nearest, at: offset))
      return .mistaken
    }
    guard let type = table.type(of: name.column) else {
      let nearest = nearestName(to: name.column, among: table.columns.map(\.id))
        .map { "\(table.id).\($0)" }
      errors.append(.unknownName(name.description, nearest: nearest, at: offset))
      return .mistaken
    }
    if let error = misplacement(of: name, type, in: table, at: offset) {
      errors.append(error)
      return .mistaken
    }
    return Checked(expression: .element(name), type: type)
  }

  /// Returns why a column may not be used at this place, or `nil` when it may.
  private func misplacement(
    of name: ElementReference, _ type: ValueType, in table: FormulaScope.Table, at offset: Int
  ) -> FormulaError? {
    switch place {
    case .formula, .shift: table.isLedger ? .ledgerColumn(name, type, at: offset) : nil
    case .condition(let ledger):
      ledger.id == table.id ? nil : .foreignInCondition(name, ledger: ledger.id, at: offset)
    case .row(let home):
      home.id == table.id ? nil : .foreignInRow(name, table: home.id, at: offset)
    }
  }

  private func nearest(toBare name: String) -> String? {
    if let table = scope.tables.first(where: { $0.type(of: name) != nil }) {
      return "\(table.id).\(name)"
    }
    let columns = tableOfBareNames?.columns.map(\.id) ?? []
    let points = [PeriodPoint.start, .end, .yearStart].map(\.rawValue)
    return nearestName(to: name, among: columns + points)
  }
}

extension FormulaScope.Table {
  /// Returns the type of the column called `id`.
  func type(of id: String) -> ValueType? { columns.first { $0.id == id }?.type }
}
