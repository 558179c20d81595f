/// The tags of an XML document that is known to be well-formed, with the places of their bytes.
///
/// A reader of events forgets how a document was written. Where most of it is to stay as it is, byte
/// for byte, the places of the tags are enough: what lies between them is copied.
struct XMLTags {
  /// What a tag does.
  enum Kind: Hashable {
    /// It starts an element.
    case start

    /// It starts and ends one.
    case empty

    /// It ends one.
    case end
  }

  /// A tag.
  struct Tag: Hashable {
    /// What it does.
    var kind: Kind

    /// Its bytes, from `<` to `>`.
    var range: Range<Int>

    /// The bytes of its name, prefix included.
    var name: Range<Int>
  }

  /// The document.
  let bytes: [UInt8]

  private var position: Int
  private let limit: Int

  /// Goes over the tags in a part of a document.
  init(in bytes: [UInt8], range: Range<Int>? = nil) {
    self.bytes = bytes
    position = range?.lowerBound ?? 0
    limit = range?.upperBound ?? bytes.count
  }

  /// Returns the next tag; comments, instructions and character data are passed over.
  mutating func next() -> Tag? {
    while let open = index(of: UInt8(ascii: "<"), from: position), open + 1 < limit {
      let second = bytes[open + 1]
      guard second == UInt8(ascii: "!") || second == UInt8(ascii: "?") else {
        return tag(at: open)
      }
      position = endOfOther(at: open)
    }
    position = limit
    return nil
  }

  /// An element: from its start tag to the end of its end tag.
  struct Element: Hashable {
    /// The whole element.
    var range: Range<Int>

    /// The end tag, which may have blanks in it; nothing where the element ends with its tag.
    var end: Range<Int>
  }

  /// Returns where the element ends that a tag starts, and goes on after it.
  mutating func skip(_ tag: Tag) -> Range<Int> { element(tag).range }

  /// Returns the element that a tag starts, and goes on after it.
  mutating func element(_ tag: Tag) -> Element {
    let none = tag.range.upperBound..<tag.range.upperBound
    guard tag.kind == .start else { return Element(range: tag.range, end: none) }
    var depth = 1
    var end = none
    while depth > 0, let next = next() {
      switch next.kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .empty: break
      }
      end = next.range
    }
    return Element(range: tag.range.lowerBound..<position, end: end)
  }

  /// Returns whether a tag has the name.
  func isNamed(_ tag: Tag, _ name: StaticString) -> Bool {
    guard tag.name.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { bytes[tag.name].elementsEqual($0) }
  }

  // MARK: Places

  private static let others: [(start: [UInt8], end: [UInt8])] = [
    (Array("<!--".utf8), Array("-->".utf8)), (Array("<![CDATA[".utf8), Array("]]>".utf8)),
    (Array("<?".utf8), Array("?>".utf8)),
  ]

  /// Returns where a comment, an instruction or character data ends.
  private func endOfOther(at open: Int) -> Int {
    let other = Self.others.first { bytes[open..<limit].starts(with: $0.start) }
    guard let other else { return open + 2 }
    var place = open + other.start.count
    while place + other.end.count <= limit {
      if bytes[place] == other.end[0], bytes[place..<limit].starts(with: other.end) {
        return place + other.end.count
      }
      place += 1
    }
    return limit
  }

  private func index(of byte: UInt8, from start: Int) -> Int? {
    var place = start
    while place < limit {
      if bytes[place] == byte { return place }
      place += 1
    }
    return nil
  }

  private mutating func tag(at open: Int) -> Tag {
    let isEnd = bytes[open + 1] == UInt8(ascii: "/")
    let nameStart = isEnd ? open + 2 : open + 1
    var place = nameStart
    while place < limit, !Self.endsName(bytes[place]) { place += 1 }
    let name = nameStart..<place
    var quote: UInt8?
    while place < limit, quote != nil || bytes[place] != UInt8(ascii: ">") {
      let byte = bytes[place]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      place += 1
    }
    position = min(place + 1, limit)
    let isEmpty = bytes[place - 1] == UInt8(ascii: "/")
    return Tag(kind: isEnd ? .end : isEmpty ? .empty : .start, range: open..<position, name: name)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
