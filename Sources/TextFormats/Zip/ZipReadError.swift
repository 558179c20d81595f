/// A reason why bytes are not an archive that we read.
public struct ZipReadError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// There is no directory at the end: not an archive, or one that was cut off.
    case noDirectory

    /// The directory or an entry reaches beyond the bytes that are there.
    case truncated

    /// A header does not begin as it must, or differs from what the directory says.
    case damaged

    /// The archive is in several volumes or in the format for more than 4 GiB.
    case unsupportedArchive

    /// An entry is compressed in another way than deflate.
    case unsupportedMethod

    /// An entry needs a password.
    case encrypted

    /// A path is absolute, leads out of the archive, or has `\`, `:` or a NUL in it.
    case unsafePath

    /// Two entries have the same path.
    case duplicatePath

    /// Two entries share bytes, as those of a bomb do.
    case overlap

    /// There are more entries than ``ZipLimits/entries``.
    case tooManyEntries

    /// An entry is larger than ``ZipLimits/entryBytes``.
    case entryTooLarge

    /// All entries together are larger than ``ZipLimits/totalBytes``.
    case archiveTooLarge

    /// An entry grows by more than ``ZipLimits/ratio``, as that of a bomb does.
    case ratioTooHigh

    /// What was compressed is damaged, or its size is not what the directory says.
    case badData

    /// The checksum of an entry is not what the directory says.
    case checksum
  }

  /// What is wrong.
  public var kind: Kind

  /// The path of the entry, where it is about one.
  public var path: String?

  /// Creates an error.
  public init(kind: Kind, path: String? = nil) {
    self.kind = kind
    self.path = path
  }
}

/// How large an archive that is read and its parts may be.
public struct ZipLimits: Hashable, Sendable {
  /// The most entries.
  public var entries: Int

  /// The largest entry, in bytes as they are taken out.
  public var entryBytes: Int

  /// The most bytes of all entries together, as they are taken out.
  public var totalBytes: Int

  /// How many times larger an entry may become; up to ``ratioFreeBytes`` it does not matter.
  public var ratio: Int

  /// The size up to which an entry may grow as it likes.
  public var ratioFreeBytes: Int

  /// Creates limits; the defaults are far above what a workbook of an office has.
  public init(
    entries: Int = 1_000, entryBytes: Int = 64 << 20, totalBytes: Int = 256 << 20,
    ratio: Int = 200, ratioFreeBytes: Int = 1 << 20
  ) {
    self.entries = entries
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.ratioFreeBytes = ratioFreeBytes
  }
}
