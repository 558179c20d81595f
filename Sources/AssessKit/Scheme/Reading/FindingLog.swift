/// The findings of one reading, in the order in which they were made.
///
/// A class, because every cursor into a file writes into the same log; it lives and dies inside
/// one call of ``SchemeReader/reading(of:)`` and is never shared between tasks.
final class FindingLog {
  private(set) var findings: [Finding] = []

  /// Takes a finding down.
  func report(_ finding: Finding) { findings.append(finding) }

  /// Takes several findings down.
  func report(_ findings: [Finding]) { self.findings += findings }

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
