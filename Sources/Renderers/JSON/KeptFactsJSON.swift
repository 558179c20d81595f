public import AssessKit
internal import Foundation

/// `facts.json`: the facts of a run, a return a line, from which it can be scored again.
public enum KeptFactsJSON {
  /// The name of the file.
  public static let path = "facts.json"

  /// The largest file that is read, in bytes: a hundred times what a province sends.
  public static let largestFile = 512 << 20

  /// Writes the facts of a run, one return after the other.
  ///
  /// - Parameters:
  ///   - facts: The facts.
  ///   - schemeHash: SHA-256 over the scheme's files.
  ///   - sink: Where the file goes.
  /// - Throws: What the sink throws.
  public static func write(
    _ facts: RunFacts, schemeHash: String, to sink: inout some OutputSink
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func text(_ part: some Encodable) throws -> String {
      String(decoding: try encoder.encode(part), as: UTF8.self)
    }
    let tables = Dictionary(
      facts.tables.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    try sink.begin(path)
    let head = try """
    {"format":\(KeptFacts.currentFormat),
    "period":\(text(facts.period)),
    "scheme_hash":\(text(schemeHash)),
    "tables":\(text(facts.tables.map(KeptTableJSON.init))),
    "returns":[
    """
    try sink.write(Array(head.utf8))
    var separator = "\n"
    for kept in facts.returns {
      guard let table = tables[kept.key.table] else { continue }
      let line = try encoder.encode(KeptReturnJSON(kept, of: table))
      try sink.write(Array(separator.utf8) + Array(line))
      separator = ",\n"
    }
    try sink.write(Array("\n]}\n".utf8))
    try sink.end()
  }
}

extension KeptFacts {
  /// Reads what ``KeptFactsJSON`` wrote.
  ///
  /// - Parameter json: The bytes of `facts.json`.
  /// - Throws: An error that says whether the file is none, damaged, or of a newer version.
  public init(json: [UInt8]) throws(ReportDecodingError) {
    let decoder = JSONDecoder()
    let data = Data(json)
    guard let head = try? decoder.decode(FormatHead.self, from: data) else { throw .notFacts }
    guard head.format <= Self.currentFormat else {
      throw .newerFormat(head.format, known: Self.currentFormat)
    }
    do {
      self = try decoder.decode(KeptFactsFile.self, from: data).facts()
    } catch let error as DecodingError {
      throw .damaged(at: error.path, reason: error.reason)
    } catch {
      throw .notFacts
    }
  }
}

private struct FormatHead: Decodable {
  var format: Int
}

private struct KeptFactsFile: Decodable {
  var period: Period
  var schemeHash: String
  var tables: [KeptTableJSON]
  var returns: [KeptReturnJSON]

  private enum CodingKeys: String, CodingKey {
    case period
    case schemeHash = "scheme_hash"
    case tables
    case returns
  }

  /// Returns the facts, with each value under the name of its column.
  func facts() throws -> KeptFacts {
    let tables = tables.map(\.table)
    let byID = Dictionary(tables.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return KeptFacts(
      schemeHash: schemeHash, period: period, tables: tables,
      returns: try returns.enumerated().map { index, kept in
        guard let table = byID[kept.table], let entry = kept.kept(of: table) else {
          throw DecodingError.dataCorrupted(
            DecodingError.Context(
              codingPath: [PathKey("returns"), PathKey("\(index)")],
              debugDescription: "the cells are not those of the table '\(kept.table)'"))
        }
        return entry
      })
  }
}

private struct PathKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
