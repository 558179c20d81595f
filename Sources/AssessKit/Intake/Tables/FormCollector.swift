/// Makes a submission of each row of a form, and finds rows that come twice.
struct FormCollector: Sendable {
  /// The submissions so far, in the order of the file.
  private(set) var submissions: [Submission] = []

  /// Where the rows that come next stand.
  var site: FindingSite

  private let received: CalendarDate?
  private var places: [SubmissionKey: Int] = [:]

  init(_ site: FindingSite, received: CalendarDate?) {
    self.site = site
    self.received = received
  }

  /// Takes a row, and returns what is wrong with it.
  ///
  /// Of two rows that differ neither is believed: the cells in question are not used.
  mutating func take(_ read: ReadRow) -> Finding? {
    let key = SubmissionKey(read.row)
    guard let place = places[key], let first = submissions[place].row else {
      places[key] = submissions.count
      submissions.append(submission(read))
      return nil
    }
    let different = read.row.cells.indices.filter {
      read.row.cells[$0].state != first.cells[$0].state
    }
    for column in different { submissions[place].row?.cells[column].state = .invalid }
    return finding(read.row, first: first, different: different)
  }

  private func finding(_ row: Row, first: Row, different: [Int]) -> Finding {
    let names = different.map { site.layout.table.columns[$0].name.zh }
    return Finding(
      different.isEmpty ? .duplicateRow : .duplicateValue,
      at: site.location(of: row),
      key: Finding.Key(division: row.division, period: row.period.id),
      read: different.isEmpty ? nil : names.prefix(8).joined(separator: "、"),
      arguments: [Finding.Argument("first", place(of: first, from: row))])
  }

  /// The line of the first row, with its sheet where that is another one.
  private func place(of first: Row, from row: Row) -> String {
    guard let sheet = first.sheet, sheet != row.sheet else { return "\(first.line)" }
    return "\(sheet)!\(first.line)"
  }

  private func submission(_ read: ReadRow) -> Submission {
    Submission(
      file: site.file, table: site.layout.table.id, division: read.row.division,
      period: read.row.period, filled: read.filled, revision: read.revision, received: received,
      row: read.row, rowCount: 1, headers: site.layout.headers)
  }
}
