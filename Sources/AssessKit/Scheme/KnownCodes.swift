internal import OrderedCollections

/// The codes by which measures look for the rows of a ledger: `item = "1-1"`.
struct KnownCodes {
  private var codes: [ElementReference: OrderedSet<String>] = [:]

  /// Collects the codes of all measures.
  init(in items: [Indicator]) {
    for item in items {
      for formula in item.item?.measure.formulas ?? [] {
        for use in formula.expression.aggregates {
          if let condition = use.aggregate.condition { collect(from: condition) }
        }
      }
    }
  }

  /// Returns the codes that a column of a table may hold; none where nothing is looked for by it.
  func list(of column: Column, in table: Table) -> [String] {
    guard column.kind == .code, table.kind == .ledger, table.key.contains(column.id) else {
      return []
    }
    return codes[ElementReference(table: table.id, column: column.id)]?.elements ?? []
  }

  private mutating func collect(from condition: Expression) {
    switch condition {
    case .binary(.equal, .element(let element), .literal(.text(let code))),
      .binary(.equal, .literal(.text(let code)), .element(let element)):
      codes[element, default: []].append(code)
    case .unary(_, let operand): collect(from: operand)
    case .binary(_, let left, let right):
      collect(from: left)
      collect(from: right)
    case .conditional(let test, let first, let second):
      for part in [test, first, second] { collect(from: part) }
    case .call(_, let operands): for operand in operands { collect(from: operand) }
    default: break
    }
  }
}

extension Scheme {
  /// Notes of each column which codes the measures look for in it.
  mutating func noteKnownCodes() {
    let known = KnownCodes(in: items)
    for index in tables.indices {
      let table = tables[index]
      tables[index].columns = table.columns.map { column in
        var column = column
        column.knownCodes = known.list(of: column, in: table)
        return column
      }
    }
  }
}
