internal import OrderedCollections

/// The findings of one query: one, or the rows of a ledger that fail the same check.
struct QueryGroup: Sendable {
  /// One place, or all of them together, with what was read there.
  struct Subject: Hashable, Sendable {
    /// The key of the row; empty for all places, and where the table has no key.
    var row: String

    /// The value, or what stands for the values of all places.
    var value: String

    /// How many places.
    var count: Int

    /// Whether it is the only place, which needs no key to be told from others.
    var isOnly = false
  }

  /// How many rows are asked about one by one; more are one question.
  static let rowsAskedSingly = FindingList.examplesPerCause

  /// The places of the findings in the list.
  private(set) var members: [Int] = []

  private var grounds: Finding.Basis?
  private(set) var count = 0
  private var rows: [String: Int] = [:]
  private var isSingle = true

  /// Takes a finding, which may stand for several places.
  mutating func take(_ finding: Finding, at index: Int) {
    members.append(index)
    count += finding.occurrences
    if grounds == nil { grounds = finding.grounds } else { grounds?.add(finding.grounds) }
    rows[finding.basis?.row ?? "", default: 0] += 1
    if finding.occurrences > 1 { isSingle = false }
  }

  /// All places together.
  var whole: Subject {
    let isOne = members.count == 1 && count == 1
    return Subject(
      row: isOne ? grounds?.row ?? "" : "",
      value: (isOne ? grounds?.value : grounds?.mark) ?? "", count: count, isOnly: isOne)
  }

  /// Returns the one place that a finding of the group is about, where it can be told from others.
  func subject(of finding: Finding) -> Subject? {
    if count == 1 { return whole }
    guard finding.occurrences == 1, let row = finding.basis?.row, !row.isEmpty, rows[row] == 1
    else { return nil }
    return Subject(row: row, value: finding.grounds.value ?? "", count: 1)
  }

  /// Returns whether the query has a row with the key, as far as its rows are known.
  func hasRow(of row: ExplanationRow) -> Bool {
    rows.keys.contains { row.isOnRow(of: Subject(row: $0, value: "", count: 1)) }
  }

  /// The keys of a few of its rows, in their order; none where it has no keys.
  var someRows: [String] { Array(rows.keys.filter { !$0.isEmpty }.sorted().prefix(3)) }

  /// Returns whether each place is asked about by itself: few do no harm, and an office that began
  /// to explain rows one by one goes on.
  func isAskedSingly(since explained: [ExplanationRow]) -> Bool {
    let canBe = isSingle && rows.allSatisfy { $0.value == 1 && !$0.key.isEmpty }
    return canBe && (count <= Self.rowsAskedSingly || explained.contains { !$0.row.isEmpty })
  }
}

extension QueryKey {
  /// What a finding is about.
  init(_ finding: Finding) {
    self.init(
      rule: finding.rule ?? finding.code.number, table: finding.location.table ?? "",
      division: finding.key.division ?? "", period: finding.key.period ?? "",
      element: finding.key.element ?? finding.key.indicator ?? "")
  }
}

extension ExplanationRow {
  /// Whether it is about this, with this value: numbers and days may be written otherwise, as
  /// spreadsheets do.
  func isAbout(_ subject: QueryGroup.Subject) -> Bool {
    (Self.isSame(row, subject.row) || row.isEmpty && subject.isOnly)
      && count == subject.count && Self.isSame(value, subject.value)
  }

  /// Whether it is about the same row of the ledger.
  func isOnRow(of subject: QueryGroup.Subject) -> Bool { Self.isSame(row, subject.row) }

  private static func isSame(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    // A cell is compared half-width, as the files are read.
    let texts = [first, second].map { Array($0.utf8)[...].halfWidth.trimmed }
    if texts[0] == texts[1] { return true }
    if let one = Rational(decimal: first), let other = Rational(decimal: second) {
      return one == other
    }
    let days = [first, second].map { DateText(Array($0.utf8)[...])?.date }
    return days[0] != nil && days[0] == days[1]
  }
}
