/// Where an expression finds its values: the facts of a division, or the cells of a row.
///
/// Every value must have the type that the formula's scope gives for the name.
public protocol ValueSource {
  /// Returns the value of a data element; inside `where`, of a cell of the row at hand.
  func outcome(of element: ElementReference, shift: PeriodShift) -> Outcome

  /// Returns whether something stands in the cell of an element that could not be read.
  func isUnreadable(_ element: ElementReference, shift: PeriodShift) -> Bool

  /// Returns a figure over the rows of a ledger.
  func outcome(of aggregate: Aggregate, shift: PeriodShift) -> Outcome

  /// Returns a day of the period, or `nil` when there is no such period.
  func date(of point: PeriodPoint, shift: PeriodShift) -> CalendarDate?
}
