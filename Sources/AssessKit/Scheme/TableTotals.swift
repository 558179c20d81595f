/// Which columns of a form are the sum of others, as its checks say: 合计 = 成功 + 未成功 + 调解中.
struct TableTotals {
  /// The ids of the parts, by the id of the total.
  private(set) var parts: [String: [String]] = [:]

  /// Finds the totals in the checks of a form that must hold exactly; a ledger has none.
  init(of table: Table) {
    guard table.kind == .form else { return }
    for check in table.checks where check.severity == .error && check.tolerance == .zero {
      guard case .binary(.equal, let left, let right) = check.formula.expression,
        let (total, parts) = Self.sum(left, right) ?? Self.sum(right, left),
        self.parts[total] == nil, !parts.contains(where: { reaches(total, from: $0) })
      else { continue }
      self.parts[total] = parts
    }
  }

  private static func sum(
    _ total: Expression, _ sum: Expression
  ) -> (total: String, parts: [String])? {
    guard case .element(let name) = total, case .binary(.plus, _, _) = sum,
      let parts = terms(of: sum)
    else { return nil }
    return (name.column, parts)
  }

  private static func terms(of expression: Expression) -> [String]? {
    switch expression {
    case .element(let name): return [name.column]
    case .binary(.plus, let left, let right):
      guard let first = terms(of: left), let second = terms(of: right) else { return nil }
      return first + second
    default: return nil
    }
  }

  /// Whether a column is, or is worked out from, another one: no total may rest on itself.
  private func reaches(_ column: String, from start: String) -> Bool {
    var (seen, open) = (Set([start]), [start])
    while let next = open.popLast() {
      if next == column { return true }
      open += (parts[next] ?? []).filter { seen.insert($0).inserted }
    }
    return false
  }
}
