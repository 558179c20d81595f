/// Reads counts, amounts and percentages.
struct NumberCell: CellKind {
  private let isCount: Bool
  private let unit: ColumnUnit
  private let range: NumberRange

  init(column: Column) {
    self.isCount = column.kind == .count
    self.unit = ColumnUnit(column)
    self.range = NumberRange(of: column)
  }

  func plainValue(of bytes: CellBytes) -> Value? {
    guard bytes.count <= 18, let number = PlainNumber.number(in: bytes), takes(number) else {
      return nil
    }
    return .number(number)
  }

  private func takes(_ number: Rational) -> Bool {
    range.contains(number) && (!isCount || number.isWhole)
  }

  func reading(of content: CellBytes) -> CellReading {
    let bare = content.first == UInt8(ascii: "'") ? content.dropFirst().trimmed : content
    let folded = bare.halfWidth
    if ScientificNotation.matches(folded) { return .refused(CellIssue(.scientificNotation)) }
    guard let text = NumberText(folded, expecting: unit.folded) else {
      return .refused(CellIssue(.notANumber, expected: NumberRefusal.expectation(for: folded)))
    }
    var reading = reading(of: text)
    if reading.state != .invalid, !folded.elementsEqual(bare) {
      reading.issues.insert(CellIssue(.fullWidth), at: 0)
    }
    return reading
  }

  private func reading(of text: NumberText) -> CellReading {
    var issues: [CellIssue] = []
    var scale = Rational.one
    if !text.unit.isEmpty || text.hasLargeUnit {
      switch CellUnit(text, of: unit) {
      case .refused(let issue): return .refused(issue)
      case .accepted(let notices, let applied): (issues, scale) = (notices, applied)
      }
    }
    let number = text.number * scale
    if isCount, !number.isWhole { return .refused(CellIssue(.notWhole)) }
    guard range.contains(number) else {
      return .refused(CellIssue(.outOfRange, expected: range.expectation))
    }
    return CellReading(state: .value(.number(number)), issues: issues)
  }
}
