/// The headers that the columns of one table may have.
struct TableHeaders: Sendable {
  /// The table.
  let table: Table

  /// The name of the table, folded.
  let name: String

  private var roles: [String: FieldRole] = [:]

  init(_ table: Table) {
    self.table = table
    name = HeaderName(table.name.zh).folded
    for (index, column) in table.columns.enumerated() {
      for name in [column.id, column.name.zh, column.name.en] + column.aliases {
        let folded = HeaderName(name).folded
        if !folded.isEmpty, roles[folded] == nil { roles[folded] = .column(index) }
      }
    }
    let keys: [(FieldRole, [String])] = [
      (.divisionCode, table.headers.code), (.divisionName, table.headers.name),
      (.period, table.headers.period),
    ]
    for (role, headers) in keys {
      for header in headers.map({ HeaderName($0).folded }) where !header.isEmpty {
        roles[header] = role
      }
    }
  }

  /// Returns what a column with the header is for, and whether its unit is another one.
  ///
  /// A header of personal data is never one of the table's, whatever the scheme says.
  func role(of header: HeaderName) -> (role: FieldRole, hasOtherUnit: Bool)? {
    if PersonalHeader.isContact(header.folded) || PersonalHeader.isContact(header.bare) {
      return (.contact, false)
    }
    guard let found = listedRole(of: header) else { return nil }
    return PersonalHeader.isPersonal(header.folded) ? nil : found
  }

  private func listedRole(of header: HeaderName) -> (role: FieldRole, hasOtherUnit: Bool)? {
    if let role = roles[header.folded] ?? FieldRole.implicit(header.folded) {
      return (role, false)
    }
    guard let unit = header.bracketed, let role = roles[header.bare] else {
      return header.bracketed == nil
        ? nil : FieldRole.implicit(header.bare).map { ($0, false) }
    }
    guard case .column(let index) = role else { return (role, false) }
    let expected = UnitName.folded(table.columns[index].unit)
    if unit == expected || expected.isEmpty && table.columns[index].isPercentColumn && unit == "%" {
      return (role, false)
    }
    return UnitName.isKnown(unit) ? (role, true) : nil
  }
}

extension Column {
  /// Whether the cells are percentages.
  fileprivate var isPercentColumn: Bool { kind == .percent }
}
