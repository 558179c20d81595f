/// The layout of a table in XML: a place for each column of the table, then one for each field that
/// every table has, and one for what is not known.
struct XMLTableLayout: Sendable {
  /// The layout.
  let layout: TableLayout

  private let headers: TableHeaders
  private static let fields: [(role: FieldRole?, name: String)] = [
    (.divisionCode, "division"), (.divisionName, "division"), (.period, "period"),
    (.filled, "filled"), (.revision, "revision"), (.contact, "contact"), (nil, "…"),
  ]

  init(_ headers: TableHeaders) {
    self.headers = headers
    let columns = headers.table.columns
    layout = TableLayout(
      table: headers.table,
      roles: columns.indices.map { .column($0) } + Self.fields.map(\.role),
      headers: columns.map { "\($0.name.zh)（\($0.id)）" } + Self.fields.map(\.name),
      hasLetters: false)
  }

  /// The place for what is not known: it is looked at for personal data, and not read.
  var unknownPlace: Int { layout.headers.count - 1 }

  /// Returns the place of an element in a row, or `nil` for one that is not known.
  func place(of name: HeaderName) -> Int? {
    guard let role = headers.role(of: name)?.role else { return nil }
    return role == .ignored ? unknownPlace : layout.fields[role]
  }
}
