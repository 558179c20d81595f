/// The data elements that schemes ask for, and which items use them.
struct UsedElements {
  /// A data element, or a figure over a ledger, of a table.
  struct Use {
    var element: String
    var isFigure: Bool
    var items: [String]
  }

  /// The elements of each table, in the order in which the schemes name them.
  private(set) var byTable: [String: [Use]] = [:]

  /// The items that look at when returns of a table came; of the key "" those of every table.
  private(set) var lateness: [String: [String]] = [:]

  /// The most periods over which an item carries a value forward.
  private(set) var carried = 1

  /// Collects what the schemes ask for.
  init(_ schemes: [Scheme]) {
    for scheme in schemes {
      for indicator in scheme.items {
        guard let item = indicator.item else { continue }
        for formula in item.measure.formulas { take(formula, by: indicator.id) }
        if case .carryForward(let periods) = item.missing { carried = max(carried, periods) }
        guard case .lateness(let tables, _) = item.measure.definition else { continue }
        for table in tables.isEmpty ? [""] : tables
        where lateness[table]?.contains(indicator.id) != true {
          lateness[table, default: []].append(indicator.id)
        }
      }
      for veto in scheme.vetoes { for formula in veto.formulas { take(formula, by: veto.id) } }
      for part in scheme.outsideParts { take(part.formula, by: part.id) }
    }
  }

  private mutating func take(_ formula: Formula, by item: String) {
    for use in formula.expression.elements {
      take(use.element.description, of: use.element.table, isFigure: false, by: item)
    }
    for use in formula.expression.aggregates {
      take(use.aggregate.description, of: use.aggregate.table, isFigure: true, by: item)
    }
  }

  private mutating func take(
    _ element: String, of table: String, isFigure: Bool, by item: String
  ) {
    guard let index = byTable[table]?.firstIndex(where: { $0.element == element }) else {
      byTable[table, default: []].append(
        Use(element: element, isFigure: isFigure, items: [item]))
      return
    }
    if byTable[table]?[index].items.contains(item) == false {
      byTable[table]?[index].items.append(item)
    }
  }

  /// Returns the items that look at when a return of the table came.
  func itemsOnLateness(of table: String) -> [String] {
    (lateness[table] ?? []) + (lateness[""] ?? []).filter { lateness[table]?.contains($0) != true }
  }
}
