import TextFormats

/// The vocabulary of XML submissions.
enum XMLVocabulary {
  /// The namespace.
  static let namespace = "urn:assess:submission:1"

  /// The version.
  static let version = "1.0"

  /// Returns the finding for a root element of another vocabulary.
  static func mismatch(
    _ name: XMLName, version: String?, at location: Finding.Location
  ) -> Finding {
    let namespace = name.namespace.map { "{\($0)}" } ?? ""
    let read = SafeText.of("\(namespace)\(name.local) \(version ?? "–")")
    return Finding(
      .xmlNamespace, at: location, read: read,
      expected: LocalizedText("{\(Self.namespace)}submission \(Self.version)"))
  }
}
