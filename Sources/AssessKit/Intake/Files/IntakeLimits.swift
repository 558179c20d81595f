/// How large a file may be.
public struct IntakeLimits: Hashable, Sendable {
  /// The largest form, in bytes: a few rows need no more.
  public var formBytes: Int

  /// The largest file of any kind, in bytes.
  public var fileBytes: Int

  /// How many findings of a file and severity are kept one by one, beside those that share a cause.
  public var places: Int

  /// Creates limits; the defaults are 256 MiB for a form and 4 GiB for a ledger.
  public init(formBytes: Int = 256 << 20, fileBytes: Int = 4 << 30, places: Int = 0) {
    self.formBytes = formBytes
    self.fileBytes = fileBytes
    self.places = places
  }

  /// The finding for a form of `size` bytes, when that is too large.
  func formFinding(size: Int, file: String) -> Finding? {
    size > formBytes ? finding(size: size, limit: formBytes, file: file) : nil
  }

  /// The largest file of explanations, in bytes: some fifty thousand rows.
  static let explanationBytes = 16 << 20

  /// The finding for a file of explanations of `size` bytes, when that is too large.
  func explanationFinding(size: Int, file: String) -> Finding? {
    size > Self.explanationBytes
      ? finding(size: size, limit: Self.explanationBytes, file: file) : nil
  }

  /// The finding for a file of `size` bytes, when that is too large.
  func fileFinding(size: Int, file: String) -> Finding? {
    size > fileBytes ? finding(size: size, limit: fileBytes, file: file) : nil
  }

  private func finding(size: Int, limit: Int, file: String) -> Finding {
    Finding(
      .fileTooLarge, at: Finding.Location(file: file),
      arguments: [
        Finding.Argument("size", Self.text(size)), Finding.Argument("limit", Self.text(limit)),
      ])
  }

  private static func text(_ bytes: Int) -> String {
    bytes < 1 << 20
      ? "\(bytes) B" : Rational(bytes, over: 1 << 20).map { "\($0.shortText(places: 1)) MiB" } ?? ""
  }
}
