/// A mapping whose keys have been checked.
struct YAMLRecord {
  /// The mapping.
  let cursor: YAMLCursor

  private let shape: RecordShape
  private let values: [String: YAMLNode]

  fileprivate init(_ cursor: YAMLCursor, _ shape: RecordShape, _ values: [String: YAMLNode]) {
    self.cursor = cursor
    self.shape = shape
    self.values = values
  }

  /// Returns the value of a key that the shape knows, or `nil` when it is not given.
  subscript(key: String) -> YAMLCursor? {
    precondition(shape.keys.contains(key), "the shape \(shape.name) has no key \(key)")
    return values[key].map { cursor.child($0, .key(key)) }
  }
}

extension YAMLCursor {
  /// Returns the mapping; unknown, doubled and missing keys are taken down.
  func record(_ shape: RecordShape) -> YAMLRecord? {
    guard let mapping = node.mapping else {
      reject(expected: Expectation.record(of: shape))
      return nil
    }
    var values: [String: YAMLNode] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, shape.keys.contains(name) else {
        reportUnknown(key, shape)
        continue
      }
      if values.updateValue(value, forKey: name) != nil { reportTwice(name, at: key) }
    }
    for key in shape.required where values[key] == nil { reportMissing(key) }
    return YAMLRecord(self, shape, values)
  }

  /// Returns the choice that says which kind of record this is, before its keys are checked.
  func discriminator<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard node.mapping != nil else {
      reject(expected: Expectation.record(of: RecordShape("", [key])))
      return nil
    }
    guard let value = node.value(at: .key(key)) else {
      reportMissing(key)
      return nil
    }
    return child(value, .key(key)).choice(of: type)
  }

  private func reportUnknown(_ key: YAMLNode, _ shape: RecordShape) {
    let cursor = child(key, .key(key.scalar?.string ?? "?"))
    let name = cursor.excerpt
    log.report(
      Finding(
        .keyUnknown, at: cursor.location, read: name,
        expected: LocalizedText(shape.keys.joined(separator: ", ")),
        arguments: [
          Finding.Argument("name", name),
          Finding.Argument(
            "known", shape.suggestion(for: name)),
        ]))
  }

  private func reportTwice(_ name: String, at key: YAMLNode) {
    let place = child(key, .key(name)).location
    log.report(.yamlSyntax(YAMLProblem.duplicateKey(name), at: place))
  }
}
