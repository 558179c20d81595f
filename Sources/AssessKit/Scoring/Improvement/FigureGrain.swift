/// What can be counted about a formula: its name, its unit, and how small a change of it can be.
struct FigureGrain: Sendable {
  var scheme: Scheme

  /// Returns the smallest change: one where whole things are counted, `nil` where they are not.
  func grain(of expression: Expression) -> Rational? {
    switch expression {
    case .literal(.number(let number)): number.isWhole ? .one : nil
    case .element(let element): isCount(element) ? .one : nil
    case .binary(.plus, let left, let right), .binary(.minus, let left, let right):
      grain(of: left) == nil ? nil : grain(of: right)
    case .aggregate(let figure): grain(of: figure)
    case .shifted(_, let operand): grain(of: operand)
    case .unary(.minus, let operand): grain(of: operand)
    case .call(let function, let operands) where function == .orZero:
      operands.first.flatMap(grain)
    default: nil
    }
  }

  /// Returns the unit of the numbers of a formula; empty where they have several or none.
  func unit(of expression: Expression) -> String {
    let columns =
      expression.elements.map(\.element) + expression.aggregates.compactMap(\.aggregate.column)
    let units = Set(columns.map { column($0)?.unit ?? "" })
    return units.count == 1 ? units.first ?? "" : ""
  }

  /// Returns what a formula is called.
  func name(of formula: Formula) -> LocalizedText {
    LocalizedText(
      zh: formula.inWords(scheme.formulaNames, in: .zh),
      en: formula.inWords(scheme.formulaNames, in: .en))
  }

  private func grain(of figure: Aggregate) -> Rational? {
    switch figure.function {
    case .count: .one
    case .sum, .min, .max: figure.column.map(isCount) == true ? .one : nil
    default: nil
    }
  }

  private func isCount(_ element: ElementReference) -> Bool { column(element)?.kind == .count }

  private func column(_ element: ElementReference) -> Column? {
    scheme.table(element.table)?.columns.first { $0.id == element.column }
  }
}
