/// How large an XML document and its parts may be.
public struct XMLLimits: Hashable, Sendable {
  /// The longest document, in bytes, as it comes and again in UTF-8.
  public var bytes: Int

  /// How deep elements may be nested; the root is at 1.
  public var depth: Int

  /// The most attributes of one element, without namespace declarations.
  public var attributes: Int

  /// The longest text of one element, in bytes, without the text of the elements in it.
  public var textBytes: Int

  /// The longest local name of an element or attribute, in bytes.
  public var nameBytes: Int

  /// The longest tag, comment or instruction, in bytes.
  ///
  /// libxml2 compares each attribute with all before it, so that a tag of megabytes takes minutes.
  public var markupBytes: Int

  /// The limits that are meant for the submissions of offices.
  public static let standard = XMLLimits()

  /// Creates limits; the defaults are those of ``standard``.
  public init(
    bytes: Int = 256 << 20, depth: Int = 64, attributes: Int = 64, textBytes: Int = 1 << 20,
    nameBytes: Int = 256, markupBytes: Int = 128 << 10
  ) {
    self.bytes = bytes
    self.depth = depth
    self.attributes = attributes
    self.textBytes = textBytes
    self.nameBytes = nameBytes
    self.markupBytes = markupBytes
  }
}
