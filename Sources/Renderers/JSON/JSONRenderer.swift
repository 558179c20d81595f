public import AssessKit
internal import Foundation

/// Writes `assessment.json`: the whole report, from which every other format can be made again.
public struct JSONRenderer: Renderer {
  /// The name of the file.
  public static let path = "assessment.json"

  /// For whom the report is.
  public var edition: Edition

  /// Creates a renderer.
  public init(edition: Edition = .internal) { self.edition = edition }

  /// Writes the report.
  public func render(_ report: AssessmentReport, to sink: inout some OutputSink) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(report.edition(edition))
    try sink.write(OutputFile(path: Self.path, bytes: Array(json) + [UInt8(ascii: "\n")]))
  }
}
