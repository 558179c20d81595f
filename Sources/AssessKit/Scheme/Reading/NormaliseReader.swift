/// Reads a rule by which values are brought to a common scale.
struct NormaliseReader {
  /// The rule as it is written.
  var record: YAMLRecord

  /// The way in which it is written, which says what keys it may have.
  var form: RuleForm

  /// The rule.
  var rule: ItemRule? {
    let direction = value("higher_is_better").map { $0.flag() } ?? defaultDirection
    let transform = value("transform")?.choice(of: NormaliseRule.Transform.self)
    let caps = value("caps")?.choice(of: NormaliseRule.Caps.self)
    guard let method, let direction else { return nil }
    let rule = NormaliseRule(
      method: method, higherIsBetter: direction, transform: transform ?? .none,
      caps: caps ?? defaultCaps)
    return takesLogarithms(rule) ? .normalise(rule) : nil
  }

  private func value(_ key: String) -> YAMLCursor? {
    form.shape.keys.contains(key) ? record[key] : nil
  }

  private var method: NormaliseRule.Method? {
    switch form {
    case .goalposts: goalposts
    case .sampleMinMax: .minMax
    case .zScore:
      .zScore(
        mean: record["mean"]?.number() ?? .zero,
        deviation: record["sd"]?.positiveNumber() ?? .one)
    case .rank: .rank
    case .percentile: .percentile
    case .distanceToTarget: .distanceToTarget
    case .asIs: .asIs(scale: record["scale"]?.positiveNumber() ?? .one)
    default: nil
    }
  }

  private var goalposts: NormaliseRule.Method? {
    guard let low = record["low"]?.number(), let high = record["high"]?.number() else {
      return nil
    }
    guard low < high else {
      record["high"]?.reject(
        expected: LocalizedText(
          zh: "大于 \(low.shortText()) 的数", en: "a number above \(low.shortText())"))
      return nil
    }
    return .goalposts(low: low, high: high)
  }

  /// Whether more is better where the rule does not say; `nil` where it must.
  private var defaultDirection: Bool? { form == .asIs ? true : nil }

  /// On which sides results are held where the rule does not say: z-scores lie on both sides of
  /// their mean.
  private var defaultCaps: NormaliseRule.Caps { form == .zScore ? .none : .both }

  /// A goalpost of zero or less has no logarithm, and two that are too near have the same.
  private func takesLogarithms(_ rule: NormaliseRule) -> Bool {
    guard rule.transform == .log, case .goalposts(let low, let high) = rule.method else {
      return true
    }
    guard low > .zero else {
      record["low"]?.reject(expected: Expectation.positive)
      return false
    }
    guard let ratio = high.divided(by: low), ratio < Self.leastRatio else { return true }
    record["high"]?.reject(
      expected: LocalizedText(
        zh: "至少为 \(low.shortText()) 的1.000001倍的数，否则取对数后两端相同",
        en: "at least 1.000001 times \(low.shortText()): the logarithms would be the same"))
    return false
  }

  private static let leastRatio = Rational(1_000_001).divided(by: Rational(1_000_000)) ?? .one
}
