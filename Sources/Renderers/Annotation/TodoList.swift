internal import AssessKit

/// What is to be done, line by line: every error and query by itself, notices by their cause.
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

  private struct Cause: Hashable {
    var code: FindingCode
    var file: String
    var sheet: String?
    var table: String?
    var column: String?
    var letter: String?
    var rule: String?

    init(_ finding: Finding) {
      code = finding.code
      file = finding.location.file
      sheet = finding.location.sheet
      table = finding.location.table
      column = finding.location.column
      letter = finding.location.columnLetter
      rule = finding.rule
    }
  }

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
    var lines: [Cause: Int] = [:]
    var rest: [(cause: Cause, item: Item)] = []
    for finding in findings {
      let cause = Cause(finding)
      lines[cause, default: 0] += 1
      if lines[cause, default: 0] <= Self.linesPerCause {
        items.append(Item(finding: finding, count: 1))
      } else if let place = rest.firstIndex(where: { $0.cause == cause }) {
        rest[place].item.count += 1
      } else {
        rest.append((cause, Item(finding: finding, count: 1, isRest: true)))
      }
    }
    items += rest.map(\.item)
  }
}
