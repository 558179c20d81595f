import Yams

/// A YAML file that was parsed: its tree, and where each value stands.
struct YAMLDocument {
  /// The tree.
  let root: Node

  /// The lines of the file.
  let lines: TextLines

  /// Parses the text, or reports why it is not YAML that a scheme may be written in.
  init?(_ text: SchemeText, log: FindingLog) {
    let lines = TextLines(of: text)
    if let refusal = YAMLGuard().refusal(of: text.bytes) {
      log.report(.yamlSyntax(refusal.reason, at: lines.location(ofByte: refusal.byte)))
      return nil
    }
    do {
      root = try Self.tree(of: String(decoding: text.bytes, as: UTF8.self))
      self.lines = lines
    } catch {
      let problem = YAMLProblem(error)
      let place = lines.location(line: problem.line, column: problem.column)
      log.report(.yamlSyntax(problem.reason, at: place))
      return nil
    }
  }

  /// Returns the tree; the parser lives until the anchors have been looked for, as it owns them.
  private static func tree(of text: String) throws -> Node {
    let parser = try Parser(yaml: text, encoding: .utf8)
    let root = try parser.singleRoot() ?? Node("")
    return try withExtendedLifetime(parser) {
      if let anchored = root.firstAnchored { throw YAMLProblem.Anchor(mark: anchored.mark) }
      return root
    }
  }
}

extension Finding {
  /// Returns the finding that a file is not YAML that a scheme may be written in.
  static func yamlSyntax(_ reason: LocalizedText, at place: Location) -> Finding {
    Finding(.yamlSyntax, at: place, arguments: [Argument("reason", reason)])
  }
}

extension YAMLDocument {
  /// Returns the place of a mark.
  func location(of mark: Mark?) -> Finding.Location {
    lines.location(line: mark?.line, column: mark?.column)
  }

  /// Returns the place of the value at the end of `path`, or of the last one on the way.
  func location(of path: YAMLPath) -> Finding.Location {
    var node = root
    for step in path.steps {
      guard let next = node.value(at: step) else { break }
      node = next
    }
    var place = location(of: node.mark)
    place.column = path.description
    return place
  }

  /// Returns the value at the end of `path`.
  func node(at path: YAMLPath) -> Node? {
    path.steps.reduce(Node?.some(root)) { node, step in node?.value(at: step) }
  }

  /// Returns the text of the value at the end of `path`, where it is a scalar.
  func text(at path: YAMLPath) -> String? { node(at: path)?.scalar?.string }
}

extension Node {
  /// Returns the value that one step leads to.
  func value(at step: YAMLPath.Step) -> Node? {
    switch (step, self) {
    case (.key(let key), .mapping(let mapping)):
      mapping.first { $0.key.scalar?.string == key }?.value
    case (.index(let index), .sequence(let sequence)):
      sequence.indices.contains(index) ? sequence[index] : nil
    default: nil
    }
  }

  /// The first node that has an anchor; nothing below it is looked at.
  fileprivate var firstAnchored: Node? {
    if anchor != nil { return self }
    switch self {
    case .scalar: return nil
    case .alias: return self
    case .sequence(let sequence): return sequence.lazy.compactMap(\.firstAnchored).first
    case .mapping(let mapping):
      return mapping.lazy.compactMap { $0.key.firstAnchored ?? $0.value.firstAnchored }.first
    }
  }
}
