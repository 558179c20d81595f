import TextFormats

/// The first records of a CSV file, among which the header is, and the reader of the rest.
struct CSVStart: Sendable {
  /// The first records, without a `sep=` line.
  private(set) var records: [CSVRecord] = []

  /// The reader, after those records.
  var reader: CSVReader

  /// Whether the file begins with a `sep=` line.
  let hasDirective: Bool

  /// Reads the first records; an error further down is for later.
  init(_ text: [UInt8], delimiter: [UInt8]) throws(CSVError) {
    reader = CSVReader(bytes: text, delimiter: delimiter)
    hasDirective = DelimiterSniffer.hasDirective(in: text)
    if hasDirective { _ = try reader.next() }
    while records.count <= HeaderMatcher.depth, let record = try reader.next() {
      records.append(record)
    }
  }
}
