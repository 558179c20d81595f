/// The findings of one reading, in the order in which they were made.
///
/// A class, because every cursor into a file writes into the same log; it lives and dies inside
/// one call of ``SchemeReader/reading(of:)`` and is never shared between tasks.
final class FindingLog {
  private(set) var findings: [Finding] = []

  /// Whether a name that stands for nothing still gets a suggestion: after hundreds of them it is a
  /// list that is missing, and each would be compared with every name.
  var suggestsNames: Bool { unknownNames < 500 }

  private var unknownNames = 0

  /// Takes a finding down.
  func report(_ finding: Finding) {
    findings.append(finding)
    if finding.code == .nameUnknown { unknownNames += 1 }
  }

  /// Takes several findings down.
  func report(_ findings: [Finding]) { for finding in findings { report(finding) } }

  /// Returns whether there is a finding in a file.
  func mentions(_ file: String) -> Bool { findings.contains { $0.location.file == file } }

  /// The findings by file, line and code, as they are printed.
  var sorted: [Finding] {
    findings.enumerated()
      .sorted { Self.order($0.element, $0.offset) < Self.order($1.element, $1.offset) }
      .map(\.element)
  }

  private static func order(_ finding: Finding, _ offset: Int) -> (String, Int, String, Int) {
    (finding.location.file, finding.location.line ?? 0, finding.code.number, offset)
  }
}
