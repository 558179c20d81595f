import TextFormats

/// A row of XML while its elements come in.
struct XMLRow: Sendable {
  private var fields: [[UInt8]?]
  private var lines: [Int]
  private let line: Int
  private var open: Int?

  init(width: Int, line: Int) {
    fields = Array(repeating: nil, count: width)
    lines = Array(repeating: line, count: width)
    self.line = line
  }

  /// Begins an element; returns `false` where the row has one for the place already.
  mutating func begin(_ place: Int, line: Int, mayRepeat: Bool) -> Bool {
    if fields[place] == nil {
      fields[place] = []
      lines[place] = line
    } else if mayRepeat {
      fields[place]?.append(UInt8(ascii: "\n"))
    } else {
      return false
    }
    open = place
    return true
  }

  /// Takes text of the element that is open.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    if let open { fields[open]?.append(contentsOf: text) }
  }

  /// Ends an element.
  mutating func end() { open = nil }

  /// The row as a record.
  func record(number: Int) -> CSVRecord {
    CSVRecord(
      fields: zip(fields, lines).map { bytes, line in
        CSVField(bytes: (bytes ?? [])[...], line: line, isQuoted: false)
      },
      line: line, row: number, byteOffset: 0)
  }
}
