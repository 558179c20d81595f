/// A reason why an archive cannot be written.
public struct ZipError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The path is empty, absolute, longer than 65,535 bytes, or has `..`, `\` or a NUL in it.
    case invalidPath

    /// The path is in the archive already.
    case duplicatePath

    /// The entry or the archive is 4 GiB or more, or has 65,535 entries or more: it would need
    /// zip64.
    case tooLarge

    /// An entry was begun before the last was ended, or bytes came without an entry.
    case misplacedEntry

    /// zlib had no memory.
    case compressionFailed
  }

  /// What is wrong.
  public var kind: Kind

  /// The path of the entry.
  public var path: String

  /// Creates an error.
  public init(kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }
}
