/// How a value is measured, as a formula over data elements.
extension WorksheetBuilder {
  /// Returns the formula of the value; `nil` where a spreadsheet has none.
  mutating func valueFormula() -> SheetFormula? {
    switch item.measure.definition {
    case .ratio(let top, let bottom, let per):
      guard let share = quotient(top, bottom, .none) else { return nil }
      return share * parameter(zh: "乘数", en: "factor", per)
    case .quantity(let formula): return flattened(translated(formula.expression))
    case .growth(let formula, let shift):
      guard let now = translated(formula.expression),
        let before = translated(formula.expression, shift)
      else { return nil }
      return (now / before - .one) * .number(.hundred)
    case .difference(let top, let bottom, let per, let shift):
      guard let now = quotient(top, bottom, .none), let before = quotient(top, bottom, shift) else {
        return nil
      }
      return (now - before) * parameter(zh: "乘数", en: "factor", per)
    case .milestone(let completed, let due): return daysLate(completed, due)
    case .checklist(let questions):
      return sum(of: questions.map(\.formula)) { .choose($0, .one, else: .zero) }
    case .events(let classes): return sum(of: classes.map(\.formula)) { .max(.zero, $0) }
    case .alternatives(let alternatives): return best(of: alternatives)
    case .subUnits(let units): return figure(of: units)
    case .graders(let bodies): return blend(of: bodies)
    case .lateness: return nil
    }
  }

  private func flattened(_ formula: SheetFormula?) -> SheetFormula? {
    formula.map { $0.isCondition ? .choose($0, .one, else: .zero) : $0 }
  }

  private mutating func quotient(
    _ top: Formula, _ bottom: Formula, _ shift: PeriodShift
  ) -> SheetFormula? {
    guard let top = translated(top.expression, shift),
      let bottom = translated(bottom.expression, shift)
    else { return nil }
    return top / bottom
  }

  private mutating func daysLate(_ completed: Formula, _ due: CalendarDate) -> SheetFormula? {
    guard let day = translated(completed.expression), let end = period.lastDay else { return nil }
    let due = parameter(zh: "期限", en: "due", Rational(due.sheetNumber), isDay: true)
    guard case .data = day else { return .max(.zero, day - due) }
    let last = parameter(
      zh: "考核期末", en: "end of the period", Rational(end.sheetNumber), isDay: true)
    return .max(.zero, .choose(.call(.present, [day]), day, else: last) - due)
  }

  private mutating func sum(
    of formulas: [Formula], _ part: (SheetFormula) -> SheetFormula
  ) -> SheetFormula? {
    var parts: [SheetFormula] = []
    for formula in formulas {
      guard let own = translated(formula.expression) else { return nil }
      parts.append(part(own))
    }
    return .sum(parts)
  }

  private mutating func best(of alternatives: [Alternative]) -> SheetFormula? {
    var parts: [SheetFormula] = []
    for alternative in alternatives {
      guard let own = translated(alternative.formula.expression) else { return nil }
      let bound = parameter(
        LocalizedText(
          zh: "\(alternative.name.zh)应达到", en: "to be reached: \(alternative.name.en)"),
        alternative.bound)
      parts.append(own / bound * .number(.hundred))
    }
    return parts.count == 1 ? parts[0] : .call(.max, parts)
  }

  private mutating func figure(of units: SubUnits) -> SheetFormula? {
    switch units.figure {
    case .share:
      guard let share = quotient(units.passing, units.count, .none) else { return nil }
      return share * .number(.hundred)
    case .minimum: return translated(units.smallest.expression)
    case .mean: return translated(units.mean.expression)
    }
  }

  private mutating func blend(of bodies: [GraderBody]) -> SheetFormula? {
    var parts: [SheetFormula] = []
    for body in bodies {
      guard let mark = translated(body.mark.expression) else { return nil }
      let share = parameter(
        LocalizedText(zh: "\(body.name.zh)权重", en: "share of \(body.name.en)"), body.share)
      parts.append(share * mark)
    }
    return .sum(parts)
  }
}
