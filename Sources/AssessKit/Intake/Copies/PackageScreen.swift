import TextFormats

/// Decides whether a package may be given back as it is, with all that a reader of cells passes over.
enum PackageScreen {
  /// Returns whether nothing in the package is personal, or out of sight.
  static func isClean(_ bytes: [UInt8]) -> Bool {
    guard let zip = try? ZipReader(bytes), zip.paths.contains("META-INF/manifest.xml") else {
      return false
    }
    for path in zip.paths where WorkbookReviser.keeps(path) {
      guard isKnown(path), PersonalDataScan.firstHit(in: Array(path.utf8)[...]) == nil,
        let part = try? zip.content(of: path), isClean(part, path)
      else { return false }
    }
    return true
  }

  /// Other parts are documents, programs and data of their own.
  private static func isKnown(_ path: String) -> Bool {
    ["content.xml", "styles.xml", "settings.xml", "META-INF/manifest.xml"].contains(path)
      || path.hasPrefix("Pictures/")
  }

  private static func isClean(_ part: [UInt8], _ path: String) -> Bool {
    guard path.hasSuffix(".xml") else { return PersonalDataScan.firstHit(in: part[...]) == nil }
    for mark in ["<!--", "tracked-changes"] where part.firstRange(of: Array(mark.utf8)) != nil {
      return false
    }
    // Instructions are text that nobody sees; the declaration in front is none.
    guard part.dropFirst(5).firstRange(of: Array("<?".utf8)) == nil else { return false }
    return (try? XMLPieces.contains(in: part, where: isPersonal)) == false
  }

  private static func isPersonal(_ piece: [UInt8]) -> Bool {
    if PersonalDataScan.firstHit(in: piece[...]) != nil { return true }
    if PersonLabel.isFollowedByName(in: String(decoding: piece, as: UTF8.self)) { return true }
    guard piece.count <= 1_000, ContactFields.hasColon(piece[...]) else { return false }
    return CoverLine.parts(in: piece[...].halfWidth.trimmed).contains {
      $0.role == .contact && !$0.value.isEmpty
    }
  }
}
