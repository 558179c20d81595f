import TextFormats

/// Says why a CSV file cannot be read.
enum CSVRefusal {
  /// Returns the finding for an error of the reader.
  static func finding(_ error: CSVError, file: String) -> Finding {
    let location = Finding.Location(
      file: file, line: error.position.line, byteOffset: error.position.byteOffset)
    switch error.kind {
    case .unterminatedQuote: return Finding(.csvUnterminatedQuote, at: location)
    case .textAfterQuote: return Finding(.csvTextAfterQuote, at: location)
    case .fieldTooLong:
      return limit(LocalizedText(zh: "单元格的长度", en: "the length of a cell"), location)
    case .tooManyFields:
      return limit(LocalizedText(zh: "一行的栏数", en: "the number of columns"), location)
    }
  }

  private static func limit(_ name: LocalizedText, _ location: Finding.Location) -> Finding {
    Finding(.csvLimit, at: location, arguments: [Finding.Argument("limit", name)])
  }

  /// Returns the finding for a header that fits no table.
  static func unrecognised(
    _ candidate: HeaderCandidate?, _ headers: TableHeaders?, at location: Finding.Location
  ) -> Finding {
    let none = LocalizedText(zh: "无", en: "none")
    guard let candidate, let table = headers?.table else {
      return Finding(
        .fileUnrecognised, at: location,
        arguments: [Finding.Argument("closest", none), Finding.Argument("missing", none)])
    }
    let missing = candidate.match.missing.map { table.columns[$0].name }
    let names = LocalizedText(
      zh: missing.map(\.zh).joined(separator: "、"), en: missing.map(\.en).joined(separator: ", "))
    return Finding(
      .fileUnrecognised, at: location,
      arguments: [
        Finding.Argument("closest", table.name),
        Finding.Argument("missing", missing.isEmpty ? none : names),
      ])
  }
}
