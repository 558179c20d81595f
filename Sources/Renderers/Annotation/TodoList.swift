internal import AssessKit

/// What is to be done, line by line in the order in which findings are listed: every error and query by itself, notices by their cause.
///
/// Queries that were explained are left out: nobody needs to do anything about them.
struct TodoList {
  /// One line.
  struct Item {
    /// The finding.
    var finding: Finding

    /// How many places it stands for.
    var count: Int

    /// Whether the others of its cause were listed before it.
    var isRest = false
  }

  /// How many places of one cause have a line each.
  private static let linesPerCause = 200

  /// The lines, the gravest first.
  private(set) var items: [Item] = []

  init(_ review: ReturnReview) {
    for severity in [Severity.fatal, .error, .query] {
      add(review.places.filter { $0.standing == severity })
    }
    items += review.report.findings.filter { $0.severity == .notice }.map {
      Item(finding: $0, count: $0.occurrences)
    }
  }

  private mutating func add(_ findings: [Finding]) {
    for group in findings.byCause {
      items += group.prefix(Self.linesPerCause).map { Item(finding: $0, count: 1) }
      let rest = group.dropFirst(Self.linesPerCause)
      if let first = rest.first {
        items.append(Item(finding: first, count: rest.count, isRest: true))
      }
    }
  }
}
