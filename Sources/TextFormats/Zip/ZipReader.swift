/// Reads a zip archive from anybody, wholly in memory.
///
/// The directory is checked before anything is taken out: sizes, paths, names that come twice and
/// entries that share bytes. An entry never becomes larger than the directory says, and its
/// checksum must be right. Zip64, several volumes, passwords and methods other than deflate are
/// refused.
public struct ZipReader: Sendable {
  /// The paths of the entries, in the order of the directory.
  public var paths: [String] { members.map(\.path) }

  private let view: ByteView
  private let members: [ZipMember]
  private var ranges: [Range<Int>] = []
  private var places: [String: Int] = [:]

  /// Reads the directory of an archive.
  ///
  /// - Parameters:
  ///   - bytes: The whole archive.
  ///   - limits: How large it and its parts may be.
  /// - Throws: ``ZipReadError``
  public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipReadError) {
    view = ByteView(bytes: bytes)
    let directory = try ZipDirectory(in: view)
    members = try directory.members(in: view, limits: limits)
    for (place, member) in members.enumerated() {
      guard places.updateValue(place, forKey: member.path) == nil else {
        throw ZipReadError(kind: .duplicatePath, path: member.path)
      }
      ranges.append(try member.contentRange(in: view))
    }
    try checkOverlaps(directoryOffset: directory.offset)
  }

  /// Returns the content of an entry.
  ///
  /// - Parameter path: The path, byte for byte as in the archive.
  /// - Returns: The content, or `nil` if there is no such entry.
  /// - Throws: ``ZipReadError`` if the content is damaged.
  public func content(of path: String) throws(ZipReadError) -> [UInt8]? {
    guard let place = places[path] else { return nil }
    let member = members[place]
    let packed = view.bytes[ranges[place]]
    let content: [UInt8]
    if member.isStored {
      content = Array(packed)
    } else if let inflated = Inflater().content(of: packed, size: member.size) {
      content = inflated
    } else {
      throw ZipReadError(kind: .badData, path: path)
    }
    guard CRC32.checksum(of: content) == member.checksum else {
      throw ZipReadError(kind: .checksum, path: path)
    }
    return content
  }

  private func checkOverlaps(directoryOffset: Int) throws(ZipReadError) {
    var end = 0
    let order = members.indices.sorted { members[$0].headerOffset < members[$1].headerOffset }
    for place in order {
      guard members[place].headerOffset >= end, ranges[place].upperBound <= directoryOffset else {
        throw ZipReadError(kind: .overlap, path: members[place].path)
      }
      end = ranges[place].upperBound
    }
  }
}

/// Where the directory of an archive is.
private struct ZipDirectory {
  /// Where it begins.
  let offset: Int

  private let count: Int
  private let end: Int

  /// Finds the record at the end of the archive; only a comment may follow it.
  init(in view: ByteView) throws(ZipReadError) {
    let total = view.bytes.count
    let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    let places = stride(from: total - 22, through: max(0, total - 22 - 0xFFFF), by: -1)
    let place = places.first { place in
      view.slice(at: place, count: 4)?.elementsEqual(mark) == true
        && view.short(at: place + 20) == total - place - 22
    }
    guard let place, let disk = view.long(at: place + 4), let here = view.short(at: place + 8),
      let count = view.short(at: place + 10), let size = view.long(at: place + 12),
      let offset = view.long(at: place + 16)
    else { throw ZipReadError(kind: .noDirectory) }
    guard disk == 0, here == count, count != 0xFFFF, size != 0xFFFF_FFFF, offset != 0xFFFF_FFFF
    else { throw ZipReadError(kind: .unsupportedArchive) }
    guard offset + size <= place else { throw ZipReadError(kind: .truncated) }
    self.offset = offset
    self.count = count
    end = offset + size
  }

  func members(in view: ByteView, limits: ZipLimits) throws(ZipReadError) -> [ZipMember] {
    guard count <= limits.entries else { throw ZipReadError(kind: .tooManyEntries) }
    var members: [ZipMember] = []
    var place = offset
    var total = 0
    for _ in 0..<count {
      let member = try ZipMember(in: view, at: place)
      place += member.directoryLength
      total += member.size
      if let excess = member.excess(of: limits) { throw excess }
      members.append(member)
    }
    guard place == end else { throw ZipReadError(kind: .damaged) }
    guard total <= limits.totalBytes else { throw ZipReadError(kind: .archiveTooLarge) }
    return members
  }
}
