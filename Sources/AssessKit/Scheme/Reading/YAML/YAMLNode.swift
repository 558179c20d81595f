import Yams

/// A value of a YAML file, and where it stands.
///
/// The parser's own nodes are structs of many words, with a tag that is looked up by regular
/// expressions; a scheme is walked many times, so it is copied once into what the walk needs.
final class YAMLNode: Sendable {
  /// What was written.
  enum Content: Sendable {
    /// A text, number or word.
    case scalar(YAMLScalar)

    /// A list.
    case sequence([YAMLNode])

    /// Keys and their values, in the order of the file.
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  /// What was written.
  let content: Content

  /// The line where it starts, from 1.
  let line: Int?

  /// The column where it starts, from 1, counted in Unicode scalars.
  let column: Int?

  /// Copies the parser's tree; anchors are refused.
  init(_ node: Node) throws {
    guard node.anchor == nil else { throw YAMLProblem.Anchor(mark: node.mark) }
    line = node.mark?.line
    column = node.mark?.column
    switch node {
    case .scalar(let scalar):
      content = .scalar(YAMLScalar(scalar))
    case .sequence(let sequence): content = .sequence(try sequence.map(YAMLNode.init))
    case .mapping(let mapping):
      content = .mapping(try mapping.map { (try YAMLNode($0.key), try YAMLNode($0.value)) })
    case .alias: throw YAMLProblem.Anchor(mark: node.mark)
    }
  }
}

/// A scalar of a YAML file.
struct YAMLScalar: Sendable {
  /// How a scalar may be written.
  enum Style: Sendable {
    /// Without quotes, on one line or more.
    case plain

    /// In single or double quotes.
    case quoted

    /// Indented below a `|` or `>`.
    case block
  }

  /// Its text, without quotes and escapes.
  let string: String

  /// How it is written.
  let style: Style

  /// Copies the parser's scalar.
  fileprivate init(_ scalar: Node.Scalar) {
    string = scalar.string
    style =
      switch scalar.style {
      case .plain: .plain
      case .singleQuoted, .doubleQuoted: .quoted
      default: .block
      }
  }
}

extension YAMLNode {
  /// The scalar, if the value is one.
  var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The elements, if the value is a list.
  var sequence: [YAMLNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// The keys and values, if the value is a mapping.
  var mapping: [(key: YAMLNode, value: YAMLNode)]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// Returns the value that one step leads to.
  func value(at step: YAMLPath.Step) -> YAMLNode? {
    switch (step, content) {
    case (.key(let key), .mapping(let pairs)):
      pairs.first { $0.key.scalar?.string == key }?.value
    case (.index(let index), .sequence(let elements)):
      elements.indices.contains(index) ? elements[index] : nil
    default: nil
    }
  }
}
