internal import OrderedCollections

extension [Finding] {
  /// Returns the findings as a clerk works them off: the gravest first and explained queries after
  /// those that are open; in each level by cause, causes and their places in the order of the
  /// workbook.
  ///
  /// - Parameter sheets: The sheets of each workbook in its own order.
  /// - Returns: The findings in that order.
  func listed(sheets: [String: [String]]) -> [Finding] {
    let ordered = FindingOrder.sorted(self, sheets: sheets)
    return Severity.allCases.reversed().flatMap { severity -> [Finding] in
      let level = ordered.filter { $0.severity == severity }
      return level.filter { $0.state != .explained }.byCause.flatMap(\.self)
        + level.filter { $0.state == .explained }.byCause.flatMap(\.self)
    }
  }

  /// The findings that share a cause, each cause at the place of its first.
  public var byCause: [[Finding]] {
    var groups: OrderedDictionary<FindingCause, [Finding]> = [:]
    for finding in self { groups[FindingCause(finding), default: []].append(finding) }
    return [[Finding]](groups.values)
  }
}
