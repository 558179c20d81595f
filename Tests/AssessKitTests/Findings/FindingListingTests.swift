import Testing

@testable import AssessKit

/// The order in which findings are listed for a clerk.
struct FindingListingTests {
  private static func finding(
    _ code: FindingCode, _ sheet: String?, _ row: Int, _ letter: String, _ severity: Severity
  ) -> Finding {
    Finding(
      code,
      at: Finding.Location(
        file: "a.ods", sheet: sheet, line: row, row: row, column: letter, columnLetter: letter),
      severity: severity)
  }

  /// By hand: errors first; 二 is the first tab; within it C2 begins a cause that goes on in C9, and
  /// D3 is another one.
  @Test func `Gravest first, then by the order of tabs, rows and columns, causes together`() {
    let findings = [
      Self.finding(.notANumber, "一", 1, "A", .error),
      Self.finding(.notANumber, "二", 9, "C", .error),
      Self.finding(.notANumber, "二", 3, "D", .error),
      Self.finding(.notANumber, "二", 2, "C", .error),
      Self.finding(.checkFailed, "二", 1, "A", .query),
      Self.finding(.notANumber, nil, 1, "A", .notice),
      Self.finding(.fileUnreadable, "一", 1, "A", .fatal),
    ]
    let places = findings.listed(sheets: ["a.ods": ["二", "一"]]).map { $0.location.address ?? "" }
    #expect(places == ["一!A1", "二!C2", "二!C9", "二!D3", "一!A1", "二!A1", "A1"])
  }

  @Test func `Sheets of which nobody knows come last, by name`() {
    let findings = ["b", "a", "z"].map { Self.finding(.notANumber, $0, 1, "A", .error) }
    let sheets = findings.listed(sheets: ["a.ods": ["z"]]).map(\.location.sheet)
    #expect(sheets == ["z", "a", "b"])
  }
}
