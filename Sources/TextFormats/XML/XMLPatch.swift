/// A document that is copied while some of it is replaced.
struct XMLPatch {
  /// The document as it was.
  let source: [UInt8]

  /// The new document so far.
  private(set) var bytes: [UInt8] = []

  private var copied: Int
  private let limit: Int

  /// Begins a copy of a part of a document.
  init(of source: [UInt8], range: Range<Int>? = nil) {
    self.source = source
    copied = range?.lowerBound ?? 0
    limit = range?.upperBound ?? source.count
  }

  /// Copies what stands before a place of the source.
  mutating func copy(upTo place: Int) {
    guard place > copied else { return }
    bytes += source[copied..<place]
    copied = place
  }

  /// Puts something into the place of a part of the source.
  mutating func replace(_ range: Range<Int>, with content: some Collection<UInt8> = []) {
    copy(upTo: range.lowerBound)
    bytes += content
    copied = max(copied, range.upperBound)
  }

  /// Puts a changed tag into the place of the tag.
  mutating func replace(_ tag: XMLTags.Tag, with text: XMLTagText) {
    var content: [UInt8] = []
    text.write(to: &content)
    replace(tag.range, with: content)
  }

  /// Puts something in front of a place of the source.
  mutating func insert(_ content: some Collection<UInt8>, at place: Int) {
    replace(place..<place, with: content)
  }

  /// Returns the document, what is left of the source included.
  mutating func finished() -> [UInt8] {
    copy(upTo: limit)
    return bytes
  }
}
