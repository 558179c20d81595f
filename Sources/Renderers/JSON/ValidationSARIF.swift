public import AssessKit
internal import Foundation

/// The answer to `assess validate` as SARIF 2.1.0 (OASIS), for editors and build servers.
///
/// A rule is a finding code; a result is a finding, with its first place and up to so many more as
/// the finding has examples. What is not read is never there: messages are those of every format.
public struct ValidationSARIF: Sendable {
  private let language: Language

  /// Creates a renderer.
  public init(language: Language) { self.language = language }

  /// Returns the text.
  public func text(of report: ValidationReport) throws -> String {
    let codes = FindingCode.allCases.filter { code in
      report.findings.contains { $0.code == code }
    }
    let parts = report.tool.split(separator: " ", maxSplits: 1).map(String.init)
    let log = Log(
      runs: [
        Run(
          tool: Tool(
            driver: Driver(
              name: parts.first ?? report.tool, version: parts.dropFirst().first,
              rules: codes.map(rule))),
          language: language == .zh ? "zh-CN" : "en",
          results: report.findings.map { result($0, among: codes) })
      ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(log), as: UTF8.self) + "\n"
  }

  private func rule(_ code: FindingCode) -> Rule {
    Rule(
      id: code.number, name: code.rawValue, shortDescription: Text(code.entry.title[language]),
      fullDescription: Text(code.entry.meaning[language]),
      help: Text(code.entry.remedy[language]),
      defaultConfiguration: Configuration(level: code.entry.severity.level))
  }

  private func result(_ finding: Finding, among codes: [FindingCode]) -> Result {
    Result(
      ruleId: finding.code.number, ruleIndex: codes.firstIndex(of: finding.code),
      level: finding.severity.level,
      message: Text("\(finding.message(in: language)) \(finding.remedy(in: language))"),
      locations: finding.location.file.isEmpty ? [] : [Place(finding.location)],
      relatedLocations: finding.examples.map(Place.init),
      occurrenceCount: finding.occurrences)
  }
}

extension Severity {
  /// The level of SARIF: what must be corrected is an error, what may be explained a warning.
  fileprivate var level: String {
    switch self {
    case .fatal, .error: "error"
    case .query: "warning"
    case .notice: "note"
    }
  }
}

// MARK: - The parts of SARIF that are used, by their names in the standard

private struct Log: Encodable {
  let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  var runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }
}

private struct Run: Encodable {
  var tool: Tool
  var language: String
  var results: [Result]
}

private struct Tool: Encodable {
  var driver: Driver
}

private struct Driver: Encodable {
  var name: String
  var version: String?
  var rules: [Rule]
}

private struct Rule: Encodable {
  var id: String
  var name: String
  var shortDescription: Text
  var fullDescription: Text
  var help: Text
  var defaultConfiguration: Configuration
}

private struct Configuration: Encodable {
  var level: String
}

private struct Text: Encodable {
  var text: String

  init(_ text: String) { self.text = text }
}

private struct Result: Encodable {
  var ruleId: String
  var ruleIndex: Int?
  var level: String
  var message: Text
  var locations: [Place]
  var relatedLocations: [Place]
  var occurrenceCount: Int
}

private struct Place: Encodable {
  private struct Physical: Encodable {
    var artifactLocation: Artifact
    var region: Region?
  }

  private struct Artifact: Encodable {
    var uri: String
  }

  private struct Region: Encodable {
    var startLine: Int
  }

  private struct Logical: Encodable {
    var name: String
    var kind = "member"
  }

  private var physicalLocation: Physical
  private var logicalLocations: [Logical]?

  /// The file, the line, and the cell or the column as a name.
  init(_ location: Finding.Location) {
    let uri = location.file.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)
    physicalLocation = Physical(
      artifactLocation: Artifact(uri: uri ?? ""),
      region: location.line.map(Region.init))
    logicalLocations = (location.address ?? location.column).map { [Logical(name: $0)] }
  }
}
