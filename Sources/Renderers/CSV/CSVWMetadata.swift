internal import AssessKit
internal import Foundation

/// What a program must know of a CSV file: "Metadata Vocabulary for Tabular Data", W3C 2015.
struct CSVWMetadata: Encodable {
  private let table: ReportTable
  private let language: Language
  private let headers: HeaderNames?
  private let comment: LocalizedText

  /// Creates the metadata of a report's table.
  init(of table: ReportTable, in report: AssessmentReport, options: RenderingOptions) {
    self.table = table
    language = options.language
    headers = options.headers
    comment = LocalizedText(
      zh: "\(table.meaning.zh)文件以 UTF-8 字节序标记开头，行尾为 CRLF；可能被当作公式的文本前加单引号。",
      en: "\(table.meaning.en) The file begins with a UTF-8 byte order mark and its lines end with "
        + "CRLF; text that a spreadsheet might run as a formula stands after an apostrophe.")
  }

  /// The language of the headings, as a title only matches a heading of its language; names have none.
  private var headerLanguage: Language? {
    switch headers ?? HeaderNames(language) {
    case .id: nil
    case .zh: .zh
    case .en: .en
    }
  }

  /// The metadata as JSON, with sorted keys and a line feed at its end.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }

  private enum Key: String, CodingKey {
    case context = "@context"
    case url
    case lang
    case dialect
    case tableSchema
    case title = "dc:title"
    case comment = "rdfs:comment"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Context(language: language.rawValue), forKey: .context)
    try container.encode("\(table.name).csv", forKey: .url)
    try container.encodeIfPresent(headerLanguage?.rawValue, forKey: .lang)
    try container.encode(Dialect(), forKey: .dialect)
    try container.encode(Annotation(table.title), forKey: .title)
    try container.encode(Annotation(comment), forKey: .comment)
    try container.encode(
      Schema(
        columns: table.columns.map {
          Column($0, isKey: table.key.contains($0.name), isHeadedByName: headers == .id)
        },
        primaryKey: table.key), forKey: .tableSchema)
  }
}

extension CSVWMetadata {
  private struct Context: Encodable {
    let language: String

    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      try container.encode("http://www.w3.org/ns/csvw")
      try container.encode(["@language": language])
    }
  }

  private struct Dialect: Encodable {
    private enum Key: String, CodingKey {
      case commentPrefix, delimiter, doubleQuote, encoding, header, lineTerminators, quoteChar
      case skipBlankRows, trim
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      // By default a line that begins with # is a comment.
      try container.encodeNil(forKey: .commentPrefix)
      try container.encode(",", forKey: .delimiter)
      try container.encode(true, forKey: .doubleQuote)
      try container.encode("utf-8", forKey: .encoding)
      try container.encode(true, forKey: .header)
      try container.encode(["\r\n"], forKey: .lineTerminators)
      try container.encode("\"", forKey: .quoteChar)
      try container.encode(false, forKey: .skipBlankRows)
      try container.encode(false, forKey: .trim)
    }
  }

  private struct Schema: Encodable {
    let columns: [Column]
    let primaryKey: [String]
  }

  /// A text in both languages, as JSON-LD writes it.
  private struct Annotation: Encodable {
    let text: LocalizedText

    init(_ text: LocalizedText) { self.text = text }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      for language in Language.allCases {
        try container.encode(["@language": language.rawValue, "@value": text[language]])
      }
    }
  }

  private struct Column: Encodable {
    let name: String
    let titles: LocalizedText?
    let datatype: Datatype
    let description: Annotation
    let required: Bool?

    private enum CodingKeys: String, CodingKey {
      case name, titles, datatype, required
      case description = "dc:description"
    }

    /// Without titles a column is headed with its name, says the standard.
    init(_ header: ColumnHeader, isKey: Bool, isHeadedByName: Bool) {
      name = header.name
      titles = isHeadedByName ? nil : header.title
      datatype = Datatype(header.kind)
      description = Annotation(header.meaning)
      required = isKey ? true : nil
    }
  }

  private struct Datatype: Encodable {
    let base: String
    let format: String?

    init(_ kind: ColumnHeader.Kind) {
      (base, format) =
        switch kind {
        case .text: ("string", nil)
        case .choice(let codes): ("string", codes.joined(separator: "|"))
        case .integer: ("integer", nil)
        case .decimal: ("decimal", nil)
        case .exact: ("string", #"-?[0-9]+(\.[0-9]+)?|[0-9]+÷-?[0-9]+"#)
        case .date: ("date", "yyyy-MM-dd")
        case .boolean: ("boolean", "true|false")
        }
    }
  }
}
