/// What the archive says of one entry, and its two headers.
struct ZipEntry {
  let path: String
  let isStored: Bool
  let headerOffset: Int
  var checksum = CRC32()
  var size = 0
  var compressedSize = 0

  init(path: String, isStored: Bool, headerOffset: Int) {
    self.path = path
    self.isStored = isStored
    self.headerOffset = headerOffset
  }

  /// The header before the entry's bytes.
  var localHeader: [UInt8] {
    littleEndian(UInt32(0x0403_4B50)) + commonFields + littleEndian(UInt16(0)) + Array(path.utf8)
  }

  /// The header in the directory at the archive's end.
  var directoryHeader: [UInt8] {
    // Made by version 2.0 on FAT: no permissions, the same on every machine.
    littleEndian(UInt32(0x0201_4B50)) + littleEndian(UInt16(20)) + commonFields
      // Extra field, comment, disk, internal attributes; then external attributes.
      + [UInt8](repeating: 0, count: 8) + littleEndian(UInt32(0))
      + littleEndian(UInt32(truncatingIfNeeded: headerOffset)) + Array(path.utf8)
  }

  private var commonFields: [UInt8] {
    let isASCII = path.utf8.allSatisfy { $0 < 0x80 }
    var fields = littleEndian(UInt16(20))
    fields += littleEndian(isASCII ? UInt16(0) : 0x0800)
    fields += littleEndian(isStored ? UInt16(0) : 8)
    // 1980-01-01 00:00, the first moment that zip knows.
    fields += littleEndian(UInt16(0))
    fields += littleEndian(UInt16(0x0021))
    fields += littleEndian(checksum.value)
    fields += littleEndian(UInt32(truncatingIfNeeded: compressedSize))
    fields += littleEndian(UInt32(truncatingIfNeeded: size))
    fields += littleEndian(UInt16(truncatingIfNeeded: path.utf8.count))
    return fields
  }
}

/// Returns the bytes of `value`, the lowest first.
func littleEndian<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
  withUnsafeBytes(of: value.littleEndian) { Array($0) }
}
