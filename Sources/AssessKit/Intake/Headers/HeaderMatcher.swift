import TextFormats

/// Finds the header among the first records of a file, and with it the table that the file holds.
struct HeaderMatcher: Sendable {
  /// How many records may stand before the first row of data.
  static let depth = 20

  private let tables: [TableHeaders]

  init(_ tables: [Table]) { self.tables = tables.map { TableHeaders($0) } }

  /// What was found among the first records.
  enum Outcome: Sendable {
    /// The header of a table.
    case found(HeaderCandidate, TableHeaders)

    /// A table is clearly meant, but a required column is not there.
    case incomplete(HeaderCandidate, TableHeaders)

    /// No table; the closest one, where there is one.
    case unrecognised(HeaderCandidate?, TableHeaders?)
  }

  /// Returns the header among `records`, the first of the file called `file`.
  func outcome(in records: [CSVRecord], file: String) -> Outcome {
    let best = candidates(in: records, file: file).reduce(nil) { best, next in
      best.map { next.isBetter(than: $0) ? next : $0 } ?? next
    }
    guard let best else { return .unrecognised(nil, nil) }
    let headers = tables[best.table]
    if best.match.isComplete, isEnough(best) { return .found(best, headers) }
    return best.isClear ? .incomplete(best, headers) : .unrecognised(best, headers)
  }

  /// Returns the headers of the table with the id or the name, for XML.
  func headers(named name: String) -> TableHeaders? {
    tables.first { $0.table.id == name }
      ?? tables.first {
        $0.name == HeaderName(name).folded && !name.isEmpty
      }
  }

  /// One optional column does not make a table.
  private func isEnough(_ candidate: HeaderCandidate) -> Bool {
    candidate.match.found * 3 >= min(candidate.tableWidth, 6) || candidate.match.found >= 2
  }

  /// Every row, and every pair of rows, with every table; each cell is read once.
  private func candidates(in records: [CSVRecord], file: String) -> [HeaderCandidate] {
    let named = names(near: records, file: file)
    let single = records.map { record in record.fields.map { HeaderName($0.bytes) } }
    let merged = zip(records, records.dropFirst()).map { MergedHeader(upper: $0, lower: $1) }
    return tables.indices.flatMap { table in
      let headers = tables[table]
      func candidate(_ record: Int, _ height: Int, _ names: [HeaderName]) -> HeaderCandidate? {
        let match = HeaderMatch(names, with: headers)
        guard match.found > 0 else { return nil }
        return HeaderCandidate(
          table: table, record: record, height: height, isNamed: named.contains(table),
          match: match, tableWidth: headers.table.columns.count)
      }
      return records.indices.flatMap { place -> [HeaderCandidate] in
        let pair = place < merged.count ? merged[place]?.names(for: headers) : nil
        return [candidate(place, 1, single[place]), pair.flatMap { candidate(place, 2, $0) }]
          .compactMap(\.self)
      }
    }
  }

  /// Returns the tables that the name of the file or one of the first cells names.
  private func names(near records: [CSVRecord], file: String) -> [Int] {
    let titles = records.prefix(3).compactMap { $0.fields.first?.bytes.prefix(200) }
    let texts = [HeaderName(file).folded] + titles.map { HeaderName($0).folded }
    return tables.indices.filter { index in
      let name = tables[index].name
      let id = tables[index].table.id.lowercased()
      return texts.contains { $0.contains(id) || !name.isEmpty && $0.contains(name) }
    }
  }
}
