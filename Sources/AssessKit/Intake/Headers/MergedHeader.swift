import TextFormats

/// Two rows that may be one header, the cells of the upper one merged.
struct MergedHeader: Sendable {
  /// The possible names of each column: both rows together, the lower one, the upper one.
  private let choices: [[HeaderName]]

  /// What stands alone in the upper row, and so must be a header by itself.
  private let alone: [HeaderName]

  /// Reads two rows, or returns `nil` when they cannot be one header.
  ///
  /// A cover line such as `填报单位：,秭归县` above a header is not part of it.
  init?(upper: CSVRecord, lower: CSVRecord) {
    let tops = upper.fields.indices.map { Self.text(upper, $0) }
    guard !tops.contains(where: { $0.utf8.contains(UInt8(ascii: ":")) || $0.hasSuffix("：") })
    else { return nil }
    var group = HeaderName("")
    choices = (0..<Swift.max(upper.fields.count, lower.fields.count)).map { place in
      let top = tops.indices.contains(place) ? HeaderName(tops[place]) : HeaderName("")
      let bottom = Self.text(lower, place)
      if !top.folded.isEmpty { group = top }
      if bottom.isEmpty { return [top] }
      return [group.bare + bottom, bottom + group.bare, bottom].map { HeaderName($0) }
    }
    alone = tops.indices.filter { !tops[$0].isEmpty && Self.text(lower, $0).isEmpty }
      .map { HeaderName(tops[$0]) }
  }

  /// Returns the names that fit the table best, or the lower ones; `nil` when something that stands
  /// alone in the upper row is no header of the table.
  func names(for headers: TableHeaders) -> [HeaderName]? {
    guard alone.allSatisfy({ headers.role(of: $0) != nil }) else { return nil }
    return choices.map { choices in
      choices.first { headers.role(of: $0) != nil } ?? choices[0]
    }
  }

  private static func text(_ record: CSVRecord, _ place: Int) -> String {
    guard record.fields.indices.contains(place) else { return "" }
    return record.fields[place].bytes.prefix(400).withoutBlanks.text
  }
}
