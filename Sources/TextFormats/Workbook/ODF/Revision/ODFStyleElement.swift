/// One style, taken apart where its name, parent and colours are.
struct ODFStyleElement {
  /// The element.
  private(set) var bytes: [UInt8]

  private static let background = "fo:background-color"
  private static let colour = "fo:color"
  private static let cellProperties = "style:table-cell-properties"
  private static let textProperties = "style:text-properties"

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Takes out the colours and the parent, and returns them.
  mutating func takeColours() -> ODFMarkStyles.Original {
    var original = ODFMarkStyles.Original(parent: "Default")
    edit { tag in
      switch tag.name {
      case "style:style": original.parent = tag["style:parent-style-name"] ?? "Default"
      case Self.cellProperties: original.background = tag[Self.background]
      case Self.textProperties: original.colour = tag[Self.colour]
      default: break
      }
      if tag.name == Self.cellProperties { tag[Self.background] = nil }
      if tag.name == Self.textProperties { tag[Self.colour] = nil }
    }
    return original
  }

  /// Gives the style another name and parent.
  mutating func rename(_ name: String, parent: String) {
    edit { tag in
      guard tag.name == "style:style" else { return }
      tag["style:name"] = name
      tag["style:display-name"] = nil
      tag["style:parent-style-name"] = parent
    }
  }

  /// Gives the style back what was taken from it.
  mutating func restore(_ original: ODFMarkStyles.Original) {
    var properties: [String: (attribute: String, value: String)] = [:]
    if let value = original.background {
      properties[Self.cellProperties] = (Self.background, value)
    }
    if let value = original.colour { properties[Self.textProperties] = (Self.colour, value) }
    edit { tag in
      if tag.name == "style:style" { tag["style:parent-style-name"] = original.parent }
      if let property = properties.removeValue(forKey: tag.name) {
        tag[property.attribute] = property.value
      }
    }
    // In the order of the schema: cells before text.
    if let text = properties[Self.textProperties] { add(Self.textProperties, text, isFirst: false) }
    if let cell = properties[Self.cellProperties] { add(Self.cellProperties, cell, isFirst: true) }
  }

  /// Adds an element with one property.
  private mutating func add(
    _ name: String, _ property: (attribute: String, value: String), isFirst: Bool
  ) {
    let element = Array("<\(name) \(property.attribute)=\"\(property.value)\"/>".utf8)
    var tags = XMLTags(in: bytes)
    guard let start = tags.next() else { return }
    var patch = XMLPatch(of: bytes)
    if start.kind == .empty {
      var text = XMLTagText(start, in: bytes)
      text.isEmpty = false
      patch.replace(start, with: text)
      patch.insert(element + Array("</\(text.name)>".utf8), at: start.range.upperBound)
    } else {
      patch.insert(element, at: isFirst ? start.range.upperBound : place(ofTextIn: start))
    }
    bytes = patch.finished()
  }

  /// The place for the properties of text: behind all other properties, before conditions.
  private func place(ofTextIn start: XMLTags.Tag) -> Int {
    var tags = XMLTags(in: bytes)
    var place = start.range.upperBound
    _ = tags.next()
    while let tag = tags.next(), tag.kind != .end {
      let isMap = tags.isNamed(tag, "style:map")
      let range = tags.skip(tag)
      if !isMap { place = range.upperBound }
    }
    return place
  }

  /// Changes the start tags of the style and of what is in it.
  private mutating func edit(_ change: (inout XMLTagText) -> Void) {
    var patch = XMLPatch(of: bytes)
    var tags = XMLTags(in: bytes)
    while let tag = tags.next() {
      guard tag.kind != .end else { continue }
      var text = XMLTagText(tag, in: bytes)
      change(&text)
      patch.replace(tag, with: text)
    }
    bytes = patch.finished()
  }
}
