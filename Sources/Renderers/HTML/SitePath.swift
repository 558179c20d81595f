internal import AssessKit

/// A path within the site, relative to the page that links to it.
struct SitePath: Hashable {
  /// The path, with `/` between its parts.
  var path: String

  /// The place on the page.
  var fragment: String?

  init(_ path: String, fragment: String? = nil) {
    self.path = path
    self.fragment = fragment
  }

  /// The path as a link, percent-encoded: it can neither name a scheme nor leave the site.
  var encoded: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let encoded = parts.map { Self.encoded(String($0)) }.joined(separator: "/")
    return encoded + (fragment.map { "#" + Self.encoded($0) } ?? "")
  }

  private static func encoded(_ part: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in part.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Where things are: the pages of units, departments and items, and the places of units, items and
/// findings in the report, so that no page searches the lists for every name that it prints.
struct SiteMap {
  private var divisions: [String: String] = [:]
  private var departments: [String: String] = [:]
  private var indicators: [String: String] = [:]
  private var findingPlaces: [String: [Int]] = [:]
  private var ranked: [String: Int] = [:]
  private var divisionPlaces: [String: Int] = [:]
  private var indicatorPlaces: [String: Int] = [:]

  init(of report: AssessmentReport) {
    for (place, division) in report.divisions.enumerated() { divisionPlaces[division.code] = place }
    for (place, indicator) in report.indicators.enumerated() {
      indicatorPlaces[indicator.id] = place
    }
    for division in report.divisions where division.rank != nil {
      ranked[division.group, default: 0] += 1
    }
    var taken: Set<String> = []
    for division in report.divisions where divisions[division.code] == nil {
      divisions[division.code] = "divisions/\(Self.name(division.code, &taken)).html"
    }
    taken = []
    for indicator in report.indicators
    where indicator.item != nil && indicators[indicator.id] == nil {
      indicators[indicator.id] = "indicators/\(Self.name(indicator.id, &taken)).html"
    }
    for (place, finding) in report.findings.enumerated() {
      if let code = finding.key.division { findingPlaces[code, default: []].append(place) }
    }
    taken = []
    for department in report.departments where departments[department.name.zh] == nil {
      departments[department.name.zh] = "departments/\(Self.name(department.name.zh, &taken)).html"
    }
  }

  /// Returns the path of the unit's page, from the top of the site.
  func path(ofDivision code: String) -> String? { divisions[code] }

  /// Returns the path of the department's page, from the top of the site.
  func path(ofDepartment name: String) -> String? { departments[name] }

  /// Returns the path of the item's page, from the top of the site.
  func path(ofIndicator id: String) -> String? { indicators[id] }

  /// Returns how many units have a rank in the group.
  func ranked(in group: String) -> Int { ranked[group] ?? 0 }

  /// Returns the places of the findings on a unit in the report.
  func places(ofFindingsOn code: String) -> [Int] { findingPlaces[code] ?? [] }

  /// Returns the place of the unit in the report.
  func place(ofDivision code: String) -> Int? { divisionPlaces[code] }

  /// Returns the place of the item or branch in the report.
  func place(ofIndicator id: String) -> Int? { indicatorPlaces[id] }

  /// Returns a file name that every file system takes and that no other page has.
  private static func name(_ text: String, _ taken: inout Set<String>) -> String {
    let safe = safeName(text)
    var name = safe
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(safe)-\(number)"
      number += 1
    }
    return name
  }

  /// Returns the text with everything replaced that has a meaning in a path, on any system.
  static func safeName(_ text: String) -> String {
    var name = ""
    for scalar in text.unicodeScalars where name.utf8.count < 160 {
      let isUnsafe =
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || "/\\:*?\"<>|%#".unicodeScalars.contains(scalar)
        || scalar.properties.generalCategory == .format
      name.unicodeScalars.append(isUnsafe ? "_" : scalar)
    }
    while let last = name.unicodeScalars.last, last == "." || last == " " {
      name.unicodeScalars.removeLast()
    }
    while let first = name.unicodeScalars.first, first == "." || first == " " {
      name.unicodeScalars.removeFirst()
    }
    return name.isEmpty ? "_" : name
  }
}
