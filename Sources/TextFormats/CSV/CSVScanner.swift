/// The bytes of a CSV file, and where its parts end; ``CSVReader`` keeps the place.
struct CSVScanner: Sendable {
  let bytes: [UInt8]
  let delimiter: [UInt8]
  private let first: UInt8

  init(bytes: [UInt8], delimiter: [UInt8]) {
    self.bytes = bytes
    self.delimiter = delimiter.isEmpty ? [UInt8(ascii: ",")] : delimiter
    self.first = self.delimiter[0]
  }

  /// Returns the length of the line end at `index`: 0 for none, 2 for CRLF.
  func lineEndLength(at index: Int) -> Int {
    guard index < bytes.count, bytes[index] == lineFeed || bytes[index] == carriageReturn else {
      return 0
    }
    let isPair =
      bytes[index] == carriageReturn && index + 1 < bytes.count && bytes[index + 1] == lineFeed
    return isPair ? 2 : 1
  }

  /// Returns whether a delimiter starts at `index`.
  func isDelimiter(at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] == first else { return false }
    return delimiter.count == 1 || bytes[index...].starts(with: delimiter)
  }

  /// Returns where the field without quotes ends that starts at `start`.
  func bareFieldEnd(from start: Int) -> Int {
    var index = start
    while true {
      index = firstStop(from: index)
      guard index < bytes.count, bytes[index] == first, !isDelimiter(at: index) else {
        return index
      }
      index += 1
    }
  }

  /// Returns the first byte from `start` on that may end a field.
  private func firstStop(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var index = start
      while index < buffer.count {
        let byte = buffer[index]
        if byte == first || byte == lineFeed || byte == carriageReturn { break }
        index += 1
      }
      return index
    }
  }

  /// Returns the closing quote of the field whose content starts at `start`.
  ///
  /// - Returns: The place of the quote, and whether there are doubled quotes before it, or `nil` if
  ///   the field is open to the end of the file.
  func closingQuote(from start: Int) -> (index: Int, hasDoubledQuotes: Bool)? {
    bytes.withUnsafeBufferPointer { buffer in
      var hasDoubledQuotes = false
      var index = start
      while index < buffer.count {
        if buffer[index] == quote {
          guard index + 1 < buffer.count, buffer[index + 1] == quote else {
            return (index, hasDoubledQuotes)
          }
          hasDoubledQuotes = true
          index += 1
        }
        index += 1
      }
      return nil
    }
  }

  /// Returns the content in `range`, with each doubled quote made one.
  func unescaped(_ range: Range<Int>) -> ArraySlice<UInt8> {
    var content: [UInt8] = []
    content.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      content.append(bytes[index])
      index += bytes[index] == quote ? 2 : 1
    }
    return content[...]
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
