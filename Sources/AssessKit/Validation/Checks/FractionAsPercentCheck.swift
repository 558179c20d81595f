/// Asks about a percentage that was written as a fraction: 0.985 where the others write 98.5.
///
/// **Why it matters.** A rate of 0.985 % would miss every target. The units of the same period
/// decide, or a unit's own earlier returns; see ``UnitMix``. Both sides are named, as the office
/// must look at both: where most write fractions, the one that does not may be the only one right.
///
/// **Example.** Among 97.6, 98.2, 0.985 and 96.4 the third is asked about.
struct FractionAsPercentCheck: FactCheck {
  static let codes: [FindingCode] = [.fractionAsPercent]

  /// A value of the column, and whose it is.
  private struct Entry {
    var submission: Submission
    var value: Rational
  }

  func findings(in context: ValidationContext) -> [Finding] {
    context.scheme.tables.filter { $0.kind == .form }.flatMap { table -> [Finding] in
      let columns = table.columns.filter { $0.kind == .percent }
      guard !columns.isEmpty else { return [] }
      let returns = context.asked.map(\.submission).filter { $0.table == table.id }
      let periods = Set(returns.map(\.period)).sorted()
      return columns.flatMap { column in
        periods.flatMap { period in
          findings(
            in: column, of: table, returns.filter { $0.period == period }, context: context)
        }
      }
    }
  }

  private func findings(
    in column: Column, of table: Table, _ returns: [Submission], context: ValidationContext
  ) -> [Finding] {
    guard let index = table.index(ofColumn: column.id) else { return [] }
    let entries = returns.compactMap { submission in
      submission.row?.cells[index].value?.number.map { Entry(submission: submission, value: $0) }
    }
    let mix = UnitMix(entries.map(\.value))
    return entries.indices.compactMap { place in
      let entry = entries[place]
      if let mix, mix.doubtful.contains(place) {
        let names = [mix.others, mix.doubtful.filter { $0 != place }].map { side in
          context.names(of: side.map { entries[$0].submission.division })
        }
        let others = mix.others.map { entries[$0].value }
        return finding(
          entry, in: column, isFraction: mix.areFractions,
          beside: Self.span(of: others, named: names[0]), with: names[1], context)
      }
      return ownHistory(of: entry, in: column, at: index, table, context)
    }
  }

  /// Compares with the unit's own earlier returns, for a clerk who has no others.
  private func ownHistory(
    of entry: Entry, in column: Column, at index: Int, _ table: Table,
    _ context: ValidationContext
  ) -> Finding? {
    let earlier = context.earlierRows(
      of: table, before: entry.submission, reach: HistoryPolicy.longest
    ).compactMap { period, row in
      row.cells[index].value?.number.map { (period: period, value: $0) }
    }
    guard let mix = UnitMix([entry.value] + earlier.map(\.value)), mix.doubtful == [0] else {
      return nil
    }
    let others = mix.others.map { earlier[$0 - 1] }
    let (first, last) = (others.last?.period.name, others.first?.period.name)
    guard let first, let last else { return nil }
    let names = LocalizedText(zh: "本单位\(first.zh)至\(last.zh)", en: "\(first.en) to \(last.en)")
    return finding(
      entry, in: column, isFraction: mix.areFractions,
      beside: Self.span(of: others.map(\.value), named: names), with: LocalizedText(""), context)
  }

  private func finding(
    _ entry: Entry, in column: Column, isFraction: Bool, beside others: LocalizedText,
    with fellows: LocalizedText, _ context: ValidationContext
  ) -> Finding {
    let percent = "\((entry.value * .hundred).shortText())%"
    let also =
      fellows.zh.isEmpty
      ? LocalizedText("") : LocalizedText(zh: "（\(fellows.zh)也是）", en: " (so did \(fellows.en))")
    let guess =
      isFraction
      ? LocalizedText(
        zh: "这里疑似填了小数\(also.zh)，可能应为\(percent)",
        en: "here a fraction seems to have been written\(also.en), and perhaps \(percent) is meant")
      : LocalizedText(
        zh: "那些疑似填了小数，这里填的是百分数\(also.zh)",
        en: "those seem to be fractions, and here percent was written\(also.en)")
    return context.finding(
      .fractionAsPercent, about: column, of: entry.submission, read: entry.value.shortText(),
      expected: LocalizedText(isFraction ? percent : "\(entry.value.shortText())%"),
      arguments: [.init("others", others), .init("guess", guess)],
      severity: FindingCode.fractionAsPercent.entry.severity)
  }

  private static func span(of values: [Rational], named names: LocalizedText) -> LocalizedText {
    let low = values.min()?.shortText() ?? ""
    let high = values.max()?.shortText() ?? ""
    return low == high
      ? LocalizedText(zh: "\(names.zh)填的是\(low)", en: "\(names.en): \(low)")
      : LocalizedText(zh: "\(names.zh)填的是\(low)至\(high)", en: "\(names.en): \(low) to \(high)")
  }
}
