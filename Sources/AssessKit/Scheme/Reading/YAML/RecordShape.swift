/// The keys of one kind of record in a scheme's files.
///
/// Every key that a reader knows stands in a shape, and nowhere else: unknown and missing keys are
/// found by it, and a test holds it against the JSON Schema.
struct RecordShape {
  /// The name, also that of the definition in the JSON Schema.
  let name: String

  /// The keys that must be given.
  let required: [String]

  /// The keys that may be given.
  let optional: [String]

  /// Creates a shape.
  init(_ name: String, _ required: [String], optional: [String] = []) {
    self.name = name
    self.required = required
    self.optional = optional
  }

  /// Every key.
  var keys: [String] { required + optional }

  /// Returns the key that somebody most probably meant by `name`, or all of them.
  func suggestion(for name: String) -> String {
    nearestName(to: name, among: keys) ?? keys.joined(separator: " | ")
  }
}
