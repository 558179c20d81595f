/// An assessed unit (被考核单位): a district or county, or a zone that has no official code.
public struct Division: Codable, Hashable, Sendable {
  /// The code under which the unit sends and is listed: six, nine or twelve digits, or the
  /// office's own code for a unit that has none.
  public var code: String

  /// The full name, such as 长阳土家族自治县.
  public var name: String

  /// The name in English or pinyin, for the English report.
  public var englishName: String

  /// Other names under which the unit appears, such as 长阳县.
  public var aliases: [String]

  /// The code of the unit above, such as the city's.
  public var parent: String

  /// The level, such as `county`, `township` or `zone`.
  public var level: String

  /// The group within which the unit is ranked, empty when all are ranked together.
  public var group: String

  /// The population, for densities, where the office gives it.
  public var population: Int?

  /// The factor on its base (难度系数), where the office gives one.
  public var coefficient: Rational?

  /// The first day on which the unit is assessed.
  public var validFrom: CalendarDate?

  /// The last day on which the unit is assessed.
  public var validTo: CalendarDate?

  /// Creates a unit.
  public init(
    code: String, name: String, englishName: String = "", aliases: [String] = [],
    parent: String = "", level: String = "", group: String = "", population: Int? = nil,
    coefficient: Rational? = nil, validFrom: CalendarDate? = nil, validTo: CalendarDate? = nil
  ) {
    self.code = code
    self.name = name
    self.englishName = englishName
    self.aliases = aliases
    self.parent = parent
    self.level = level
    self.group = group
    self.population = population
    self.coefficient = coefficient
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// The name in each language.
  public var label: LocalizedText {
    LocalizedText(zh: name, en: englishName.isEmpty ? name : englishName)
  }

  /// Returns whether the unit is assessed in `period`.
  public func isAssessed(in period: Period) -> Bool {
    if let validFrom, let last = period.lastDay, last < validFrom { return false }
    if let validTo, let first = period.firstDay, first > validTo { return false }
    return true
  }
}

/// A department (部门) that answers for indicators.
public struct Department: Codable, Hashable, Sendable {
  /// The name under which it is listed.
  public var name: String

  /// The name in English, for the English report.
  public var englishName: String

  /// Other names for the same department.
  public var aliases: [String]

  /// The kind, such as `party`, `government`, `court` or `county`.
  public var kind: String

  /// Creates a department.
  public init(name: String, englishName: String = "", aliases: [String] = [], kind: String = "") {
    self.name = name
    self.englishName = englishName
    self.aliases = aliases
    self.kind = kind
  }

  /// The name in each language.
  public var label: LocalizedText {
    LocalizedText(zh: name, en: englishName.isEmpty ? name : englishName)
  }
}
