/// Reports a percentage that was written as a fraction: 0.985 where the others write 98.5.
///
/// **Why it matters.** A rate of 0.985 % would miss every target. The median of the other units
/// decides, so that a column of small percentages is left alone.
///
/// **Example.** Among 97.6, 98.2, 0.985 and 96.4 the third is asked about.
struct FractionAsPercentCheck: FactCheck {
  static let codes: [FindingCode] = [.fractionAsPercent]

  func findings(in context: ValidationContext) -> [Finding] {
    context.scheme.tables.filter { $0.kind == .form }.flatMap { table in
      table.columns.indices.filter { table.columns[$0].kind == .percent }.flatMap { index in
        findings(inColumn: index, of: table, context: context)
      }
    }
  }

  private func findings(
    inColumn index: Int, of table: Table, context: ValidationContext
  ) -> [Finding] {
    let cells = context.returns.filter { $0.table == table.id }.compactMap { submission in
      submission.row?.cells[index].value?.number.map { (submission, $0) }
    }
    let sorted = cells.map(\.1).sorted()
    guard sorted.count >= 3, sorted[sorted.count / 2] > .one else { return [] }
    let element = ElementReference(table: table.id, column: table.columns[index].id)
    return cells.filter { $0.1 > .zero && $0.1 <= .one }.map { submission, value in
      var key = submission.findingKey
      key.element = element.description
      let percent = (value * .hundred).shortText()
      return Finding(
        .fractionAsPercent, at: context.location(of: element, in: submission), key: key,
        read: value.shortText(), expected: LocalizedText("\(percent)%"),
        arguments: [.init("value", percent)])
    }
  }
}
