/// A reason why bytes are not an XML document that we read.
public struct XMLError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// There is a document type declaration; entities and their attacks need one.
    case doctype

    /// There is a reference to an entity other than `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;`.
    case entity

    /// The document is not well-formed, or a prefix has no namespace; libxml2's message.
    case malformed(message: String)

    /// Elements are nested deeper than ``XMLLimits/depth``.
    case tooDeep

    /// The document is longer than ``XMLLimits/bytes``.
    case tooLarge

    /// An element has more than ``XMLLimits/attributes``.
    case tooManyAttributes

    /// A name is longer than ``XMLLimits/nameBytes``.
    case nameTooLong

    /// The text of an element is longer than ``XMLLimits/textBytes``.
    case textTooLong

    /// A tag, comment or instruction is longer than ``XMLLimits/markupBytes``.
    case markupTooLong

    /// The document ends before its root element does.
    case truncated

    /// There is nothing but blanks.
    case emptyDocument

    /// The declaration names an encoding that is not read.
    case unsupportedEncoding(String)

    /// The bytes are not in the encoding that the declaration names, or in UTF-8 without one.
    case encodingMismatch(declared: String)

    /// The bytes are in the encoding that the declaration names, but are no text.
    case undecodable(TextDecodingError)

    /// The handler stopped the reader.
    case handler(reason: String)
  }

  /// What is wrong.
  public var kind: Kind

  /// The line where it is wrong, from 1; for an element the line that its tag starts on.
  public var line: Int

  /// The column where it is wrong, from 1, in bytes of UTF-8, where libxml2 tells.
  public var column: Int?

  /// Creates an error.
  public init(kind: Kind, line: Int, column: Int? = nil) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}
