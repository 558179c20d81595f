/// Reports units that are listed twice under one code or name (区划重复).
///
/// **Why it matters.** A return must belong to one unit.
///
/// **At the edge.** Codes that differ only by zeros at their end, or by capital letters, are one, and the
/// unit above all has a code of its own. A unit that was renamed may have two lines, when their days do not overlap.
struct DivisionLint: SchemeLint {
  static let codes: [FindingCode] = [.divisionDuplicate, .valueInvalid]

  func findings(in draft: SchemeDraft) -> [Finding] {
    var earlier: [String: [Division]] = [:]
    if let root = draft.header?.root { earlier[Self.key(of: root)] = [root] }
    var findings: [Finding] = []
    for listed in draft.divisions {
      let division = listed.division
      findings += reversedDays(of: listed)
      let words = Set([Self.key(of: division), division.name] + division.aliases).sorted()
      if words.contains(where: { earlier[$0]?.contains(where: division.overlaps) ?? false }) {
        findings.append(
          Finding(
            .divisionDuplicate, at: listed.place, read: division.name,
            arguments: [Finding.Argument("code", division.code)]))
      }
      for word in words { earlier[word, default: []].append(division) }
    }
    return findings
  }

  /// The code as returns are told apart by it: 420502000000 is 420502, and capitals do not count.
  private static func key(of division: Division) -> String {
    "code " + DivisionCode.significant(division.code).uppercased()
  }

  private func reversedDays(of listed: ListedDivision) -> [Finding] {
    guard let from = listed.division.validFrom, let to = listed.division.validTo, to < from else {
      return []
    }
    var place = listed.place
    place.column = "valid_to"
    return [
      Finding(
        .valueInvalid, at: place, read: "\(to)",
        expected: LocalizedText(zh: "不早于\(from)的日期", en: "a date not before \(from)"),
        arguments: [Finding.Argument("name", "valid_to")])
    ]
  }
}

extension Division {
  /// Returns whether there is a day on which both units are assessed.
  fileprivate func overlaps(_ other: Division) -> Bool {
    if let validTo, let start = other.validFrom, validTo < start { return false }
    if let end = other.validTo, let validFrom, end < validFrom { return false }
    return true
  }
}
