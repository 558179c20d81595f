/// How the cells of a header row fit the columns of one table.
struct HeaderMatch: Sendable {
  /// What each column of the file is for; `nil` for one that is not known.
  var roles: [FieldRole?]

  /// The headers, one for each column of the file.
  var names: [HeaderName]

  /// The columns of the file whose unit is not that of the table's column.
  var otherUnits: [Int] = []

  /// Pairs of columns of the file that are for the same.
  var duplicates: [(first: Int, second: Int)] = []

  /// The columns of the table that are required and not there.
  var missing: [Int]

  /// How many columns of the table were found.
  var found = 0

  /// How many of the fields that every table may have were found.
  var implicit = 0

  /// Compares `names` with the columns of a table.
  init(_ names: [HeaderName], with headers: TableHeaders) {
    self.names = names
    roles = []
    var places: [FieldRole: Int] = [:]
    for (place, name) in names.enumerated() {
      let match = name.folded.isEmpty ? nil : headers.role(of: name)
      let role = name.folded.isEmpty ? FieldRole.ignored : match?.role
      roles.append(role)
      guard let role, role != .ignored, role != .contact else { continue }
      if match?.hasOtherUnit == true { otherUnits.append(place) }
      if let first = places[role] {
        duplicates.append((first, place))
      } else {
        places[role] = place
        if case .column = role { found += 1 } else { implicit += 1 }
      }
    }
    missing = headers.table.columns.indices.filter {
      headers.table.columns[$0].isRequired && places[.column($0)] == nil
    }
  }

  /// Whether every required column is there.
  var isComplete: Bool { missing.isEmpty && found > 0 }

  /// The columns of the file that are not known.
  var unknown: [Int] { roles.indices.filter { roles[$0] == nil } }

  /// Whether there is nothing in the row but headers of the table.
  var isWhole: Bool { isComplete && unknown.isEmpty }
}
