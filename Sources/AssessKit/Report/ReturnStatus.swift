/// Whether a return of the period is there, and whether it came in time (完整性与及时性).
public struct ReturnStatus: Codable, Hashable, Sendable {
  /// Whether the return is there.
  public enum Presence: String, CaseIterable, Codable, Hashable, Sendable {
    /// It was sent and is used.
    case submitted

    /// It was declared that there is nothing to report.
    case declaredNone = "declared_none"

    /// It was sent, and an error keeps it from being used.
    case refused

    /// It was not sent, or came after closing.
    case missing
  }

  /// Whether it came in time.
  public enum Timeliness: String, CaseIterable, Codable, Hashable, Sendable {
    /// It came by its due date.
    case inTime = "in_time"

    /// It came later.
    case late

    /// Nobody noted when it came.
    case unknown
  }

  /// The code of the unit.
  public var division: String

  /// The id of the table.
  public var table: String

  /// The period of the return.
  public var period: Period

  /// Whether it is there.
  public var presence: Presence

  /// Whether it came in time; `nil` for a return that is not used.
  public var timeliness: Timeliness?

  /// The day on which its first version without an error came.
  public var received: CalendarDate?

  /// The day by which it was due, the extension considered.
  public var due: CalendarDate?

  /// The days by which it came late.
  public var daysLate: Int?

  /// The window in which it came late, where the scheme has windows.
  public var window: LocalizedText?

  /// The extension by which its due day was moved.
  public var granted: DueExtension?
}
