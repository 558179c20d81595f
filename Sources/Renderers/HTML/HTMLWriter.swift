/// Writes HTML in which no text can become markup.
///
/// Names of elements and attributes are fixed in the program; everything else is escaped, byte by
/// byte: `<` followed by a combining accent is one `Character`, and still begins a tag.
struct HTMLWriter {
  /// The document so far, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// What an office says in the place of the program's words.
  var words = WordChanges()

  /// Creates a document that begins with its doctype.
  init() { bytes += "<!DOCTYPE html>\n".utf8 }

  /// Writes an element with what `content` writes inside.
  mutating func element(
    _ tag: HTMLTag, _ attributes: [HTMLAttribute] = [], _ content: (inout HTMLWriter) -> Void
  ) {
    open(tag, attributes)
    content(&self)
    bytes += "</\(tag.rawValue)>".utf8
    if tag.isBlock { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Writes an element with a text inside.
  mutating func element(_ tag: HTMLTag, _ attributes: [HTMLAttribute], _ text: String) {
    element(tag, attributes) { $0.text(text) }
  }

  /// Writes an element without attributes and with a text inside.
  mutating func element(_ tag: HTMLTag, _ text: String) { element(tag, [], text) }

  /// Writes an element that has no content and no end, such as `meta`.
  mutating func void(_ tag: HTMLTag, _ attributes: [HTMLAttribute] = []) {
    open(tag, attributes)
    if tag.isBlock { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Writes a text.
  mutating func text(_ text: String) { escape(text) }

  /// Writes a style sheet: the program's own, or one that ``BrandingReader`` has looked through.
  mutating func style(_ sheet: [UInt8]) {
    bytes += "<style>".utf8
    bytes += sheet
    bytes += "</style>\n".utf8
  }

  /// Writes the script, which is a part of the program.
  mutating func script() {
    bytes += "<script>".utf8
    bytes += Script.text.bytes
    bytes += "</script>\n".utf8
  }

  private mutating func open(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    bytes += "<\(tag.rawValue)".utf8
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      attribute.name.withUTF8Buffer { bytes += $0 }
      bytes += "=\"".utf8
      escape(attribute.value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Appends the text with what has a meaning in HTML replaced.
  ///
  /// Carriage returns are written as references, because parsers change them; other control
  /// characters have no place in HTML.
  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case 0x0D: bytes += "&#13;".utf8
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20, 0x7F: bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
  }
}

/// The elements that pages are made of.
enum HTMLTag: String {
  case html, head, body, meta, title, link, header, nav, main, aside, footer, section,
    div
  case h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, a, strong, em, small, span, blockquote, code, br
  case table, caption, thead, tbody, tfoot, tr, th, td
  case svg, desc, g, rect, line, circle, path, polyline, img
  case svgText = "text"

  /// Whether a line break follows the element, so that a person can read the source.
  var isBlock: Bool {
    switch self {
    case .a, .strong, .em, .small, .span, .code, .svgText: false
    default: true
    }
  }
}

/// An attribute: a name of the program, and a value that is escaped.
struct HTMLAttribute {
  var name: StaticString
  var value: String

  init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  static func `class`(_ value: String) -> HTMLAttribute { HTMLAttribute("class", value) }
  static func id(_ value: String) -> HTMLAttribute { HTMLAttribute("id", value) }
  static func scope(_ value: String) -> HTMLAttribute { HTMLAttribute("scope", value) }

  /// A link to a page of the site.
  static func href(_ path: SitePath) -> HTMLAttribute { HTMLAttribute("href", path.encoded) }
}
