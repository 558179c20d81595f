/// Keeps the rows of a list that every scheme has: they are few, and what they say is needed later.
struct ListRows: LedgerVisitor, Sendable {
  /// The id of the list; `nil` to keep nothing.
  var id: String?

  /// The rows, in the order of the file.
  private(set) var rows: [Row] = []

  init(of id: String?) { self.id = id }

  /// Keeps the row when it belongs to the list.
  mutating func visit(_ row: Row, of table: Table, in file: String, headers: [String]) {
    if table.id == id { rows.append(row) }
  }
}
