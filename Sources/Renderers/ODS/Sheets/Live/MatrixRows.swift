internal import AssessKit

/// The rows below the indicators on the sheet of all points.
struct MatrixRows {
  /// A row.
  enum Row: Hashable, Sendable {
    /// The base.
    case base

    /// The factor on the base.
    case coefficient

    /// The base after the factor.
    case adjusted

    /// A result from outside, by its place.
    case outside(Int)

    /// What is added.
    case bonus

    /// What is taken off, below zero.
    case penalty

    /// The total.
    case total

    /// The grade.
    case grade

    /// The rank.
    case rank
  }

  /// The rows in order.
  let rows: [Row]

  private let first: Int

  /// Finds out which rows a report has.
  init(of report: AssessmentReport) {
    first = report.indicators.count + 1
    guard !report.scheme.rollUp.isIndex else {
      rows = [.total, .grade, .rank]
      return
    }
    let factor: [Row] = report.scheme.rollUp.coefficients == .none ? [] : [.coefficient, .adjusted]
    let outside = (report.divisions.first?.outside ?? []).indices.map { Row.outside($0) }
    rows = [.base] + factor + outside + [.bonus, .penalty, .total, .grade, .rank]
  }

  /// Returns the place of a row on the sheet, from zero; `nil` where the report has none.
  func place(of row: Row) -> Int? { rows.firstIndex(of: row).map { first + $0 } }
}
