import TextFormats

/// The names with which explanations and people speak of a scheme's checks, tables and columns.
struct ExplanationTerms: Sendable {
  private let scheme: Scheme
  private let checks: Set<String>

  init(scheme: Scheme) {
    self.scheme = scheme
    checks = Set((scheme.tables.flatMap(\.checks) + scheme.checks).map(\.id))
  }

  /// Returns the row that a record holds.
  func row(from record: CSVRecord, layout: ExplanationLayout, file: String) -> ExplanationRow {
    func text(_ column: ExplanationColumn) -> String { layout.text(column, in: record) }
    var lacking: [ExplanationColumn] = []
    func known(_ value: String?, _ column: ExplanationColumn) -> String {
      if value == nil { lacking.append(column) }
      return value ?? ""
    }
    let table = known(table(text(.table)), .table)
    let key = QueryKey(
      rule: known(rule(text(.rule)), .rule), table: table,
      division: known(division(text(.division)), .division),
      period: known(period(text(.period), table), .period),
      element: known(element(text(.element), of: table), .element))
    let date = DateText(Array(text(.date).utf8)[...])?.date
    let count = text(.count).isEmpty ? 1 : Int(text(.count))
    if count == nil { lacking.append(.count) }
    if text(.office).isEmpty { lacking.append(.office) }
    if date == nil { lacking.append(.date) }
    return ExplanationRow(
      file: file, line: record.line, number: record.row, key: key, row: text(.row),
      value: text(.value), count: count ?? 0, reason: text(.reason), office: text(.office),
      date: date, lacking: lacking)
  }

  private func rule(_ text: String) -> String? {
    checks.contains(text) ? text : FindingCode(numberOrName: text)?.number
  }

  /// An empty cell is about no table: a score, or a return that is missing.
  private func table(_ text: String) -> String? {
    text.isEmpty ? "" : scheme.tables.first { $0.id == text || $0.name.has(text) }?.id
  }

  private func division(_ text: String) -> String? {
    let all = scheme.divisions + [scheme.root]
    if text.isEmpty { return "" }
    let significant = DivisionCode.significant(text)
    return all.first { DivisionCode.significant($0.code) == significant || $0.name == text }?.code
  }

  private func period(_ text: String, _ table: String) -> String? {
    if text.isEmpty { return "" }
    if let period = Period(id: text) { return period.id }
    let kind = scheme.table(table)?.frequency ?? scheme.calendar.kind
    return PeriodText(Array(text.utf8)[...])?.period(of: kind, context: nil)?.id
  }

  private func element(_ text: String, of id: String) -> String? {
    if text.isEmpty { return "" }
    guard let table = scheme.table(id) else {
      return scheme.items.contains { $0.id == text } ? text : nil
    }
    let name = HeaderName(text).folded
    let column = table.columns.first { column in
      [column.id, "\(id).\(column.id)"].contains(text)
        || ([column.name.zh, column.name.en] + column.aliases)
          .contains { HeaderName($0).folded == name }
    }
    return column.map { "\(id).\($0.id)" }
  }

  // MARK: The other way, for people

  /// Returns the name of a table.
  func name(ofTable id: String) -> LocalizedText {
    scheme.table(id)?.name ?? LocalizedText(id)
  }

  /// Returns the name of a data element.
  func name(ofElement id: String, in table: String) -> LocalizedText {
    let column = scheme.table(table)?.columns.first { "\(table).\($0.id)" == id }
    return column?.name ?? LocalizedText(id)
  }
}

extension LocalizedText {
  fileprivate func has(_ text: String) -> Bool { zh == text || en == text }
}
