/// The lines of a text file, to turn what a parser counts into a place.
struct TextLines {
  /// The name of the file.
  let file: String

  private let bytes: [UInt8]
  private let markLength: Int
  private let starts: [Int]

  /// How many scalars begin before every so many bytes: a file may be one long line.
  private let scalars: [Int]

  private static let step = 512

  /// Creates the lines of a text.
  init(of text: SchemeText) {
    file = text.file
    bytes = text.bytes
    markLength = text.markLength
    starts = [0] + text.bytes.indices.filter { text.bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    var (counts, count) = ([0], 0)
    for (place, byte) in text.bytes.enumerated() {
      if byte.beginsScalar { count += 1 }
      if (place + 1).isMultiple(of: Self.step) { counts.append(count) }
    }
    scalars = counts
  }

  /// Returns the place of a line and a column, the latter counted in scalars from 1.
  func location(line: Int?, column: Int?) -> Finding.Location {
    guard let line, let column, starts.indices.contains(line - 1) else {
      return Finding.Location(file: file, line: line)
    }
    let start = starts[line - 1]
    let end = line < starts.count ? starts[line] : bytes.count
    let scalar = scalarCount(before: start) + max(0, column - 1)
    let byte = min(max(start, byteOffset(ofScalar: scalar)), end)
    return Finding.Location(file: file, line: line, byteOffset: byte + markLength)
  }

  /// Returns the place of a byte, counted behind a byte order mark.
  func location(ofByte byte: Int) -> Finding.Location {
    let line = Self.place(of: byte, in: starts)
    return Finding.Location(file: file, line: line + 1, byteOffset: byte + markLength)
  }

  private func scalarCount(before byte: Int) -> Int {
    let mark = byte / Self.step
    return scalars[mark] + bytes[(mark * Self.step)..<byte].count(where: \.beginsScalar)
  }

  /// Returns where the scalar with the number begins; the end where there are fewer.
  private func byteOffset(ofScalar scalar: Int) -> Int {
    let mark = Self.place(of: scalar, in: scalars)
    var (place, count) = (mark * Self.step, scalars[mark])
    while place < bytes.count {
      if bytes[place].beginsScalar {
        if count == scalar { return place }
        count += 1
      }
      place += 1
    }
    return bytes.count
  }

  /// Returns the place of the last of ascending numbers that is not above one, by halving.
  private static func place(of number: Int, in ascending: [Int]) -> Int {
    var (low, high) = (0, ascending.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if ascending[middle] <= number { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

extension UInt8 {
  /// Whether a scalar in UTF-8 begins with the byte.
  fileprivate var beginsScalar: Bool { self & 0xC0 != 0x80 }
}
