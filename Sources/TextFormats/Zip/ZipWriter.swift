/// Writes a zip archive into memory: the same entries give the same bytes, on every machine.
///
/// Every entry is dated 1980-01-01 00:00 and has no extra fields; sizes stand in its header, so
/// there are no data descriptors. Zip64 is not written.
public struct ZipWriter: ~Copyable {
  private var bytes: [UInt8] = []
  private var entries: [ZipEntry] = []
  private var paths: Set<String> = []
  private var current: (entry: ZipEntry, deflater: Deflater?)?
  private let level: Int

  /// Creates a writer of an empty archive.
  ///
  /// - Parameter level: How hard zlib tries, from 0 to 9.
  public init(level: Int = 6) { self.level = min(max(level, 0), 9) }

  /// Adds a whole entry.
  ///
  /// - Parameters:
  ///   - path: The path in the archive, with `/` between its parts.
  ///   - bytes: The content.
  ///   - stored: Whether the content is kept as it is, without compression.
  /// - Throws: ``ZipError``; the archive is of no use after that.
  public mutating func add(
    path: String, _ bytes: [UInt8], stored: Bool = false
  ) throws(ZipError) {
    try begin(path, stored: stored)
    try append(bytes)
    try endEntry()
  }

  /// Begins an entry whose content comes in pieces.
  ///
  /// - Parameters:
  ///   - path: The path in the archive, with `/` between its parts.
  ///   - stored: Whether the content is kept as it is, without compression.
  /// - Throws: ``ZipError``; the archive is of no use after that.
  public mutating func begin(_ path: String, stored: Bool = false) throws(ZipError) {
    guard current == nil else { throw ZipError(kind: .misplacedEntry, path: path) }
    guard Self.isValid(path) else { throw ZipError(kind: .invalidPath, path: path) }
    guard paths.insert(path).inserted else { throw ZipError(kind: .duplicatePath, path: path) }
    let entry = ZipEntry(path: path, isStored: stored, headerOffset: bytes.count)
    bytes += entry.localHeader
    current = (entry, stored ? nil : Deflater(level: level))
  }

  /// Adds bytes to the entry that was begun.
  ///
  /// - Parameter chunk: The next piece of the content.
  /// - Throws: ``ZipError``; the archive is of no use after that.
  public mutating func append(_ chunk: [UInt8]) throws(ZipError) {
    guard let path = current?.entry.path else {
      throw ZipError(kind: .misplacedEntry, path: "")
    }
    current?.entry.checksum.add(chunk)
    current?.entry.size += chunk.count
    guard let deflater = current?.deflater else {
      bytes += chunk
      return
    }
    guard deflater.compress(chunk, isLast: false, into: &bytes) else {
      throw ZipError(kind: .compressionFailed, path: path)
    }
  }

  /// Ends the entry that was begun.
  ///
  /// - Throws: ``ZipError``; the archive is of no use after that.
  public mutating func endEntry() throws(ZipError) {
    guard var entry = current?.entry else {
      throw ZipError(kind: .misplacedEntry, path: "")
    }
    if let deflater = current?.deflater, !deflater.compress([], isLast: true, into: &bytes) {
      throw ZipError(kind: .compressionFailed, path: entry.path)
    }
    let headerCount = entry.localHeader.count
    entry.compressedSize = bytes.count - entry.headerOffset - headerCount
    guard max(entry.size, bytes.count) < UInt32.max, entries.count < UInt16.max - 1 else {
      throw ZipError(kind: .tooLarge, path: entry.path)
    }
    // The header again, now that the sizes are known.
    bytes.replaceSubrange(
      entry.headerOffset..<entry.headerOffset + headerCount, with: entry.localHeader)
    entries.append(entry)
    current = nil
  }

  /// Ends the archive.
  ///
  /// - Returns: The archive; the writer is empty afterwards.
  /// - Throws: ``ZipError`` if an entry is open, or the archive is too large.
  public mutating func finish() throws(ZipError) -> [UInt8] {
    if let path = current?.entry.path { throw ZipError(kind: .misplacedEntry, path: path) }
    let directoryOffset = bytes.count
    for entry in entries { bytes += entry.directoryHeader }
    let directorySize = bytes.count - directoryOffset
    guard bytes.count < UInt32.max else { throw ZipError(kind: .tooLarge, path: "") }
    let count = littleEndian(UInt16(truncatingIfNeeded: entries.count))
    bytes += littleEndian(UInt32(0x0605_4B50)) + [0, 0, 0, 0] + count + count
    bytes += littleEndian(UInt32(truncatingIfNeeded: directorySize))
    bytes += littleEndian(UInt32(truncatingIfNeeded: directoryOffset)) + [0, 0]
    let archive = bytes
    self = ZipWriter(level: level)
    return archive
  }

  private static func isValid(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let areGood = parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) }
    return areGood && path.utf8.count < 65_536
      && !path.utf8.contains { $0 == UInt8(ascii: "\\") || $0 == 0 }
  }
}
