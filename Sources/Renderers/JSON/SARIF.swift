internal import AssessKit
internal import Foundation

/// The parts of SARIF that are used, by their names in the standard.
enum SARIF {
  struct Log: Encodable {
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

  struct Run: Encodable {
    var tool: Tool
    var language: String
    var results: [Result]
    var properties: Properties
  }

  /// Whatever else a program may want to know: SARIF calls it a bag.
  struct Properties: Encodable {
    var verdict: String
    var totals: [String]
    var notEvaluated: [String]
    var summary: FindingSummary
    var checks: CheckCount
  }

  struct Tool: Encodable {
    var driver: Driver
  }

  struct Driver: Encodable {
    var name: String
    var version: String?
    var rules: [Rule]
  }

  struct Rule: Encodable {
    var id: String
    var name: String
    var shortDescription: Text
    var fullDescription: Text
    var help: Text
    var defaultConfiguration: Configuration
  }

  struct Configuration: Encodable {
    var level: String
  }

  struct Text: Encodable {
    var text: String

    init(_ text: String) { self.text = text }
  }

  struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int?
    var level: String
    var message: Text
    var locations: [Place]
    var relatedLocations: [Place]
    var occurrenceCount: Int

    /// None for what is to be dealt with; never left out, which would mean that nobody knows.
    var suppressions: [Suppression]
  }

  /// Why a result need not be dealt with: an explanation from outside of the file.
  struct Suppression: Encodable {
    let kind = "external"
    let status = "accepted"
    var justification: String
  }

  struct Place: Encodable {
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
}
