/// What an office says to a query that is to stand (说明): why the value is right.
///
/// It holds only while the value that it explains stands; see ``Finding/Basis``.
public struct Explanation: Codable, Hashable, Sendable {
  /// Why the value is right.
  public var reason: String

  /// The office that says so; never a person.
  public var office: String

  /// The day on which it was written.
  public var date: CalendarDate

  /// The file in which it stands.
  public var file: String

  /// The line of that file.
  public var line: Int

  /// Creates an explanation.
  public init(reason: String, office: String, date: CalendarDate, file: String, line: Int) {
    self.reason = reason
    self.office = office
    self.date = date
    self.file = file
    self.line = line
  }
}

extension Finding {
  /// Whether an office answered, or somebody still has to.
  public enum State: String, CaseIterable, Codable, Hashable, Sendable {
    /// To be corrected, or explained.
    case open

    /// A query that an office explained.
    case explained

    /// The word that is printed.
    public var label: LocalizedText {
      switch self {
      case .open: LocalizedText(zh: "待处理", en: "open")
      case .explained: LocalizedText(zh: "已说明", en: "explained")
      }
    }
  }

  /// Whether something is to be done; `nil` for a notice, about which nobody needs to do anything.
  public var state: State? {
    severity == .notice ? nil : explanation == nil ? .open : .explained
  }

  /// How much it matters now: a query that was explained no more than a notice.
  public var standing: Severity { state == .explained ? .notice : severity }
}

extension [Finding] {
  /// The findings with those that were explained after all others; otherwise in the same order.
  public var explainedLast: [Finding] {
    filter { $0.state != .explained } + filter { $0.state == .explained }
  }
}
