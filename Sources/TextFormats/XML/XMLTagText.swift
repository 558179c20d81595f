/// A start tag that is taken apart, changed, and written again.
struct XMLTagText {
  /// The name with its prefix.
  var name: String

  /// The attributes in their order, values without references.
  var attributes: [(name: String, value: String)] = []

  /// Whether the element ends with its tag.
  var isEmpty: Bool

  /// Takes apart a tag of a document.
  init(_ tag: XMLTags.Tag, in bytes: [UInt8]) {
    name = String(decoding: bytes[tag.name], as: UTF8.self)
    isEmpty = tag.kind == .empty
    var rest = bytes[tag.name.upperBound..<tag.range.upperBound]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")),
      let open = rest[equals...].firstIndex(where: Self.isQuote),
      let close = rest[(open + 1)...].firstIndex(of: rest[open])
    {
      let name = rest[..<equals].filter { $0 > 0x20 }
      attributes.append(
        (
          String(decoding: name, as: UTF8.self),
          XMLReferences.resolved(rest[(open + 1)..<close])
        ))
      rest = rest[(close + 1)...]
    }
  }

  /// The value of an attribute; `nil` where it is not there.
  subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let place = attributes.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// Writes the tag.
  func write(to bytes: inout [UInt8]) {
    bytes += "<\(name)".utf8
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      XMLEscape.append(value, to: &bytes, isAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += (isEmpty ? "/>" : ">").utf8
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}

/// The references of XML that need no declaration.
enum XMLReferences {
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// Returns text with its references resolved; what is none stays as it is.
  static func resolved(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    var scalars = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      if first == "&", let end = rest.firstIndex(of: ";"),
        let scalar = scalar(String(rest[rest.index(after: rest.startIndex)..<end]))
      {
        scalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        scalars.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(scalars)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    if let known = named[name] { return known }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x")
    return UInt32(digits.dropFirst(isHexadecimal ? 1 : 0), radix: isHexadecimal ? 16 : 10)
      .flatMap(Unicode.Scalar.init)
  }
}
