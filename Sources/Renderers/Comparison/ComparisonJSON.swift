public import AssessKit
internal import Foundation

/// The answer to `assess compare` as JSON: all of it, with exact numbers.
public struct ComparisonJSON: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns the text.
  public func text(of report: ComparisonReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }
}
