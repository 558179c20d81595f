/// Counts what each check comes to, and notes what it lacks.
struct CheckTallies: Sendable {
  private var tallies: [String: CheckTally] = [:]
  private var lacked: [String: Set<ElementUse>] = [:]

  /// Counts one evaluation.
  ///
  /// - Parameters:
  ///   - evaluation: What it came to.
  ///   - check: The check.
  ///   - table: The table whose rows it is about; `nil` for a check between tables.
  ///   - source: Where the values are, if other periods than the row's own play a part.
  ///   - names: What the names in the formula are called.
  mutating func count(
    _ evaluation: CheckEvaluation, of check: Check, table: String?, in source: FactSource? = nil,
    names: @autoclosure () -> FormulaNames
  ) {
    let fresh = CheckTally(rule: check.id, table: table, message: check.message)
    add(evaluation, to: fresh)
    guard case .notEvaluated(let elements) = evaluation else { return }
    let uses =
      source.map { check.uses(of: elements, lackingIn: $0) } ?? elements.map { ElementUse($0) }
    for use in uses where lacked[check.id]?.contains(use) != true {
      lacked[check.id, default: []].insert(use)
      tallies[check.id]?.missing.append(use.name(names()))
    }
  }

  /// Counts one comparison of an opening figure with a closing one.
  mutating func count(
    _ evaluation: CheckEvaluation, ofOpening column: Column, _ opening: ColumnHistory.Opening,
    in table: Table
  ) {
    let closing = table.index(ofColumn: opening.column).map { table.columns[$0].name }
    let name = closing ?? LocalizedText(opening.column)
    let rule = Self.rule(column, of: table)
    let fresh = CheckTally(
      rule: rule, table: table.id,
      message: LocalizedText(
        zh: "“\(column.name.zh)”与上期或上年末的“\(name.zh)”一致",
        en: "“\(column.name.en)” is the last “\(name.en)”"))
    add(evaluation, to: fresh)
    guard case .notEvaluated = evaluation, tallies[rule]?.missing.isEmpty == true else { return }
    tallies[rule]?.missing = [LocalizedText(zh: "以前的\(name.zh)", en: "the earlier \(name.en)")]
  }

  /// Counts one evaluation of the rule of `fresh`, which is its tally before the first one.
  private mutating func add(_ evaluation: CheckEvaluation, to fresh: CheckTally) {
    switch evaluation {
    case .passed: tallies[fresh.rule, default: fresh].counts.passed += 1
    case .failed: tallies[fresh.rule, default: fresh].counts.failed += 1
    case .notApplicable: tallies[fresh.rule, default: fresh].counts.notApplicable += 1
    case .notEvaluated: tallies[fresh.rule, default: fresh].counts.notEvaluated += 1
    }
  }

  /// The id under which the opening figures of a column are counted.
  private static func rule(_ column: Column, of table: Table) -> String {
    "opening:\(table.id).\(column.id)"
  }

  /// What all checks came to together.
  var total: CheckCount { tallies.values.map(\.counts).reduce(CheckCount(), +) }

  /// Adds what the same checks came to elsewhere.
  mutating func add(_ other: CheckTallies) {
    for (rule, tally) in other.tallies {
      if tallies[rule] == nil { tallies[rule] = tally } else { tallies[rule]?.add(tally) }
    }
  }

  /// Returns the same with what other checks came to.
  func adding(_ other: CheckTallies) -> CheckTallies {
    var sum = self
    sum.add(other)
    return sum
  }

  /// What each check of the scheme came to, in the scheme's order; one that was not called for
  /// because there was no return is left out.
  func list(in scheme: Scheme) -> [CheckTally] {
    let formulas = scheme.tables.flatMap(\.checks) + scheme.checks
    let openings = scheme.tables.flatMap { table in
      table.columns.filter { $0.history.opening != nil }.map { Self.rule($0, of: table) }
    }
    return (formulas.map(\.id) + openings).compactMap { tallies[$0] }
  }
}

extension Check {
  /// Returns the elements that are missing, each with the period of which it is.
  fileprivate func uses(
    of elements: [ElementReference], lackingIn source: FactSource
  ) -> [ElementUse] {
    let uses = formula.expression.elements.filter { use in
      guard case .missing = source.outcome(of: use.element, shift: use.shift) else { return false }
      return true
    }
    let figures = formula.expression.aggregates.filter { use in
      guard case .missing = source.outcome(of: use.aggregate, shift: use.shift) else {
        return false
      }
      return true
    }.map { use in
      ElementUse(ElementReference(table: use.aggregate.table, column: "*"), shift: use.shift)
    }
    let named = uses + figures
    let others = elements.filter { element in !named.contains { $0.element == element } }
    return named + others.map { ElementUse($0) }
  }
}

extension ElementUse {
  /// Returns the name of the element, and of which period it is, where that is another one.
  fileprivate func name(_ names: FormulaNames) -> LocalizedText {
    // An asterisk stands for a ledger as a whole.
    let name = element.column == "*" ? names.table(element.table) : names.element(element)
    return switch shift {
    case .none: name
    case .previous: LocalizedText(zh: "上期\(name.zh)", en: "\(name.en) of the period before")
    case .lastYear: LocalizedText(zh: "上年同期\(name.zh)", en: "\(name.en) of the year before")
    }
  }
}
