/// Asks about a figure at the end of a period that rose or fell by a large share since the last one.
///
/// **Why it matters.** 调解员 that go from 41 to 410 are mostly a digit too many; 410 to 41, a
/// district that gave its full-time mediators alone.
///
/// **At the edge.** A change by exactly the share is not asked about, nor is one by less than ten:
/// two studios may become four. Opening figures have a check of their own.
struct StockJumpCheck: FactCheck {
  static let codes: [FindingCode] = [.stockJump]

  func findings(in context: ValidationContext) -> [Finding] {
    let policy = context.scheme.history
    guard let severity = policy.severity(of: .jump) else { return [] }
    return context.pairs.flatMap { pair in
      pair.table.columns.indices.compactMap { index in
        let column = pair.table.columns[index]
        guard column.isStock, column.history.opening == nil,
          let share = column.history.jump.value(or: policy.jump),
          let now = pair.row.cells[index].value?.number,
          let before = pair.earlier.cells[index].value?.number
        else { return nil }
        let change = (now - before).magnitude
        guard change > share * before.magnitude, change >= policy.jumpFrom else { return nil }
        return context.finding(
          .stockJump, about: column, of: pair.submission, read: now.shortText(),
          expected: Self.expected(from: before, share: share),
          arguments: [
            .init("previous", before.shortText()), .init("previousPeriod", pair.period.name),
            .init("change", Self.words(for: now, after: before)),
          ], severity: severity)
      }
    }
  }

  /// What would not be asked about: 20 to 60.
  private static func expected(from before: Rational, share: Rational) -> LocalizedText {
    let margin = share * before.magnitude
    let lowest = max(before - margin, min(before, .zero))
    let (low, high) = (lowest.shortText(places: 2), (before + margin).shortText(places: 2))
    return LocalizedText(zh: "\(low)至\(high)", en: "\(low) to \(high)")
  }

  private static func words(for now: Rational, after before: Rational) -> LocalizedText {
    let change = (now - before).magnitude
    let words = change.shortText()
    let share = (change * .hundred).divided(by: before.magnitude).map {
      $0.shortText(places: 1) + "%"
    }
    let zh = share.map { "（\($0)）" } ?? ""
    let en = share.map { " (\($0))" } ?? ""
    return now > before
      ? LocalizedText(zh: "增加了\(words)\(zh)", en: "\(words) more\(en)")
      : LocalizedText(zh: "减少了\(words)\(zh)", en: "\(words) less\(en)")
  }
}
