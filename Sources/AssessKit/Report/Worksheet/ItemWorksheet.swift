/// How an item's value and points are worked out, for somebody who recomputes them in a spreadsheet.
public struct ItemWorksheet: Codable, Hashable, Sendable {
  /// A data element that the formulas use.
  public struct Datum: Codable, Hashable, Sendable {
    /// The element, or the aggregate's text, as the operands name it.
    public var element: String

    /// From which period it is taken.
    public var shift: PeriodShift
  }

  /// A number of the scheme that the formulas use.
  public struct Parameter: Codable, Hashable, Sendable {
    /// What it is.
    public var name: LocalizedText

    /// The number.
    public var value: Rational

    /// Whether it is the number of a day.
    public var isDay = false
  }

  /// The data elements.
  public var data: [Datum] = []

  /// The parameters; the first is the full points of the item.
  public var parameters: [Parameter] = []

  /// The measured value; `nil` where no formula of a spreadsheet gives it.
  public var value: SheetFormula?

  /// The points by the rule; `nil` where no formula of a spreadsheet gives them.
  public var award: SheetFormula?

  /// The parameters that hold what the scheme gives where nothing can be scored, by the cause.
  public var substitutes: [String: Int] = [:]
}

/// Which of a unit's numbers a spreadsheet works out again with a formula, and from what.
public struct SheetCells: Codable, Hashable, Sendable {
  /// Where the points come from.
  public enum Award: Codable, Hashable, Sendable {
    /// From the rule of the item.
    case rule

    /// They are the full points.
    case full

    /// From the parameter at this place.
    case parameter(Int)

    /// They are the mean of the points of the units that were scored.
    case groupMean

    /// From no formula.
    case number
  }

  /// Whether the value is worked out by the item's formula.
  public var isValueLive: Bool

  /// Where the points come from.
  public var award: Award
}

extension ItemResult {
  /// Returns the operands behind a data element of the item's worksheet: one, or more where a form
  /// of shorter periods adds up.
  public func operands(of datum: ItemWorksheet.Datum, in period: Period) -> [Operand] {
    let base = measurement?.carriedFrom ?? period
    guard let span = base.sheetPeriod(datum.shift) else { return [] }
    return operands.filter { $0.element == datum.element && $0.period.overlaps(span) }
  }
}

extension Period {
  fileprivate func sheetPeriod(_ shift: PeriodShift) -> Period? {
    switch shift {
    case .none: self
    case .previous: previous
    case .lastYear: sameOfLastYear
    }
  }

  fileprivate func overlaps(_ other: Period) -> Bool {
    guard let firstDay, let lastDay, let first = other.firstDay, let last = other.lastDay else {
      return false
    }
    return firstDay <= last && first <= lastDay
  }
}

extension Operand {
  /// The value as a spreadsheet has it: yes is 1, a day is its number; `nil` for text and nothing.
  public var sheetNumber: Rational? {
    if let exact { return exact }
    guard let value else { return nil }
    return Rational(decimal: value) ?? CalendarDate(iso: value).map { Rational($0.sheetNumber) }
  }
}
