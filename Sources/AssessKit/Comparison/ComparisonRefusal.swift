/// Why two runs cannot be compared at all.
public enum ComparisonRefusal: Error, Hashable, Sendable {
  /// The schemes are not versions of one another.
  case otherScheme(String, String)

  /// One is an index and the other counts points.
  case otherKind

  /// The periods are of different lengths.
  case otherLength(Period, Period)

  /// Returns the reason; `nil` where the runs can be compared.
  init?(_ first: AssessmentReport, _ second: AssessmentReport) {
    let (one, other) = (first.scheme.id, second.scheme.id)
    if Self.family(one) != Self.family(other) {
      self = .otherScheme(one, other)
    } else if first.scheme.rollUp.isIndex != second.scheme.rollUp.isIndex {
      self = .otherKind
    } else if first.period.kind != second.period.kind {
      self = .otherLength(first.period, second.period)
    } else {
      return nil
    }
  }

  /// The id of a scheme without the year at its end: yichang-2020 and yichang-2021 are one family.
  static func family(_ id: String) -> Substring {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, last.utf8.count == 4, last.isASCIIDigits else {
      return id[...]
    }
    return id[..<last.startIndex].dropLast()
  }

  /// The reason, in words.
  public var words: LocalizedText {
    switch self {
    case .otherScheme(let one, let other):
      LocalizedText(
        zh: "两次结果用的不是同一套方案（“\(one)”和“\(other)”），不能比较。请给出同一方案不同版本或不同考核期的结果。",
        en: """
          The runs are of different schemes ('\(one)' and '\(other)') and cannot be compared. Give \
          runs of one scheme, in other versions or periods.
          """)
    case .otherKind:
      LocalizedText(
        zh: "一次结果是综合指数，另一次是计分考核，得分含义不同，不能比较。",
        en: "One run is an index and the other counts points: they cannot be compared.")
    case .otherLength(let one, let other):
      LocalizedText(
        zh: "两次结果的考核期长短不同（\(one.name.zh)和\(other.name.zh)），不能比较。",
        en:
          "The periods differ in length (\(one.name.en) and \(other.name.en)): they cannot be compared."
      )
    }
  }
}
