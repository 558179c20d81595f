/// What a file is by its first bytes, whatever its name says.
public enum FileSignature: String, Hashable, Sendable, CaseIterable {
  /// Markup: the first thing that is not blank is `<`. HTML that calls itself `.xls` is this too.
  case xml

  /// A zip archive, and so an `.xlsx`, `.ods` or `.docx`.
  case zip

  /// An OLE compound file: an `.xls` or `.doc` of the old kind.
  case ole

  /// A gzip file.
  case gzip

  /// A PDF.
  case pdf

  /// Anything else; whether it is text the ``TextDecoder`` finds out.
  case text

  /// Nothing, or nothing but blanks after a byte order mark.
  case empty

  /// Tells what `bytes` are.
  ///
  /// - Parameter bytes: The file, or at least its beginning.
  public init(sniffing bytes: some Collection<UInt8>) {
    let known: [(start: [UInt8], signature: FileSignature)] = [
      ([0x50, 0x4B, 0x03, 0x04], .zip),
      ([0xD0, 0xCF, 0x11, 0xE0], .ole),
      ([0x1F, 0x8B], .gzip),
      ([0x25, 0x50, 0x44, 0x46], .pdf),
    ]
    if let match = known.first(where: { bytes.starts(with: $0.start) }) {
      self = match.signature
      return
    }
    let mark = TextEncoding.marked(in: bytes)?.byteOrderMark.count ?? 0
    // In UTF-16 every other byte of ASCII is NUL: skipping those serves both byte orders.
    let blanks: [UInt8] = [0x00, 0x09, 0x0A, 0x0D, 0x20]
    switch bytes.dropFirst(mark).first(where: { !blanks.contains($0) }) {
    case nil: self = .empty
    case UInt8(ascii: "<"): self = .xml
    default: self = .text
    }
  }
}
