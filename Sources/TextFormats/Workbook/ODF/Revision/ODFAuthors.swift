/// Takes the names of persons out of a part of a document: who wrote its comments, and the fields that
/// print the name of somebody in a header, a footer or a cell.
///
/// Days stay. The elements are known by their local names, so that another prefix hides none.
struct ODFAuthors {
  private let source: [UInt8]

  init(_ source: [UInt8]) { self.source = source }

  /// The part without the names.
  var removed: [UInt8] {
    guard Self.hints.contains(where: { source.has($0) }) else { return source }
    var tags = XMLTags(in: source)
    var patch = XMLPatch(of: source)
    while let tag = tags.next() {
      guard tag.kind != .end, isName(tag) else { continue }
      patch.replace(tags.skip(tag))
    }
    return patch.finished()
  }

  private func isName(_ tag: XMLTags.Tag) -> Bool {
    let name = source[tag.name]
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return Self.names.contains { local.elementsEqual($0) }
      || local.starts(with: Self.sender) && !local.elementsEqual(Self.senderCompany)
  }

  private static let hints = ["creator", "author", "printed-by", "sender-"]

  private static let names = [
    "creator", "initial-creator", "creator-initials", "author-name", "author-initials",
    "printed-by",
  ].map { Array($0.utf8) }

  private static let sender = Array("sender-".utf8)
  private static let senderCompany = Array("sender-company".utf8)
}
