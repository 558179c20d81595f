import Foundation
import Testing
import TextFormats

@testable import AssessKit

/// Every county and every street of the country, where the lists are at hand.
@Suite(
  .enabled(if: SharedDivisions.folder != nil, "set ASSESS_SHARED to the folder with divisions/"))
struct RealDivisionTests {
  @Test func `Every county is found by its code of 6, 9 and 12 digits`() throws {
    let counties = try SharedDivisions.rows(of: "areas.csv")
    let directory = SharedDivisions.directory(counties)
    #expect(counties.count > 2_500)
    for county in counties {
      for padding in ["", "000", "000000"] {
        let match = directory.match(
          code: Array((county[0] + padding).utf8)[...], name: Array(county[1].utf8)[...],
          takesParts: false)
        #expect(match == .found(code: county[0], issues: []), "\(county)")
      }
    }
  }

  @Test func `Every village belongs to its county in a ledger`() throws {
    let directory = SharedDivisions.directory(try SharedDivisions.rows(of: "areas.csv"))
    var wrong = 0
    for street in try SharedDivisions.rows(of: "streets.csv") where street[0].utf8.count == 9 {
      let match = directory.match(
        code: Array((street[0] + "001").utf8)[...], name: [], takesParts: true)
      if match != .found(code: String(street[0].prefix(6)), issues: []) { wrong += 1 }
    }
    // Places that are run by no county have streets under a code that no list of counties has.
    #expect(wrong < 400)
  }
}

private enum SharedDivisions {
  static let folder: URL? = {
    let given = ProcessInfo.processInfo.environment["ASSESS_SHARED"].map(URL.init(fileURLWithPath:))
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return [given, package.deletingLastPathComponent().appendingPathComponent("shared")]
      .compactMap { $0?.appendingPathComponent("divisions") }
      .first { FileManager.default.fileExists(atPath: $0.appendingPathComponent("areas.csv").path) }
  }()

  static func rows(of name: String) throws -> [[String]] {
    let url = try #require(folder).appendingPathComponent(name)
    var reader = CSVReader(bytes: [UInt8](try Data(contentsOf: url)))
    var rows: [[String]] = []
    _ = try reader.next()
    while let record = try reader.next() { rows.append(record.fields.map(\.text)) }
    return rows
  }

  static func directory(_ counties: [[String]]) -> DivisionDirectory {
    DivisionDirectory(
      divisions: counties.map { Division(code: $0[0], name: $0[1]) },
      root: Division(code: "000000", name: "全国"))
  }
}
