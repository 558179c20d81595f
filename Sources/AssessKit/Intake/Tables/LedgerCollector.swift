/// Counts the rows of a ledger by return, and finds keys that come twice; no row is kept.
struct LedgerCollector: Sendable {
  /// The submissions so far, in the order of the file.
  private(set) var submissions: [Submission] = []

  /// Where the rows that come next stand.
  var site: FindingSite

  private let received: CalendarDate?
  private let keyColumns: [Int]
  private var places: [SubmissionKey: Int] = [:]
  private var last: (key: SubmissionKey, place: Int)?
  private var keys = LedgerKeys()

  init(_ site: FindingSite, received: CalendarDate?) {
    self.site = site
    self.received = received
    let table = site.layout.table
    keyColumns = table.key.compactMap { table.index(ofColumn: $0) }
  }

  /// Takes a row.
  ///
  /// - Returns: What is wrong with it; a row with a finding does not count.
  mutating func take(_ read: ReadRow) -> Finding? {
    if read.declaresNothing {
      _ = place(of: read)
      return nil
    }
    if let finding = duplicate(read.row) { return finding }
    let place = place(of: read)
    if !isUnfilled(read.row) { submissions[place].rowCount += 1 }
    return nil
  }

  /// Whether nobody filled in a row, such as that with which a template begins.
  ///
  /// It is no row of the ledger. That cells are missing which must be filled in was said; where there
  /// are none, an empty row says as much as a full one.
  func isUnfilled(_ row: Row) -> Bool {
    row.cells.allSatisfy { $0.state == .missing }
      && site.layout.table.columns.contains(where: \.isRequired)
  }

  private mutating func place(of read: ReadRow) -> Int {
    if let last, last.key.period == read.row.period, last.key.division == read.row.division {
      return last.place
    }
    let key = SubmissionKey(read.row)
    let place = places[key] ?? submissions.count
    if place == submissions.count {
      places[key] = place
      submissions.append(
        Submission(
          file: site.file, table: site.layout.table.id, division: key.division,
          period: key.period, filled: read.filled, revision: read.revision, received: received,
          headers: site.layout.headers))
    }
    last = (key, place)
    return place
  }

  private mutating func duplicate(_ row: Row) -> Finding? {
    guard !keyColumns.isEmpty else { return nil }
    var digest = KeyDigest()
    digest.add(row.division)
    digest.add(row.period.year * 100 + row.period.index)
    for column in keyColumns {
      // A row whose key cannot be read has its own finding.
      guard let value = row.cells[column].value else { return nil }
      digest.add(value)
    }
    var content = digest
    for cell in row.cells { content.add(cell.state) }
    guard let first = keys.insert(digest, content: content, line: row.line) else { return nil }
    return finding(row, first: first.line, isSame: first.isSame)
  }

  private func finding(_ row: Row, first: Int, isSame: Bool) -> Finding {
    let table = site.layout.table
    let key = keyColumns.filter { table.columns[$0].kind != .text }
      .compactMap { row.cells[$0].value.map { SafeText.read(Array($0.shown.utf8)[...]) } }.joined(
        separator: " ")
    return Finding(
      isSame ? .duplicateRow : .duplicateKey,
      at: site.location(of: row),
      key: Finding.Key(division: row.division, period: row.period.id), read: isSame ? nil : key,
      arguments: [Finding.Argument("first", first), Finding.Argument("key", key)])
  }
}

extension Value {
  /// The value as it may be printed.
  fileprivate var shown: String {
    switch self {
    case .number(let number): number.shortText()
    case .text(let text): text
    case .date(let date): date.description
    case .flag(let flag): flag ? "是" : "否"
    }
  }
}
