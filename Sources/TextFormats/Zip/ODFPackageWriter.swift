/// Writes an OpenDocument package: a zip archive with its media type first and a manifest.
public struct ODFPackageWriter: ~Copyable {
  private var zip: ZipWriter
  private let mediaType: String
  private var parts: [(path: String, mediaType: String)] = []

  /// Creates a writer, and writes the entry `mimetype`.
  ///
  /// - Parameters:
  ///   - mediaType: The package's, such as `application/vnd.oasis.opendocument.spreadsheet`.
  ///   - level: How hard zlib tries, from 0 to 9.
  /// - Throws: ``ZipError``
  public init(mediaType: String, level: Int = 6) throws(ZipError) {
    self.mediaType = mediaType
    zip = ZipWriter(level: level)
    // First and stored, so that the media type is at byte 38 of the file.
    try zip.add(path: "mimetype", Array(mediaType.utf8), stored: true)
  }

  /// Adds a whole part.
  ///
  /// - Parameters:
  ///   - path: The path in the package, such as `content.xml`.
  ///   - mediaType: The part's, such as `text/xml`.
  ///   - bytes: The content.
  /// - Throws: ``ZipError``; the package is of no use after that.
  public mutating func add(
    path: String, mediaType: String = "text/xml", _ bytes: [UInt8]
  ) throws(ZipError) {
    try begin(path, mediaType: mediaType)
    try append(bytes)
    try endEntry()
  }

  /// Begins a part whose content comes in pieces.
  ///
  /// - Parameters:
  ///   - path: The path in the package.
  ///   - mediaType: The part's media type.
  /// - Throws: ``ZipError``; the package is of no use after that.
  public mutating func begin(_ path: String, mediaType: String = "text/xml") throws(ZipError) {
    try zip.begin(path)
    parts.append((path, mediaType))
  }

  /// Adds bytes to the part that was begun.
  ///
  /// - Parameter chunk: The next piece of the content.
  /// - Throws: ``ZipError``; the package is of no use after that.
  public mutating func append(_ chunk: [UInt8]) throws(ZipError) { try zip.append(chunk) }

  /// Ends the part that was begun.
  ///
  /// - Throws: ``ZipError``; the package is of no use after that.
  public mutating func endEntry() throws(ZipError) { try zip.endEntry() }

  /// Writes the manifest and ends the package.
  ///
  /// - Returns: The package.
  /// - Throws: ``ZipError``
  public mutating func finish() throws(ZipError) -> [UInt8] {
    try zip.add(path: "META-INF/manifest.xml", manifest)
    return try zip.finish()
  }

  private var manifest: [UInt8] {
    var xml = XMLWriter()
    xml.startDocument()
    xml.start(
      "manifest:manifest",
      [
        ("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
        ("manifest:version", "1.3"),
      ])
    xml.empty(
      "manifest:file-entry",
      [
        ("manifest:full-path", "/"), ("manifest:version", "1.3"),
        ("manifest:media-type", mediaType),
      ])
    for part in parts {
      xml.empty(
        "manifest:file-entry",
        [("manifest:full-path", part.path), ("manifest:media-type", part.mediaType)])
    }
    xml.finish()
    return xml.bytes
  }
}
