/// Reads the formulas of a scheme, all in the scope of its tables.
struct FormulaReader {
  /// What names mean.
  var scope: FormulaScope

  /// Whether every table and column could be read: if not, a name that is unknown may be one of
  /// those, and is not reported a second time.
  var knowsEveryName: Bool

  /// Returns a reader for the checks of one table.
  func within(_ table: Table) -> FormulaReader {
    var reader = self
    reader.scope.home = table.id
    reader.scope.isRowLevel = table.kind == .ledger
    return reader
  }

  /// Returns the formula, or takes down every mistake in it.
  func formula(at cursor: YAMLCursor, expecting type: ValueType? = nil) -> Formula? {
    guard let text = cursor.text() else { return nil }
    let reading = FormulaReading(of: text, in: scope, expecting: type)
    for error in reading.errors where knowsEveryName || error.kind == .syntax {
      cursor.log.report(finding(error, in: text, at: cursor))
    }
    return reading.formula
  }

  private func finding(_ error: FormulaError, in text: String, at cursor: YAMLCursor) -> Finding {
    let place = cursor.location(ofByte: error.offset, in: text)
    switch error.kind {
    case .unknownName(let name, let nearest):
      return Finding(
        .nameUnknown, at: place, read: name,
        arguments: [
          Finding.Argument("name", name),
          Finding.Argument("nearest", nearest ?? "—"),
        ])
    case .syntax, .type:
      let character = String(decoding: text.utf8.prefix(error.offset), as: UTF8.self).count + 1
      return Finding(
        error.kind == .syntax ? .formulaSyntax : .formulaType, at: place, read: text,
        arguments: [
          Finding.Argument("formula", text), Finding.Argument("reason", error.reason),
          Finding.Argument("column", character),
        ])
    }
  }
}

extension YAMLCursor {
  /// Returns the place of a byte of the scalar's text: exact where the scalar is on one line and
  /// has no escapes, otherwise the place where the scalar starts.
  func location(ofByte offset: Int, in text: String) -> Finding.Location {
    guard let scalar = node.scalar, let column = node.column,
      !text.utf8.contains(UInt8(ascii: "\n"))
    else { return location }
    let quote =
      switch scalar.style {
      case .plain: 0
      case .quoted: 1
      case .block: -1
      }
    guard quote >= 0 else { return location }
    let scalars = String(decoding: text.utf8.prefix(offset), as: UTF8.self).unicodeScalars.count
    var place = document.lines.location(line: node.line, column: column + quote + scalars)
    place.column = path.description
    return place
  }
}
