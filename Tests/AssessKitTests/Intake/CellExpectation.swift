import Testing

@testable import AssessKit

/// What a cell should come to: a value, a state or a refusal, and the codes that go with it.
struct CellExpectation: CustomTestStringConvertible, Sendable {
  var text: String
  var state: CellState
  var codes: [String]

  var testDescription: String { "‹\(text)› → \(state) \(codes)" }

  static func number(_ text: String, _ number: String, _ codes: String...) -> Self {
    Self(text: text, state: .value(.number(Rational(exactText: number)!)), codes: codes)
  }

  static func date(_ text: String, _ date: String, _ codes: String...) -> Self {
    Self(text: text, state: .value(.date(CalendarDate(iso: date)!)), codes: codes)
  }

  static func flag(_ text: String, _ flag: Bool, _ codes: String...) -> Self {
    Self(text: text, state: .value(.flag(flag)), codes: codes)
  }

  static func words(_ text: String, _ value: String, _ codes: String...) -> Self {
    Self(text: text, state: .value(.text(value)), codes: codes)
  }

  static func refused(_ text: String, _ codes: String...) -> Self {
    Self(text: text, state: .invalid, codes: codes)
  }

  static func none(_ text: String) -> Self {
    Self(text: text, state: .declaredNone, codes: ["A316"])
  }

  static func missing(_ text: String, _ codes: String...) -> Self {
    Self(text: text, state: .missing, codes: codes)
  }

  /// Whether the cell comes to what is expected in a column.
  func reading(in column: Column) -> CellReading {
    CellReader(column: column, runDate: IntakeFixture.runDate).reading(of: Array(text.utf8)[...])
  }
}
