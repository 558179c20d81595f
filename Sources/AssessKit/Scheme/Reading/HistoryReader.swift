/// Reads `history` of `scheme.yaml`, and how single columns differ from it.
struct HistoryReader {
  /// The largest share of a jump: a hundredfold rise.
  private static let largestJump = Rational.hundred

  /// Returns the policy; what is not given has the defaults of ``HistoryPolicy``.
  func policy(at cursor: YAMLCursor?) -> HistoryPolicy {
    var policy = HistoryPolicy()
    guard let record = cursor?.record(.history) else { return policy }
    if let limit = record["jump"].flatMap(jump) { policy.jump = limit.value(or: nil) }
    policy.jumpFrom = record["jump_from"]?.points()?.value ?? policy.jumpFrom
    if let limit = record["deviation"].flatMap(deviation) {
      policy.deviation = limit.value(or: nil)
    }
    policy.deviationValues =
      record["deviation_values"]?.whole(in: 4...HistoryPolicy.longest) ?? policy.deviationValues
    policy.weights = record["severity"].map(weights) ?? [:]
    return policy
  }

  private func weights(at cursor: YAMLCursor) -> [HistoryPolicy.Comparison: HistoryPolicy.Weight] {
    guard let record = cursor.record(.historySeverity) else { return [:] }
    var weights: [HistoryPolicy.Comparison: HistoryPolicy.Weight] = [:]
    for comparison in HistoryPolicy.Comparison.allCases {
      let value = record[comparison.rawValue]
      guard let weight = value?.choice(of: HistoryPolicy.Weight.self) else { continue }
      guard weight != .error || comparison == .opening else {
        // What may be true can be explained, and an error cannot.
        value?.reject(expected: Expectation.choice(of: ["query", "notice", "off"]))
        continue
      }
      weights[comparison] = weight
    }
    return weights
  }

  /// Returns how a column is compared, which a form's numbers alone are.
  func history(of record: YAMLRecord, column: Column) -> ColumnHistory {
    var history = ColumnHistory()
    history.jump =
      value("jump", of: record, if: column.isStock, only: Expectation.stocksOnly)
      .flatMap(jump) ?? history.jump
    history.deviation =
      value("deviation", of: record, if: column.isTraffic, only: Expectation.trafficOnly)
      .flatMap(deviation) ?? history.deviation
    let isNumber = column.kind.valueType == .number
    history.mayBeBlank =
      value("may_be_blank", of: record, if: isNumber, only: Expectation.numbersOnly)?.flag()
      ?? history.mayBeBlank
    let opening = value("opening_of", of: record, if: isNumber, only: Expectation.numbersOnly)
    history.opening = opening?.text().map { ColumnHistory.Opening(of: $0) }
    let since = value("since", of: record, if: opening != nil, only: Expectation.openingsOnly)
    history.opening?.since = since?.choice() ?? .period
    return history
  }

  /// Returns the value of a key that only some columns have.
  private func value(
    _ key: String, of record: YAMLRecord, if isFitting: Bool, only expected: LocalizedText
  ) -> YAMLCursor? {
    guard let cursor = record[key] else { return nil }
    guard isFitting else {
      cursor.reject(expected: expected)
      return nil
    }
    return cursor
  }

  /// The word for a comparison that is not made.
  private static let off = "off"

  private func jump(at cursor: YAMLCursor) -> ColumnHistory.Limit? {
    guard !cursor.isWord(Self.off) else { return .off }
    return cursor.share(upTo: Self.largestJump).map { .own($0) }
  }

  private func deviation(at cursor: YAMLCursor) -> ColumnHistory.Limit? {
    guard !cursor.isWord(Self.off) else { return .off }
    return cursor.positiveNumber().map { .own($0) }
  }
}

extension Column {
  /// Whether it is a number at the end of a period that can jump: a rate moves by itself.
  var isStock: Bool { time == .stock && (kind == .count || kind == .amount) }

  /// Whether it is what happened in a period, given for that alone or since the start of the year.
  var isTraffic: Bool { time != .stock && (kind == .count || kind == .amount) }
}

extension Expectation {
  fileprivate static let stocksOnly = LocalizedText(
    zh: "只用于期末数（time: stock 的 count 或 amount）",
    en: "only used by counts and amounts at the end of a period (time: stock)")
  fileprivate static let trafficOnly = LocalizedText(
    zh: "只用于本期数和累计数（time: flow 或 cumulative 的 count 或 amount）",
    en: "only used by counts and amounts of a period (time: flow or cumulative)")
  fileprivate static let numbersOnly = LocalizedText(zh: "只用于数字列", en: "only used by numbers")
  fileprivate static let openingsOnly = LocalizedText(
    zh: "只与opening_of同用", en: "only used together with opening_of")
}
