/// Further headers of the columns that say the unit and the period of a row.
public struct KeyHeaders: Hashable, Sendable {
  /// Headers of the unit's code, such as `iso3`.
  public var code: [String]

  /// Headers of the unit's name, such as `country`.
  public var name: [String]

  /// Headers of the period, such as `year`.
  public var period: [String]

  /// Creates headers.
  public init(code: [String] = [], name: [String] = [], period: [String] = []) {
    self.code = code
    self.name = name
    self.period = period
  }

  /// Every header.
  public var all: [String] { code + name + period }
}
