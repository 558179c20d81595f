/// Asks about a figure that is far from what the same unit reported in earlier periods.
///
/// **Why it matters.** 1,372 cases accepted in a quarter, where the last eight had about 130, are
/// mostly a digit too many; where they are true, somebody knows why.
///
/// **How.** Median and median of the absolute deviations (MAD), which one odd value does not move; see
/// ``OwnHistory``. Figures since the start of the year are made single by subtraction. Figures at
/// the end of a period are left to ``StockJumpCheck``: they drift, and are not scattered around a
/// middle. Percentages are left out: with few cases they are 0 or 100.
struct OwnHistoryCheck: FactCheck {
  static let codes: [FindingCode] = [.farFromHistory]

  /// How many periods back are looked at, gaps included.
  private static let reach = 3 * HistoryPolicy.longest

  func findings(in context: ValidationContext) -> [Finding] {
    let policy = context.scheme.history
    guard let severity = policy.severity(of: .deviation) else { return [] }
    return context.asked.flatMap { submission, table, row -> [Finding] in
      let rows = context.earlierRows(of: table, before: submission, reach: Self.reach)
        .prefix(HistoryPolicy.longest + 1)
      guard rows.count >= policy.deviationValues else { return [] }
      let now = RowsOverTime(current: row, earlier: Array(rows))
      return table.columns.indices.compactMap { index in
        let column = table.columns[index]
        guard column.isTraffic, let limit = column.history.deviation.value(or: policy.deviation),
          let value = now.single(index, of: column, in: submission.period)
        else { return nil }
        let earlier = now.earlierSingles(index, of: column)
        guard earlier.count >= policy.deviationValues else { return nil }
        let history = OwnHistory(earlier.map(\.value), isCount: column.kind == .count)
        guard history.isFar(value, limit: limit) else { return nil }
        return context.finding(
          .farFromHistory, about: column, of: submission,
          read: row.cells[index].value?.number?.shortText(),
          expected: Self.expected(history),
          arguments: Self.arguments(value, earlier.map(\.period), history), severity: severity)
      }
    }
  }

  private static func expected(_ history: OwnHistory) -> LocalizedText {
    let (low, high) = (history.lowest.shortText(places: 2), history.highest.shortText(places: 2))
    return LocalizedText(zh: "以往每期\(low)至\(high)", en: "\(low) to \(high) in a period, as before")
  }

  private static func arguments(
    _ value: Rational, _ periods: [Period], _ history: OwnHistory
  ) -> [Finding.Argument] {
    let isHigh = value > history.median
    let since = periods.min()?.name ?? LocalizedText("")
    return [
      .init("value", value.shortText()), .init("median", history.median.shortText(places: 2)),
      .init("lowest", history.lowest.shortText()), .init("highest", history.highest.shortText()),
      .init("number", periods.count), .init("since", since),
      .init(
        "direction",
        isHigh
          ? LocalizedText(zh: "明显高于", en: "far above")
          : LocalizedText(zh: "明显低于", en: "far below")),
    ]
  }
}

/// The rows of one unit, from which the figures of single periods follow.
private struct RowsOverTime {
  private var current: Row
  private var earlier: [(period: Period, row: Row)]
  private var byPeriod: [Period: Row]

  init(current: Row, earlier: [(period: Period, row: Row)]) {
    self.current = current
    self.earlier = earlier
    byPeriod = Dictionary(
      earlier.map { ($0.period, $0.row) }, uniquingKeysWith: { first, _ in first })
  }

  /// The figure of the period alone; `nil` where it cannot be told or is below zero.
  func single(_ index: Int, of column: Column, in period: Period) -> Rational? {
    single(index, of: column, in: period, row: current)
  }

  /// The figures of the periods before, each alone, the last one first.
  func earlierSingles(_ index: Int, of column: Column) -> [(period: Period, value: Rational)] {
    let values = earlier.compactMap { period, row in
      single(index, of: column, in: period, row: row).map { (period: period, value: $0) }
    }
    return Array(values.prefix(HistoryPolicy.longest))
  }

  private func single(
    _ index: Int, of column: Column, in period: Period, row: Row
  ) -> Rational? {
    guard let value = row.cells[index].value?.number else { return nil }
    guard column.time == .cumulative, period.index > 1 else { return value }
    guard let before = period.previous.flatMap({ byPeriod[$0] })?.cells[index].value?.number,
      before <= value
    else { return nil }
    return value - before
  }
}
