import AssessKit
import AssessTestSupport
import Foundation
import Testing

@testable import Renderers

@Suite struct CSVWMetadataTests {
  private static let names = ReportTable.published.map(\.name)

  /// The parts of a table's files; only an index has a series.
  private func parts(
    of name: String, language: Language
  ) async throws -> (metadata: [String: Any], rows: [[String]]) {
    let options = RenderingOptions(language: language)
    let report = try await (name == "series" ? IndexReport.law.value : sampleReport())
    let files = try CSVRenderer(options: options).files(of: report)
    let json = try #require(files.first { $0.path == "\(name).csv-metadata.json" })
    let csv = try #require(files.first { $0.path == "\(name).csv" })
    let metadata = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
    return (try #require(metadata), try csvRecords(csv.bytes.dropFirst(3)))
  }

  private func columns(of metadata: [String: Any]) throws -> [[String: Any]] {
    let schema = try #require(metadata["tableSchema"] as? [String: Any])
    return try #require(schema["columns"] as? [[String: Any]])
  }

  @Test(arguments: names, Language.allCases)
  func `The titles are the headings`(name: String, language: Language) async throws {
    let (metadata, rows) = try await parts(of: name, language: language)
    let titles = try columns(of: metadata).map { ($0["titles"] as? [String: String]) ?? [:] }
    #expect(titles.map { $0[language.rawValue] } == rows[0])
    #expect(metadata["url"] as? String == "\(name).csv")
    let context = try #require(metadata["@context"] as? [Any])
    #expect(context.first as? String == "http://www.w3.org/ns/csvw")
    #expect((metadata["dialect"] as? [String: Any])?["commentPrefix"] is NSNull)
  }

  @Test(arguments: HeaderNames.allCases, Language.allCases)
  func `The headers are those that were asked for`(
    headers: HeaderNames, language: Language
  ) async throws {
    let options = RenderingOptions(language: language, headers: headers)
    let files = try CSVRenderer(options: options).files(of: sampleReport())
    let csv = try #require(files.first { $0.path == "ranking.csv" })
    let expected = [HeaderNames.id: "rank", .zh: "名次", .en: "Rank"]
    let rows = try csvRecords(csv.bytes.dropFirst(3))
    #expect(rows[0].contains(try #require(expected[headers])))
    let json = try #require(files.first { $0.path == "ranking.csv-metadata.json" })
    #expect(String(decoding: json.bytes, as: UTF8.self).contains("\"titles\"") == (headers != .id))
  }

  @Test(arguments: names)
  func `Names are ASCII, and no two are the same`(name: String) async throws {
    let names = try columns(of: await parts(of: name, language: .zh).metadata)
      .compactMap { $0["name"] as? String }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil })
  }

  @Test(arguments: names)
  func `The key tells every row from the others`(name: String) async throws {
    let (metadata, rows) = try await parts(of: name, language: .zh)
    let schema = try #require(metadata["tableSchema"] as? [String: Any])
    let key = try #require(schema["primaryKey"] as? [String])
    let places = try columns(of: metadata).indices.filter { index in
      key.contains(try! columns(of: metadata)[index]["name"] as! String)
    }
    #expect(places.count == key.count)
    let keys = rows.dropFirst().map { row in places.map { row[$0] } }
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { !$0.contains("") })
  }

  @Test(arguments: names)
  func `Every cell is of its column's datatype`(name: String) async throws {
    let (metadata, rows) = try await parts(of: name, language: .zh)
    for (index, column) in try columns(of: metadata).enumerated() {
      let datatype = try #require(column["datatype"] as? [String: Any])
      let pattern =
        switch datatype["base"] as? String {
        case "integer": "-?[0-9]+"
        case "decimal": #"-?[0-9]+(\.[0-9]+)?"#
        case "boolean", "string": datatype["format"] as? String ?? "(?s).*"
        case "date": "[0-9]{4}-[0-9]{2}-[0-9]{2}"
        default: "unknown datatype"
        }
      let expression = try Regex("(?:\(pattern))")
      for row in rows.dropFirst() where !row[index].isEmpty {
        #expect(row[index].wholeMatch(of: expression) != nil, "\(name) \(column["name"] ?? "")")
      }
    }
  }
}
