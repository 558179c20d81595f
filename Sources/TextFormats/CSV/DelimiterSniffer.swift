/// Finds out what stands between the fields of a CSV file.
public enum DelimiterSniffer {
  /// The delimiters that are tried, the likeliest first: comma, tab, semicolon, full-width comma.
  public static let candidates: [[UInt8]] = [",", "\t", ";", "，"].map { Array($0.utf8) }

  /// How many lines are looked at.
  private static let lineLimit = 20

  /// How many bytes are looked at.
  private static let byteLimit = 1 << 16

  /// Returns the delimiter of `bytes`.
  ///
  /// A first line `sep=;` decides. Otherwise the candidate wins that stands equally often on most
  /// of the first twenty lines, outside quotes; a comma where none stands on any line.
  ///
  /// - Parameter bytes: The file, in UTF-8, without a byte order mark.
  /// - Returns: The bytes of the delimiter, never none.
  public static func delimiter(in bytes: [UInt8]) -> [UInt8] {
    if let delimiter = directive(in: bytes) { return delimiter }
    let lines = counts(in: bytes)
    var best = (delimiter: candidates[0], lines: 0, count: 0)
    for (column, candidate) in candidates.enumerated() {
      let agreed = agreement(of: lines.map { $0[column] })
      if (agreed.lines, agreed.count) > (best.lines, best.count) {
        best = (candidate, agreed.lines, agreed.count)
      }
    }
    return best.delimiter
  }

  /// Returns whether the first record of `bytes` is a `sep=` line and no data.
  ///
  /// - Parameter bytes: The file, in UTF-8, without a byte order mark.
  /// - Returns: Whether the reader's first record is to be passed over.
  public static func hasDirective(in bytes: [UInt8]) -> Bool { directive(in: bytes) != nil }

  private static func directive(in bytes: [UInt8]) -> [UInt8]? {
    var line = bytes.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
    if line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\"") {
      line = line.dropFirst().dropLast()
    }
    let name = line.prefix(4).map { $0 | 0x20 }
    guard name == Array("sep=".utf8).map({ $0 | 0x20 }) else { return nil }
    return candidates.first { $0.elementsEqual(line.dropFirst(4)) }
  }

  /// Returns on how many lines a candidate agrees with itself, and how often it stands there.
  private static func agreement(of counts: [Int]) -> (lines: Int, count: Int) {
    var best = (lines: 0, count: 0)
    for count in counts where count > 0 {
      let lines = counts.count { $0 == count }
      if (lines, count) > best { best = (lines, count) }
    }
    return best
  }

  /// Returns for each line how often each candidate stands on it, outside quotes.
  private static func counts(in bytes: [UInt8]) -> [[Int]] {
    var lines = [Array(repeating: 0, count: candidates.count)]
    var isQuoted = false
    var isFieldStart = true
    var index = 0
    while index < min(bytes.count, byteLimit), lines.count <= lineLimit {
      let byte = bytes[index]
      let column = candidates.firstIndex { bytes[index...].starts(with: $0) }
      let length = column.map { candidates[$0].count } ?? 1
      if byte == UInt8(ascii: "\""), isQuoted || isFieldStart {
        isQuoted.toggle()
        // After a closing quote a quote opens again: it was a doubled one.
        isFieldStart = !isQuoted
      } else if !isQuoted, byte == 0x0A || byte == 0x0D {
        lines.append(Array(repeating: 0, count: candidates.count))
        isFieldStart = true
      } else if !isQuoted {
        if let column { lines[lines.count - 1][column] += 1 }
        isFieldStart = column != nil
      }
      index += length
    }
    return lines
  }
}

extension CSVReader {
  /// Creates a reader of `bytes` whose delimiter is found out, after a `sep=` line where there is one.
  ///
  /// - Parameter bytes: The whole file, in UTF-8, without a byte order mark.
  /// - Throws: ``CSVError`` where the `sep=` line is no CSV.
  public init(sniffing bytes: [UInt8]) throws(CSVError) {
    self.init(bytes: bytes, delimiter: DelimiterSniffer.delimiter(in: bytes))
    if DelimiterSniffer.hasDirective(in: bytes) { _ = try next() }
  }
}
