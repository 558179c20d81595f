/// The lines of a text file, to turn what a parser counts into a place.
struct TextLines {
  /// The name of the file.
  let file: String

  private let bytes: [UInt8]
  private let markLength: Int
  private let starts: [Int]

  /// Creates the lines of a text.
  init(of text: SchemeText) {
    file = text.file
    bytes = text.bytes
    markLength = text.markLength
    starts = [0] + text.bytes.indices.filter { text.bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// Returns the place of a line and a column, the latter counted in scalars from 1.
  func location(line: Int?, column: Int?) -> Finding.Location {
    guard let line, let column, starts.indices.contains(line - 1) else {
      return Finding.Location(file: file, line: line)
    }
    let end = line < starts.count ? starts[line] : bytes.count
    let prefix = String(decoding: bytes[starts[line - 1]..<end], as: UTF8.self).unicodeScalars
      .prefix(max(0, column - 1))
    let byte = starts[line - 1] + prefix.reduce(0) { $0 + UTF8.width($1) } + markLength
    return Finding.Location(file: file, line: line, byteOffset: byte)
  }

  /// Returns the place of a byte, counted behind a byte order mark.
  func location(ofByte byte: Int) -> Finding.Location {
    let line = starts.lastIndex { $0 <= byte } ?? 0
    return Finding.Location(file: file, line: line + 1, byteOffset: byte + markLength)
  }
}
