import Yams

/// A YAML file that was parsed: its tree, and where each value stands.
struct YAMLDocument {
  /// The tree.
  let root: YAMLNode

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

  /// Returns the tree; the parser lives until it has been copied, as it owns the anchors.
  ///
  /// The resolver without rules tells no numbers from texts; here every reader does that itself.
  private static func tree(of text: String) throws -> YAMLNode {
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    let root = try parser.singleRoot() ?? Node("")
    return try withExtendedLifetime(parser) { try YAMLNode(root) }
  }
}

extension Finding {
  /// Returns the finding that a file is not YAML that a scheme may be written in.
  static func yamlSyntax(_ reason: LocalizedText, at place: Location) -> Finding {
    Finding(.yamlSyntax, at: place, arguments: [Argument("reason", reason)])
  }
}

extension YAMLDocument {
  /// Returns the place of a value.
  func location(of node: YAMLNode) -> Finding.Location {
    lines.location(line: node.line, column: node.column)
  }

  /// Returns the place of the value at the end of `path`, or of the last one on the way.
  func location(of path: YAMLPath) -> Finding.Location {
    var node = root
    for step in path.steps {
      guard let next = node.value(at: step) else { break }
      node = next
    }
    var place = location(of: node)
    place.column = path.description
    return place
  }

  /// Returns the value at the end of `path`.
  func node(at path: YAMLPath) -> YAMLNode? {
    path.steps.reduce(YAMLNode?.some(root)) { node, step in node?.value(at: step) }
  }

  /// Returns the text of the value at the end of `path`, where it is a scalar.
  func text(at path: YAMLPath) -> String? { node(at: path)?.scalar?.string }
}
