/// How much a finding matters.
public enum Severity: String, CaseIterable, Codable, Comparable, Hashable, Sendable {
  /// Normalised or advisory: nothing needs to be done.
  case notice

  /// Probably a mistake (核实): correct it or explain it. The value is used as it stands.
  case query

  /// A mistake: it must be corrected, and the value is not used.
  case error

  /// The file or the return cannot be used at all; what would follow from it is not reported.
  case fatal

  /// Orders severities from notice to fatal.
  public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .notice: 0
    case .query: 1
    case .error: 2
    case .fatal: 3
    }
  }

  /// The word that is printed.
  public var label: LocalizedText {
    switch self {
    case .notice: LocalizedText(zh: "提示", en: "notice")
    case .query: LocalizedText(zh: "核实", en: "query")
    case .error: LocalizedText(zh: "错误", en: "error")
    case .fatal: LocalizedText(zh: "拒收", en: "fatal")
    }
  }
}
