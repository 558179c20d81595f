/// Collects findings, and makes one of those that share a cause.
///
/// Everything is counted; what is kept is bounded, so that a bad file costs about as much as a
/// good one. A notice in one column of one file is listed once; errors and queries are listed one
/// by one up to ``examplesPerCause`` and become one when there are more. A fatal finding, and one
/// that has no line, is never grouped.
public struct FindingList: Sendable {
  /// How many places are listed after the first for findings with one cause.
  public static let examplesPerCause = 3

  /// How many columns of one file may have the same kind of finding before the further ones become
  /// one: a file typed in full-width digits is one cause, not thirty.
  static func causesPerCode(_ severity: Severity) -> Int { severity == .notice ? 2 : 100 }

  private var causes: [FindingCause: Int] = [:]
  private var causesByCode: [FindingCause: Int] = [:]
  private var groups: [FindingGroup] = []
  private let placeLimit: Int
  private var placeCounts: [Severity: Int] = [:]

  /// The findings one by one, in the order in which they came, as far as they are kept.
  private(set) var places: [Finding] = []

  /// Creates an empty list.
  public init() { self.init(keepingPlaces: 0) }

  /// Creates an empty list that keeps so many findings of each severity one by one, beside those
  /// that share a cause.
  init(keepingPlaces limit: Int) { placeLimit = limit }

  /// Creates a list of `findings`.
  public init(_ findings: some Sequence<Finding>) {
    self.init()
    for finding in findings { add(finding) }
  }

  /// Adds a finding, which may stand for several places already.
  public mutating func add(_ finding: Finding) { _ = group(adding: finding) }

  /// Adds what another list has found.
  mutating func add(contentsOf other: FindingList) {
    for finding in other.findings { _ = ownGroup(adding: finding) }
    for place in other.places { keep(place) }
  }

  /// Adds a finding, and returns its group when that will only be counted from now on.
  mutating func group(adding finding: Finding) -> GroupID? {
    let isKept = keep(finding)
    let group = ownGroup(adding: finding)
    return isKept ? nil : group
  }

  /// Keeps a finding one by one, and returns whether there was room.
  @discardableResult
  private mutating func keep(_ finding: Finding) -> Bool {
    guard placeCounts[finding.severity, default: 0] < placeLimit else { return false }
    placeCounts[finding.severity, default: 0] += 1
    places.append(finding)
    return true
  }

  private mutating func ownGroup(adding finding: Finding) -> GroupID? {
    guard let cause = cause(of: finding) else {
      groups.append(FindingGroup(finding))
      return nil
    }
    if let index = causes[cause] {
      groups[index].add(finding)
      return groups[index].isFull ? GroupID(index: index) : nil
    }
    causes[cause] = groups.count
    groups.append(FindingGroup(finding))
    return nil
  }

  /// Counts one more finding of a group, without making it.
  mutating func count(_ group: GroupID) { groups[group.index].count() }

  /// A group of this list that keeps no more places.
  struct GroupID: Hashable, Sendable {
    fileprivate var index: Int
  }

  /// The findings, sorted by file, sheet, line, column and code.
  public var findings: [Finding] {
    FindingOrder.sorted(groups.flatMap(\.findings))
  }

  /// Whether there are no findings.
  public var isEmpty: Bool { groups.isEmpty }

  private mutating func cause(of finding: Finding) -> FindingCause? {
    guard finding.severity != .fatal,
      finding.location.line != nil || finding.location.row != nil
    else { return nil }
    let cause = FindingCause(finding)
    if causes[cause] != nil { return cause }
    let wide = cause.withoutColumn
    causesByCode[wide, default: 0] += 1
    return causesByCode[wide, default: 0] > Self.causesPerCode(finding.severity) ? wide : cause
  }
}
