/// The name of an element or attribute: what it is called, and in which vocabulary.
public struct XMLName: Hashable, Sendable {
  /// The name without its prefix.
  public var local: String

  /// The namespace that the prefix stands for, or `nil`.
  public var namespace: String?

  /// Creates a name.
  public init(_ local: String, namespace: String? = nil) {
    self.local = local
    self.namespace = namespace
  }
}
