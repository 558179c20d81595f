public import AssessKit
internal import TextFormats

/// The face that an office gives to its pages: style, lines above and below, emblem and words.
///
/// It changes how pages look and what headings are called, never a number. ``BrandingReader`` makes it
/// from the office's files.
public struct Branding: Hashable, Sendable {
  /// The emblem.
  struct Emblem: Hashable, Sendable {
    /// `image/png` or `image/svg+xml`.
    var mediaType: String

    /// The picture.
    var bytes: [UInt8]

    /// The picture as an address that needs no network.
    var address: String { "data:\(mediaType);base64,\(Base64.text(of: bytes))" }
  }

  /// Style that is added to the program's own.
  var style = ""

  /// The lines above every page.
  var header: [String] = []

  /// The lines below every page.
  var footer: [String] = []

  /// The emblem, left of the lines above.
  var emblem: Emblem?

  /// The words.
  var words = WordChanges()

  /// The digest of the style, for the policy of the pages.
  var styleDigest: String { Digest.base64(of: Array(style.utf8)) }

  /// SHA-256 over the names and bytes of the files, in hexadecimal.
  public internal(set) var hash = ""
}

/// A file that an office gives for the face of its pages.
public struct BrandingFile: Sendable {
  /// Its name, without a folder.
  public var name: String

  /// Its content.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What is wrong with the files of an office's face, a sentence each.
public struct BrandingError: Error, Sendable {
  /// What is wrong.
  public var problems: [LocalizedText]
}
