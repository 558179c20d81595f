/// What the directory of an archive says of one entry.
struct ZipMember: Hashable, Sendable {
  /// The bytes of the path.
  let name: ArraySlice<UInt8>

  /// Whether the content is kept as it is.
  let isStored: Bool

  /// The checksum of the content.
  let checksum: UInt32

  /// The size in the archive.
  let compressedSize: Int

  /// The size of the content.
  let size: Int

  /// Where the entry begins.
  let headerOffset: Int

  /// How long the directory's header is.
  let directoryLength: Int

  /// The path as text.
  var path: String { String(decoding: name, as: UTF8.self) }

  /// Reads the header at `offset` of the directory.
  init(in view: ByteView, at offset: Int) throws(ZipReadError) {
    guard let fixed = view.slice(at: offset, count: 46), let flags = view.short(at: offset + 8),
      let method = view.short(at: offset + 10), let checksum = view.long(at: offset + 16),
      let compressedSize = view.long(at: offset + 20), let size = view.long(at: offset + 24),
      let nameLength = view.short(at: offset + 28), let extra = view.short(at: offset + 30),
      let comment = view.short(at: offset + 32), let header = view.long(at: offset + 42),
      let name = view.slice(at: offset + 46, count: nameLength)
    else { throw ZipReadError(kind: .truncated) }
    guard fixed.starts(with: [0x50, 0x4B, 0x01, 0x02]) else { throw ZipReadError(kind: .damaged) }
    self.name = name
    self.checksum = UInt32(truncatingIfNeeded: checksum)
    self.compressedSize = compressedSize
    self.size = size
    headerOffset = header
    directoryLength = 46 + nameLength + extra + comment
    isStored = method == 0
    guard Self.isSafe(name) else { throw ZipReadError(kind: .unsafePath, path: path) }
    // Bit 0: encrypted; bit 6: strongly; bit 13: the directory is masked.
    guard flags & 0x2041 == 0 else { throw ZipReadError(kind: .encrypted, path: path) }
    guard ![compressedSize, size, header].contains(0xFFFF_FFFF) else {
      throw ZipReadError(kind: .unsupportedArchive, path: path)
    }
    guard method == 0 || method == 8 else {
      throw ZipReadError(kind: .unsupportedMethod, path: path)
    }
    guard method == 8 || size == compressedSize else {
      throw ZipReadError(kind: .damaged, path: path)
    }
  }

  /// Says that the entry is larger than it may be.
  func excess(of limits: ZipLimits) -> ZipReadError? {
    if size > limits.entryBytes { return ZipReadError(kind: .entryTooLarge, path: path) }
    let isBomb = size > limits.ratioFreeBytes && size / limits.ratio > compressedSize
    return isBomb ? ZipReadError(kind: .ratioTooHigh, path: path) : nil
  }

  /// Returns where the content is, after the entry's own header, which must name the same path.
  func contentRange(in view: ByteView) throws(ZipReadError) -> Range<Int> {
    guard let fixed = view.slice(at: headerOffset, count: 30),
      let nameLength = view.short(at: headerOffset + 26),
      let extra = view.short(at: headerOffset + 28),
      let ownName = view.slice(at: headerOffset + 30, count: nameLength),
      view.slice(at: headerOffset + 30 + nameLength + extra, count: compressedSize) != nil
    else { throw ZipReadError(kind: .truncated, path: path) }
    guard fixed.starts(with: [0x50, 0x4B, 0x03, 0x04]), ownName == name else {
      throw ZipReadError(kind: .damaged, path: path)
    }
    let start = headerOffset + 30 + nameLength + extra
    return start..<start + compressedSize
  }

  private static func isSafe(_ name: ArraySlice<UInt8>) -> Bool {
    let parts = name.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    // A folder has an entry of its own, whose path ends with a slash.
    let steps = parts.count > 1 && parts.last?.isEmpty == true ? parts.dropLast() : parts[...]
    return steps.allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) }
      && !name.contains { [UInt8(ascii: "\\"), UInt8(ascii: ":"), 0].contains($0) }
  }
}
