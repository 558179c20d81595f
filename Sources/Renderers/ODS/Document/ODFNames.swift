/// The names that every part of a spreadsheet uses.
enum ODFNames {
  /// The media type of a spreadsheet in a package.
  static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"

  /// The version of OpenDocument that is written.
  static let version = "1.3"

  /// The namespaces, for the root of every part.
  static let namespaces: [(name: String, value: String)] = {
    let base = "urn:oasis:names:tc:opendocument:xmlns:"
    return [
      ("xmlns:office", "\(base)office:1.0"), ("xmlns:style", "\(base)style:1.0"),
      ("xmlns:text", "\(base)text:1.0"), ("xmlns:table", "\(base)table:1.0"),
      ("xmlns:fo", "\(base)xsl-fo-compatible:1.0"),
      ("xmlns:svg", "\(base)svg-compatible:1.0"), ("xmlns:number", "\(base)datastyle:1.0"),
      ("xmlns:meta", "\(base)meta:1.0"), ("xmlns:config", "\(base)config:1.0"),
      ("xmlns:of", "\(base)of:1.2"), ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
      ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
      ("xmlns:ooo", "http://openoffice.org/2004/office"),
      ("office:version", version),
    ]
  }()
}
