/// What changed between two runs, and why, with every number already worked out.
///
/// The change of a score has three parts, which add up to it exactly. From the first run's score on,
/// first the data of the first period is taken as the second run has it (revised data), then the
/// second run's definitions (changed definitions), then its period (real change).
public struct ComparisonReport: Codable, Hashable, Sendable {
  /// The version of this format.
  public static let currentFormat = 1

  /// The version of the format.
  public var format = ComparisonReport.currentFormat

  /// The program and its version.
  public var tool: String

  /// The run that is compared with.
  public var first: ComparedSide

  /// The run that is compared.
  public var second: ComparedSide

  /// The parts into which changes are split, in order; none where they cannot be.
  public var parts: [ChangePart]

  /// What a reader must know of the comparison.
  public var remarks: [LocalizedText]

  /// Whether the runs are of an index.
  public var isIndex: Bool

  /// How many decimals of points are printed.
  public var decimals: Int

  /// The units that are in both runs, in the order of the second.
  public var units: [UnitChange]

  /// The units that are in the first run alone.
  public var unitsRemoved: [NamedUnit]

  /// The units that are in the second run alone.
  public var unitsAdded: [NamedUnit]

  /// What differs between the definitions.
  public var definitions: [DefinitionChange]

  /// What differs in the data of the first run's period.
  public var data: [DataChange]
}

/// A part of a change.
public enum ChangePart: String, CaseIterable, Codable, Hashable, Sendable {
  /// The data of the first period is not what it was.
  case revised

  /// The definitions are other ones.
  case definition

  /// The period is another one.
  case real
}

/// One of two runs.
public struct ComparedSide: Codable, Hashable, Sendable {
  /// The folder, as it was given.
  public var label: String

  /// The program that made it.
  public var tool: String

  /// The scheme's id.
  public var scheme: String

  /// The scheme's version.
  public var version: String

  /// SHA-256 over the scheme's files.
  public var hash: String

  /// The title of the scheme.
  public var title: LocalizedText

  /// The period.
  public var period: Period

  /// The last day of which data was taken into account.
  public var cutOff: CalendarDate

  /// Whether the result was provisional.
  public var isProvisional: Bool
}

/// A unit that is in one run alone.
public struct NamedUnit: Codable, Hashable, Sendable {
  /// The code.
  public var code: String

  /// The name.
  public var name: LocalizedText
}
