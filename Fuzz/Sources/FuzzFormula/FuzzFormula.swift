import AssessKit

/// Parses any text as a formula: an error is within the text, and what parses can be said in words.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  for scope in scopes {
    let reading = FormulaReading(of: text, in: scope)
    precondition(reading.formula != nil || !reading.errors.isEmpty)
    for error in reading.errors {
      precondition(error.offset >= 0 && error.offset <= text.utf8.count)
    }
    guard let formula = reading.formula else { continue }
    precondition(formula.text == text)
    _ = formula.expression.elements
    _ = formula.expression.aggregates
  }
  return 0
}

private let tables = [
  FormulaScope.Table(
    id: "m", isLedger: false, columns: [("a", .number), ("b", .number), ("f", .flag), ("d", .date)]
  ),
  FormulaScope.Table(
    id: "l", isLedger: true, columns: [("k", .text), ("n", .number), ("d", .date)],
    choices: ["k": ["x", "y"]]),
]

private let scopes = [
  FormulaScope(tables: tables), FormulaScope(tables: tables, home: "m"),
  FormulaScope(tables: tables, home: "l", isRowLevel: true),
]
