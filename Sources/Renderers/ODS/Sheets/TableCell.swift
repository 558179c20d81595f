internal import AssessKit

extension TableValue {
  /// The text that a person sees.
  func shownText(in language: Language) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .choice(_, let words): words[language]
    case .integer(let number): String(number)
    case .decimal(let number, let places): number.decimalText(places: places)
    case .quantity(let number, let places, let unit):
      number.decimalText(places: places) + (unit == "%" ? "%" : "")
    case .exact(let number): number.exactTableText
    case .date(let day): day.description
    case .boolean(let answer):
      language == .zh ? (answer ? "是" : "否") : (answer ? "yes" : "no")
    }
  }

  /// The value as a cell.
  func cell(in language: Language, styles: ReportStyles, wraps: Bool) -> SpreadsheetCell {
    switch self {
    case .empty: SpreadsheetCell(.empty, style: styles.text)
    case .text(let text):
      SpreadsheetCell(.text(text), style: wraps ? styles.wrapped : styles.text)
    case .choice, .boolean:
      SpreadsheetCell(.text(shownText(in: language)), style: styles.word)
    case .integer(let number):
      SpreadsheetCell(.number(number), style: styles.number(places: 0))
    case .decimal(let number, let places):
      SpreadsheetCell(.number(number, places: places), style: styles.number(places: places))
    case .quantity(let number, let places, "%"):
      SpreadsheetCell(
        .percentage(percent: number, places: places), style: styles.percentage(places: places))
    case .quantity(let number, let places, _):
      SpreadsheetCell(.number(number, places: places), style: styles.number(places: places))
    case .exact(let number): exactCell(number, styles: styles)
    case .date(let day): SpreadsheetCell(.date(day), style: styles.date)
    }
  }

  /// A number where a decimal says it without loss, and the fraction as text otherwise.
  private func exactCell(_ number: Rational, styles: ReportStyles) -> SpreadsheetCell {
    let text = number.exactTableText
    return Rational(decimal: text) == nil
      ? SpreadsheetCell(.text(text), style: styles.text)
      : SpreadsheetCell(.number(text, shown: text), style: styles.general)
  }
}
