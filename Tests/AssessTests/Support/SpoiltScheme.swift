import AssessTestSupport
import Foundation

/// A scheme with a mistake in it.
enum SpoiltScheme {
  /// Copies a scheme with one key spoilt, and returns the path of its folder.
  static func write(into folder: Folder) throws -> String {
    let path = try folder.copy("indicators/published-2020", as: "spoilt")
    let text = try Repository.text("indicators/published-2020/scheme.yaml")
    try folder.write(
      text.replacing("decimals: 2", with: "decimal: 2"), to: "spoilt/scheme.yaml")
    return path
  }

  /// The line of the mistake.
  static func line() throws -> Int {
    let lines = try Repository.text("indicators/published-2020/scheme.yaml")
      .split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.contains("decimals: 2") } ?? -1) + 1
  }
}
