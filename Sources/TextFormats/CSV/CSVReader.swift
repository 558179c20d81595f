/// Splits bytes into CSV records, one at a time.
///
/// The reader follows RFC 4180 and accepts LF, CRLF and CR line ends, mixed too. Lines without a
/// byte are skipped; a line of delimiters or blanks alone is a record. A quote inside a field that
/// does not begin with one is plain content, as offices write it (`3" pipe`). The reader knows
/// nothing about headers or columns: a record with too few fields is still a record.
public struct CSVReader: Sendable {
  private let scanner: CSVScanner
  private let limits: CSVLimits
  private var index = 0
  private var line = 1
  private var row = 0
  private var fieldsOfLastRecord = 0
  private var isFinished = false

  /// Creates a reader at the start of `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, in UTF-8, without a byte order mark.
  ///   - delimiter: What stands between two fields: one byte, or several such as those of "，".
  ///     An empty delimiter means a comma.
  ///   - limits: How large fields and records may be.
  public init(
    bytes: [UInt8], delimiter: [UInt8] = [UInt8(ascii: ",")], limits: CSVLimits = CSVLimits()
  ) {
    self.scanner = CSVScanner(bytes: bytes, delimiter: delimiter)
    self.limits = limits
  }

  /// Returns the next record, or `nil` at the end of the file and after an error.
  ///
  /// - Returns: A record with at least one field.
  /// - Throws: ``CSVError`` at the first place where the bytes stop being CSV.
  public mutating func next() throws(CSVError) -> CSVRecord? {
    while skipLineEnd() {}
    guard index < scanner.bytes.count, !isFinished else { return nil }
    row += 1
    do throws(CSVError) {
      return try record()
    } catch {
      isFinished = true
      throw error
    }
  }

  private mutating func record() throws(CSVError) -> CSVRecord {
    var record = CSVRecord(fields: [], line: line, row: row, byteOffset: index)
    record.fields.reserveCapacity(fieldsOfLastRecord)
    record.fields.append(try field())
    while scanner.isDelimiter(at: index) {
      index += scanner.delimiter.count
      if record.fields.count == limits.fieldsPerRecord { throw failure(.tooManyFields, at: index) }
      record.fields.append(try field())
    }
    _ = skipLineEnd()
    fieldsOfLastRecord = record.fields.count
    return record
  }

  private mutating func field() throws(CSVError) -> CSVField {
    let start = index
    if start < scanner.bytes.count, scanner.bytes[start] == UInt8(ascii: "\"") {
      return try quotedField()
    }
    index = scanner.bareFieldEnd(from: start)
    if index - start > limits.fieldBytes { throw failure(.fieldTooLong, at: start) }
    return CSVField(bytes: scanner.bytes[start..<index], line: line, isQuoted: false)
  }

  private mutating func quotedField() throws(CSVError) -> CSVField {
    let open = index
    guard let close = scanner.closingQuote(from: open + 1) else {
      throw failure(.unterminatedQuote, at: open)
    }
    let range = open + 1..<close.index
    let content = close.hasDoubledQuotes ? scanner.unescaped(range) : scanner.bytes[range]
    if content.count > limits.fieldBytes { throw failure(.fieldTooLong, at: open) }
    let field = CSVField(bytes: content, line: line, isQuoted: true)
    line += LineCounter.lineEnds(in: content)
    index = close.index + 1
    guard
      index == scanner.bytes.count || scanner.lineEndLength(at: index) > 0
        || scanner.isDelimiter(at: index)
    else { throw failure(.textAfterQuote, at: index) }
    return field
  }

  /// Skips one LF, CRLF or CR, and returns whether there was one.
  private mutating func skipLineEnd() -> Bool {
    let length = scanner.lineEndLength(at: index)
    if length > 0 { line += 1 }
    index += length
    return length > 0
  }

  private func failure(_ kind: CSVError.Kind, at byteOffset: Int) -> CSVError {
    CSVError(kind: kind, position: SourcePosition(line: line, byteOffset: byteOffset))
  }
}
