/// Counts physical lines, which end at LF, CRLF or CR.
enum LineCounter {
  /// Returns the line, from 1, that the byte at `offset` is on.
  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + lineEnds(in: bytes[..<min(offset, bytes.count)])
  }

  /// Returns how many line ends `bytes` have; CRLF is one.
  static func lineEnds(in bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { count += 1 }
      previous = byte
    }
    return count
  }
}
