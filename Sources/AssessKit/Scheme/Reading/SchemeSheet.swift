import TextFormats

/// A CSV file of a scheme, whose first line names its columns.
struct SchemeSheet {
  /// The rows below the first line.
  private(set) var rows: [SheetRow] = []

  private let file: String
  private let log: FindingLog
  private var header: [String] = []

  /// Reads the file, or takes down why it cannot be read.
  init?(file: String, shape: RecordShape, in files: SchemeFiles, log: FindingLog) {
    guard let text = SchemeText(file: file, in: files, log: log) else { return nil }
    self.file = file
    self.log = log
    var reader = CSVReader(bytes: text.bytes)
    do throws(CSVError) {
      guard let first = try reader.next() else { return nil }
      guard readHeader(first, shape) else { return nil }
      while let record = try reader.next() { read(record) }
    } catch {
      log.report(Self.finding(error, in: file))
      return nil
    }
  }

  /// Takes the names of the columns over, and returns whether every required one is there.
  private mutating func readHeader(_ record: CSVRecord, _ shape: RecordShape) -> Bool {
    header = record.fields.map { $0.text.trimmed }
    let place = Finding.Location(file: file, line: record.line, row: record.row)
    for name in header where !shape.keys.contains(name) {
      log.report(
        Finding(
          .keyUnknown, at: place, read: name,
          expected: LocalizedText(shape.keys.joined(separator: ", ")),
          arguments: [
            Finding.Argument("name", name),
            Finding.Argument(
              "known", shape.suggestion(for: name)),
          ]))
    }
    let missing = shape.required.filter { !header.contains($0) }
    for name in missing {
      log.report(Finding(.keyMissing, at: place, arguments: [Finding.Argument("name", name)]))
    }
    return missing.isEmpty
  }

  private mutating func read(_ record: CSVRecord) {
    guard record.fields.contains(where: { !$0.text.trimmed.isEmpty }) else { return }
    let place = Finding.Location(file: file, line: record.line, row: record.row)
    guard record.fields.count <= header.count else {
      log.report(
        Finding(
          .rowLength, at: place, read: "\(record.fields.count)",
          expected: LocalizedText("\(header.count)")))
      return
    }
    let texts = record.fields.map { $0.text.trimmed }
    rows.append(
      SheetRow(
        place: place, values: Dictionary(zip(header, texts)) { first, _ in first }, log: log))
  }

  private static func finding(_ error: CSVError, in file: String) -> Finding {
    let place = Finding.Location(
      file: file, line: error.position.line, byteOffset: error.position.byteOffset)
    return switch error.kind {
    case .unterminatedQuote: Finding(.csvUnterminatedQuote, at: place)
    case .textAfterQuote: Finding(.csvTextAfterQuote, at: place)
    case .fieldTooLong, .tooManyFields:
      Finding(
        .csvLimit, at: place, arguments: [Finding.Argument("limit", error.kind.rawValue)])
    }
  }
}

/// A row of a CSV file of a scheme.
struct SheetRow {
  /// The line of the row.
  let place: Finding.Location

  fileprivate let values: [String: String]
  private let log: FindingLog

  fileprivate init(place: Finding.Location, values: [String: String], log: FindingLog) {
    self.place = place
    self.values = values
    self.log = log
  }

  /// Returns the place of a cell.
  func location(_ column: String) -> Finding.Location {
    var place = place
    place.column = column
    return place
  }

  /// Returns the text of a cell, empty when the file has no such column.
  func text(_ column: String) -> String { values[column] ?? "" }

  /// Returns the text of a cell that must not be empty.
  func requiredText(_ column: String) -> String? {
    guard text(column).isEmpty else { return text(column) }
    log.report(
      Finding(
        .keyMissing, at: location(column), arguments: [Finding.Argument("name", column)]))
    return nil
  }

  /// Returns the names of a cell, which semicolons separate.
  func names(_ column: String) -> [String] {
    text(column).split { $0 == ";" || $0 == "；" }.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Returns the day in a cell, or `nil` when it is empty.
  func date(_ column: String) -> CalendarDate? {
    value(column, Expectation.date) { CalendarDate(iso: $0) }
  }

  /// Returns the whole number in a cell, or `nil` when it is empty.
  func whole(_ column: String) -> Int? {
    let range = 0...9_999_999_999
    return value(column, Expectation.whole(in: range)) { text in
      guard text.isASCIIDigits, let whole = Int(text), range.contains(whole) else { return nil }
      return whole
    }
  }

  /// Returns the exact number above zero in a cell, or `nil` when it is empty; one longer than any that
  /// an office needs is none.
  func number(_ column: String) -> Rational? {
    value(column, Expectation.positive) { text in
      guard text.utf8.count <= 30 else { return nil }
      return Rational(decimal: text).flatMap { $0 > .zero ? $0 : nil }
    }
  }

  /// Returns what the word in a cell stands for, or `nil` when it is empty.
  func choice<Meaning>(_ column: String, of words: [String: Meaning]) -> Meaning? {
    value(column, Expectation.choice(of: words.keys.sorted())) { words[$0] }
  }

  private func value<Value>(
    _ column: String, _ expected: LocalizedText, _ read: (String) -> Value?
  ) -> Value? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    if let value = read(text) { return value }
    log.report(
      Finding(
        .valueInvalid, at: location(column), read: text, expected: expected,
        arguments: [Finding.Argument("name", column)]))
    return nil
  }
}

extension StringProtocol {
  /// The text without blanks at its ends, the ideographic one included.
  var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let scalars = unicodeScalars.drop(while: isBlank)
    let end = scalars.reversed().prefix(while: isBlank).count
    return String(String.UnicodeScalarView(scalars.dropLast(end)))
  }
}
