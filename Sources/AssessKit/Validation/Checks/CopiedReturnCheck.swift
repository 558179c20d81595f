/// Asks about returns of several units that say the same in every number (雷同).
///
/// **Why it matters.** One of them is mostly a copy of the other, sent with another code in front.
///
/// **At the edge.** The return must have at least three different numbers besides zero, and in them at
/// least six significant digits together: small units may well have the same two posts, two
/// assistants and 126 square metres.
struct CopiedReturnCheck: FactCheck {
  static let codes: [FindingCode] = [.sameAsOtherUnit]

  /// How many different numbers besides zero make a coincidence unlikely.
  private static let distinctNumbers = 3

  /// How many significant digits in them do.
  private static let digits = 6

  /// What must be the same.
  private struct Likeness: Hashable {
    var table: String
    var period: Period
    var numbers: [Rational?]
  }

  func findings(in context: ValidationContext) -> [Finding] {
    guard let severity = context.scheme.history.severity(of: .copies) else { return [] }
    var groups: [Likeness: [Int]] = [:]
    let asked = context.asked.filter { $0.submission.division != context.scheme.root.code }
    let likenesses = asked.map { likeness(of: $0.submission, $0.table, $0.row) }
    for (index, likeness) in likenesses.enumerated() {
      if let likeness { groups[likeness, default: []].append(index) }
    }
    return asked.indices.compactMap { index in
      guard let likeness = likenesses[index], let group = groups[likeness], group.count > 1 else {
        return nil
      }
      let (submission, table, row) = asked[index]
      let others = group.filter { $0 != index }.map { asked[$0].submission.division }
      return Finding(
        .sameAsOtherUnit,
        at: Finding.Location(
          file: submission.file, table: table.id, sheet: row.sheet, line: row.line,
          row: row.number),
        key: submission.findingKey,
        arguments: [
          .init("others", context.names(of: others)),
          .init("number", likeness.numbers.count { $0 != nil }),
        ], severity: severity)
    }
  }

  private func likeness(of submission: Submission, _ table: Table, _ row: Row) -> Likeness? {
    let numbers = zip(table.columns, row.cells).filter { $0.0.kind.valueType == .number }
      .map(\.1.value?.number)
    let different = Set(numbers.compactMap(\.self).filter { $0 != .zero })
    guard different.count >= Self.distinctNumbers,
      different.reduce(0, { $0 + $1.significantDigits }) >= Self.digits
    else { return nil }
    return Likeness(table: table.id, period: submission.period, numbers: numbers)
  }
}

extension Rational {
  /// How many digits are left when the point and the zeros at both ends are taken away: 3 of 126,
  /// 1 of 0.0400 and of 300.
  fileprivate var significantDigits: Int {
    let zero = UInt8(ascii: "0")
    let digits = magnitude.shortText().utf8.filter { $0 >= zero && $0 <= zero + 9 }
    let rest = digits.drop { $0 == zero }
    return rest.reversed().drop { $0 == zero }.count
  }
}

extension ValidationContext {
  /// How many units a finding names.
  private static let namedUnits = 5

  /// Returns the names of units as a list in a sentence, the first few of them.
  func names(of divisions: [String]) -> LocalizedText {
    let named = divisions.prefix(Self.namedUnits).map { code in
      scheme.divisions.first { $0.code == code }?.label ?? LocalizedText(code)
    }
    let list = named.joined
    guard divisions.count > named.count else { return list }
    let rest = divisions.count - named.count
    return LocalizedText(
      zh: "\(list.zh)等\(divisions.count)个单位", en: "\(list.en) and \(rest) more")
  }
}
