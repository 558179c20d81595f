/// A value in a YAML file, with the way to it and the log for what is wrong with it.
struct YAMLCursor {
  /// The value.
  let node: YAMLNode

  /// The way to it.
  let path: YAMLPath

  /// The file.
  let document: YAMLDocument

  /// Where mistakes are taken down.
  let log: FindingLog

  /// Creates a cursor at the root of a file.
  init(root document: YAMLDocument, log: FindingLog) {
    self.init(document.root, YAMLPath(), in: document, log: log)
  }

  private init(_ node: YAMLNode, _ path: YAMLPath, in document: YAMLDocument, log: FindingLog) {
    self.node = node
    self.path = path
    self.document = document
    self.log = log
  }

  /// Returns a cursor one step further.
  func child(_ node: YAMLNode, _ step: YAMLPath.Step) -> YAMLCursor {
    YAMLCursor(node, path.appending(step), in: document, log: log)
  }

  /// The place of the value, with the way to it as the column.
  var location: Finding.Location {
    var place = document.location(of: node)
    place.column = path.description
    return place
  }

  /// The scalar's text, or a sign for a list or a mapping, short enough to be printed.
  var excerpt: String {
    switch node.content {
    case .scalar(let scalar):
      scalar.string.unicodeScalars.count > 80
        ? String(String.UnicodeScalarView(scalar.string.unicodeScalars.prefix(80))) + "…"
        : scalar.string
    case .sequence: "[…]"
    case .mapping: "{…}"
    }
  }

  /// Takes down that the value is none of those that are accepted here.
  func reject(expected: LocalizedText) {
    log.report(
      Finding(
        .valueInvalid, at: location, read: excerpt, expected: expected,
        arguments: [
          Finding.Argument("name", path.steps.isEmpty ? document.lines.file : path.lastName)
        ]))
  }

  /// Takes down that a name stands for nothing.
  func rejectName(_ name: String, nearest: @autoclosure () -> String?) {
    let nearest = log.suggestsNames ? nearest() : nil
    log.report(
      Finding(
        .nameUnknown, at: location, read: excerpt,
        arguments: [
          Finding.Argument("name", name),
          Finding.Argument("nearest", nearest ?? "—"),
        ]))
  }

  /// Takes down that a key is missing in this mapping.
  func reportMissing(_ key: String) {
    log.report(
      Finding(.keyMissing, at: location, arguments: [Finding.Argument("name", key)]))
  }

  /// Returns whether the value is a mapping that has the key; takes nothing down.
  func has(_ key: String) -> Bool { node.value(at: .key(key)) != nil }

  /// Returns the value of a key, if there is one; takes nothing down.
  func quietValue(_ key: String) -> YAMLCursor? {
    node.value(at: .key(key)).map { child($0, .key(key)) }
  }

  /// The elements of a list, none for anything else; takes nothing down.
  var quietElements: [YAMLCursor] {
    node.sequence?.enumerated().map { child($0.element, .index($0.offset)) } ?? []
  }

  /// The text of a scalar; takes nothing down.
  var quietText: String? { node.scalar?.string }

  /// Returns whether the value is this very word; takes nothing down.
  func isWord(_ word: String) -> Bool { quietText == word }

  /// Whether the value is a list.
  var isList: Bool { node.sequence != nil }

  /// Whether the value is a list without elements.
  var isEmptyList: Bool { node.sequence?.isEmpty ?? false }

  /// Whether the value has keys.
  var isMapping: Bool { node.mapping != nil }
}
