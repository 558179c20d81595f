import CZlib

/// The checksum of zip entries, by zlib.
struct CRC32: Sendable {
  /// The checksum of what was added so far.
  private(set) var value: UInt32 = 0

  /// Adds `bytes` to the checksum.
  mutating func add(_ bytes: [UInt8]) {
    value = bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32_z(UInt(value), buffer.baseAddress, buffer.count))
    }
  }

  /// Returns the checksum of `bytes`.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    var checksum = CRC32()
    checksum.add(bytes)
    return checksum.value
  }
}
