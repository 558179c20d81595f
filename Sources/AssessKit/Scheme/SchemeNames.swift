extension Scheme {
  /// What the names in this scheme's formulas are called.
  var formulaNames: FormulaNames {
    FormulaNames(
      element: { element in
        table(element.table)?.columns.first { $0.id == element.column }?.name
          ?? LocalizedText(element.description)
      },
      table: { id in table(id)?.name ?? LocalizedText(id) },
      choice: { element, id in
        let column = table(element.table)?.columns.first { $0.id == element.column }
        return column?.choices.first { $0.id == id }?.name ?? LocalizedText(id)
      })
  }
}

extension Table {
  /// What the names in the formulas of this table's own rows are called.
  var formulaNames: FormulaNames {
    FormulaNames(
      element: { element in
        columns.first { $0.id == element.column }?.name ?? LocalizedText(element.description)
      },
      choice: { element, id in
        columns.first { $0.id == element.column }?.choices.first { $0.id == id }?.name
          ?? LocalizedText(id)
      })
  }
}
