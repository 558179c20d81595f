/// A span after the due day in which a return counts as late in one way: 迟报, 严重迟报.
public struct LateWindow: Codable, Hashable, Sendable {
  /// The last day of the window, counted from the due day; `nil` for all days after the windows
  /// before.
  public var days: Int?

  /// The name.
  public var name: LocalizedText

  /// Creates a window.
  public init(days: Int?, name: LocalizedText) {
    self.days = days
    self.name = name
  }
}

/// How late a return came.
public struct Lateness: Hashable, Sendable {
  /// The days after the due day.
  public var days: Int

  /// The place of the window in the scheme's list, from 1; one more where a return came after all
  /// of them, and zero where there are none.
  public var number: Int

  /// The window, where the scheme has one for so many days.
  public var window: LateWindow?
}
