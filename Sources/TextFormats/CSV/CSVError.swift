/// A reason why bytes are not CSV.
public struct CSVError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A quoted field is still open at the end of the file; the position is its opening quote.
    case unterminatedQuote

    /// A closing quote is followed by something else than a delimiter or a line end.
    case textAfterQuote

    /// A field is longer than ``CSVLimits/fieldBytes``; the position is the field's start.
    case fieldTooLong

    /// A record has more than ``CSVLimits/fieldsPerRecord``; the position is the first too many.
    case tooManyFields
  }

  /// What is wrong.
  public var kind: Kind

  /// Where it is wrong.
  public var position: SourcePosition

  /// Creates an error.
  public init(kind: Kind, position: SourcePosition) {
    self.kind = kind
    self.position = position
  }
}

/// How large the parts of a CSV file may be.
public struct CSVLimits: Hashable, Sendable {
  /// The longest field, in bytes of content.
  public var fieldBytes: Int

  /// The most fields of one record.
  public var fieldsPerRecord: Int

  /// Creates limits; the defaults are far above what an office sends.
  public init(fieldBytes: Int = 1 << 20, fieldsPerRecord: Int = 4096) {
    self.fieldBytes = fieldBytes
    self.fieldsPerRecord = fieldsPerRecord
  }
}
