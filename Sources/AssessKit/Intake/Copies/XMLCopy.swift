import TextFormats

/// The returns of an XML file as tables, with a header such as a template has.
struct XMLCopy: Sendable {
  /// The returns of one table.
  struct Table: Sendable {
    /// The id of the table.
    let id: String

    /// The name of the table.
    let name: String

    /// The header, then the rows.
    private(set) var rows: [[CellCopy]]

    private let layout: TableLayout
    private var numbers: [Int: Int] = [:]

    private static let first: [(role: FieldRole, header: String)] = [
      (.divisionCode, "区划代码"), (.divisionName, "单位名称"), (.period, "报告期"),
    ]
    private static let last: [(role: FieldRole, header: String)] = [
      (.filled, "填报日期"), (.revision, "版本号"),
    ]

    init(_ layout: TableLayout) {
      self.layout = layout
      id = layout.table.id
      name = layout.table.name.zh
      let headers = layout.table.columns.map { column in
        column.unit.isEmpty ? column.name.zh : "\(column.name.zh)（\(column.unit)）"
      }
      rows = [
        (Self.first.map(\.header) + headers + Self.last.map(\.header)).map {
          CellCopy(written: Array($0.utf8))
        }
      ]
    }

    /// Adds a row; what it does not say itself its return says.
    mutating func take(_ record: CSVRecord, _ cover: CoverBlock) {
      numbers[record.row] = rows.count
      rows.append(
        roles.map { role in
          let own = layout.fields[role].map { record.fields[$0].bytes } ?? []
          let isOwn = !own.trimmed.isEmpty
          return CellCopy(written: isOwn ? own : cover.entries[role]?.value ?? [])
        })
    }

    /// Returns the place of a finding.
    func place(of location: Finding.Location) -> SheetCopy.Place? {
      guard location.table == id, let row = location.row.flatMap({ numbers[$0] }) else {
        return nil
      }
      let field = location.column.flatMap { layout.headers.firstIndex(of: $0) }
      let role = field.flatMap { layout.roles[$0] }
      return SheetCopy.Place(row: row, column: role.flatMap { roles.firstIndex(of: $0) })
    }

    /// What the columns are for.
    private var roles: [FieldRole] {
      Self.first.map(\.role) + layout.table.columns.indices.map { FieldRole.column($0) }
        + Self.last.map(\.role)
    }
  }

  /// The tables, in the order in which they come.
  private(set) var tables: [Table] = []

  private var cover = CoverBlock()

  /// Begins a return.
  mutating func begin(_ layout: TableLayout, _ cover: CoverBlock) {
    self.cover = cover
    if !tables.contains(where: { $0.id == layout.table.id }) { tables.append(Table(layout)) }
  }

  /// Takes a row of the return.
  mutating func take(_ record: CSVRecord, table: String) {
    guard let place = tables.firstIndex(where: { $0.id == table }) else { return }
    tables[place].take(record, cover)
  }
}
