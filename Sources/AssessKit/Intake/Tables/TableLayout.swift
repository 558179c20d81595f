/// Where everything stands in the rows of one file or one return.
struct TableLayout: Sendable {
  /// The table.
  var table: Table

  /// What each column of the file is for; `nil` for one that is not known.
  var roles: [FieldRole?]

  /// The headers as they may be printed, one for each column of the file.
  var headers: [String]

  /// The columns of the file whose cells cannot be used, since their unit is another one.
  var refused: Set<Int> = []

  /// Whether the columns have letters, as in a spreadsheet.
  var hasLetters = true

  /// The column of the file for each column of the table; -1 where there is none.
  private(set) var places: [Int] = []

  /// The columns of the file with the division, the period and the rest that every table has.
  private(set) var fields: [FieldRole: Int] = [:]

  init(
    table: Table, roles: [FieldRole?], headers: [String], refused: Set<Int> = [],
    hasLetters: Bool = true
  ) {
    self.table = table
    self.roles = roles
    self.headers = headers
    self.refused = refused
    self.hasLetters = hasLetters
    places = Array(repeating: -1, count: table.columns.count)
    for (place, role) in roles.enumerated() {
      guard let role else { continue }
      if case .column(let index) = role { places[index] = place }
      if fields[role] == nil { fields[role] = place }
    }
  }

  /// Returns the column that a cell of the file is kept under: -1 where there are no letters.
  func kept(_ place: Int) -> Int { hasLetters ? place : -1 }
}
