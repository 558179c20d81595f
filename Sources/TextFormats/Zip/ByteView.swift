/// Reads little-endian numbers at any place of an array; beyond its end there is nothing.
struct ByteView: Sendable {
  /// All bytes.
  let bytes: [UInt8]

  /// Returns the number in two bytes.
  func short(at offset: Int) -> Int? { number(at: offset, length: 2) }

  /// Returns the number in four bytes.
  func long(at offset: Int) -> Int? { number(at: offset, length: 4) }

  /// Returns `count` bytes.
  func slice(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else {
      return nil
    }
    return bytes[offset..<offset + count]
  }

  private func number(at offset: Int, length: Int) -> Int? {
    slice(at: offset, count: length)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
