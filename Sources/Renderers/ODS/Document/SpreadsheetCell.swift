public import AssessKit

/// A cell of a spreadsheet: a typed value, how it looks, and what hangs on it.
public struct SpreadsheetCell: Hashable, Sendable {
  /// A value, with the text that stands for it.
  public enum Content: Hashable, Sendable {
    /// Nothing.
    case empty

    /// Text; never taken for a formula, whatever it begins with.
    case text(String)

    /// A number as a strict decimal such as `-12.5`, and as it is shown.
    case number(String, shown: String)

    /// A share as a strict decimal such as `0.985`, and as it is shown: `98.5%`.
    case percentage(String, shown: String)

    /// A day, shown as 2020-12-31.
    case date(CalendarDate)
  }

  /// The value.
  public var content: Content

  /// How it looks: what ``SpreadsheetStyles/add(_:)`` returned.
  public var style: CellStyle.Reference

  /// A formula in OpenFormula, such as `of:=SUM([.C2:.C9])`, whose result ``content`` is.
  public var formula: String?

  /// A comment.
  public var note: String?

  /// Where a click leads: a URL, or `#'Sheet'.C12`.
  public var link: String?

  /// What may be typed into it: what ``SpreadsheetDocument/validations`` holds at this index.
  public var validation: Int?

  /// Over how many columns it stretches.
  public var span: Int

  /// Creates a cell.
  public init(
    _ content: Content, style: CellStyle.Reference = .plain, formula: String? = nil,
    note: String? = nil, link: String? = nil, validation: Int? = nil, span: Int = 1
  ) {
    self.content = content
    self.style = style
    self.formula = formula
    self.note = note
    self.link = link
    self.validation = validation
    self.span = span
  }
}

extension SpreadsheetCell.Content {
  /// Makes a number that is shown with so many decimals; the value keeps up to twelve.
  public static func number(_ value: Rational, places: Int) -> SpreadsheetCell.Content {
    .number(value.shortText(places: 12), shown: value.decimalText(places: places))
  }

  /// Makes a number that is shown as it is.
  public static func number(_ value: Int) -> SpreadsheetCell.Content {
    .number(String(value), shown: String(value))
  }

  /// Makes a share of a number in percent: 98.5 gives 0.985, shown as `98.5%`.
  public static func percentage(percent: Rational, places: Int) -> SpreadsheetCell.Content {
    let share = percent.divided(by: .hundred) ?? .zero
    return .percentage(
      share.shortText(places: 14), shown: percent.decimalText(places: places) + "%")
  }
}
