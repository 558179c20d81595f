extension Check {
  /// Returns the values that the check was made on: those of every name in its formula.
  ///
  /// - Parameters:
  ///   - source: Where the values are.
  ///   - row: The key of the row, where it has one.
  ///   - tables: Says what the columns hold: free text is never among the values.
  /// - Returns: The values, with the key of the row.
  func basis(
    in source: some ValueSource, row: String? = nil, tables: (String) -> Table?
  ) -> Finding.Basis {
    let expression = formula.expression
    let elements = expression.elements.filter { use in
      let table = tables(use.element.table)
      let index = table?.index(ofColumn: use.element.column)
      return index.flatMap { table?.columns[$0].kind } != .text
    }
    let values =
      elements.map { use in
        let table = tables(use.element.table)
        let column = table?.index(ofColumn: use.element.column).flatMap { table?.columns[$0] }
        let value = source.outcome(of: use.element, shift: use.shift).basis
        // A choice goes by the name that stands in the sheet.
        return column?.choices.first { $0.id == value }?.name.zh ?? value
      }
      + expression.aggregates.map { source.outcome(of: $0.aggregate, shift: $0.shift).basis }
    return Finding.Basis(row: row, values: values)
  }
}

extension Row {
  /// The key of the row as people read it, `nil` where the table has none or it is free text.
  func key(in table: Table) -> String? {
    let columns = table.key.compactMap { table.index(ofColumn: $0) }
    guard !columns.isEmpty, columns.allSatisfy({ table.columns[$0].kind != .text }) else {
      return nil
    }
    let values = columns.compactMap { cells[$0].value.map { Outcome.value($0).basis } }
    return values.count == columns.count ? values.joined(separator: " ") : nil
  }

  /// What stands for all its values, free text left out.
  func mark(in table: Table) -> String {
    let columns = table.columns.indices.filter { table.columns[$0].kind != .text }
    return Finding.Basis.mark(
      of: columns.map { index in cells[index].value.map { Outcome.value($0).basis } ?? "—" })
  }
}

extension Outcome {
  /// What stands for a cell without a value, in a word that a clerk knows.
  fileprivate static let blank = "空白"

  /// The value with as many decimals as tell it from another.
  fileprivate var basis: String {
    switch value {
    case .number(let number): number.shortText(places: 12)
    case .text(let text): text
    case .date(let date): date.description
    case .flag(let flag): flag ? "是" : "否"
    case nil: Self.blank
    }
  }
}
