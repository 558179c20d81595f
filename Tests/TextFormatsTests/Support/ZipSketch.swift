import TextFormats

/// An archive made byte by byte, with whatever is wrong with it.
struct ZipSketch {
  /// An entry; what is not given is right.
  struct Entry: Sendable {
    var path = "a"
    var flags: UInt16 = 0
    var method: UInt16 = 0
    var content: [UInt8] = [0x62]
    var checksum: UInt32?
    var statedSize: UInt32?
    var localPath: String?
    var offset: UInt32?
  }

  /// The archive.
  let bytes: [UInt8]

  init(_ entries: [Entry]) {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(bytes.count)
      let local = entry.localPath ?? entry.path
      bytes += hex("504B0304") + Self.fields(entry, path: local) + local.utf8 + entry.content
      directory += hex("504B0102 1400") + Self.fields(entry, path: entry.path)
      directory += [UInt8](repeating: 0, count: 10) + Self.bytes(entry.offset ?? offset)
      directory += entry.path.utf8
    }
    let count = Self.bytes(UInt16(entries.count))
    let place = Self.bytes(UInt32(bytes.count))
    bytes += directory + hex("504B0506 00000000") + count + count
    self.bytes = bytes + Self.bytes(UInt32(directory.count)) + place + [0, 0]
  }

  private static func fields(_ entry: Entry, path: String) -> [UInt8] {
    let size = entry.statedSize ?? UInt32(entry.content.count)
    let checksum = entry.checksum ?? crc32(entry.content)
    return bytes(UInt16(20)) + bytes(entry.flags) + bytes(entry.method) + hex("0000 2100")
      + bytes(checksum) + bytes(UInt32(entry.content.count)) + bytes(size)
      + bytes(UInt16(path.utf8.count)) + [0, 0]
  }

  private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  /// The checksum bit by bit, as the standard defines it.
  private static func crc32(_ content: [UInt8]) -> UInt32 {
    var value = UInt32.max
    for byte in content {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
