import TextFormats

/// The names of the columns under a header of two rows, the cells of the first one merged.
enum MergedHeader {
  /// Returns the possible names of each column: both rows together, the lower one, the upper one.
  static func names(upper: CSVRecord, lower: CSVRecord) -> [[HeaderName]] {
    let width = Swift.max(upper.fields.count, lower.fields.count)
    var group = ""
    return (0..<width).map { place in
      let top = text(upper, place)
      let bottom = text(lower, place)
      if !top.isEmpty { group = top }
      if bottom.isEmpty { return [HeaderName(top)] }
      let bare = HeaderName(group).bare
      return [bare + bottom, bottom + bare, bottom].map { HeaderName($0) }
    }
  }

  /// Returns whether the rows can be one header: what stands alone in the upper row is a header.
  ///
  /// A cover line such as `填报单位：,秭归县` above a header is not part of it.
  static func isPossible(
    upper: CSVRecord, lower: CSVRecord, for headers: TableHeaders
  ) -> Bool {
    upper.fields.indices.allSatisfy { place in
      let top = text(upper, place)
      if top.utf8.contains(UInt8(ascii: ":")) || top.hasSuffix("：") { return false }
      return top.isEmpty || !text(lower, place).isEmpty || headers.role(of: HeaderName(top)) != nil
    }
  }

  /// Returns the names that fit the table best, or the lower ones.
  static func names(
    upper: CSVRecord, lower: CSVRecord, for headers: TableHeaders
  ) -> [HeaderName] {
    names(upper: upper, lower: lower).map { choices in
      choices.first { headers.role(of: $0) != nil } ?? choices[0]
    }
  }

  private static func text(_ record: CSVRecord, _ place: Int) -> String {
    guard record.fields.indices.contains(place) else { return "" }
    return record.fields[place].bytes.prefix(400).withoutBlanks.text
  }
}
