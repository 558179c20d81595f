/// Everything that a renderer may print, with every number already worked out.
///
/// `assessment.json` is this value and nothing else, and every other format is rendered from it.
/// Numbers are exact; a renderer rounds only to the digits that it prints. Lists are in the order
/// in which they are printed.
public struct AssessmentReport: Codable, Hashable, Sendable {
  /// The version of this format; readers refuse a higher one than they know.
  public static let currentFormat = 1

  /// The version of the format.
  public var format: Int

  /// The program and its version.
  public var tool: String

  /// What was assessed.
  public var scheme: SchemeSummary

  /// The period.
  public var period: Period

  /// The last day of which data was taken into account.
  public var cutOff: CalendarDate

  /// Whether the ranking may still change, because returns or decisions are missing.
  public var isProvisional: Bool

  /// The returns that should be there and are not.
  public var missingReturns: [MissingReturn]

  /// Every return of the period that was used, with its times.
  public var returns: [ReturnEntry]

  /// For each return that is required or came, whether it is there and in time; `nil` in a run of a
  /// program that did not list them.
  public var statuses: [ReturnStatus]?

  /// The assessment in a few figures.
  public var summary: Summary

  /// The tree of indicators, flat, in the order of the scheme.
  public var indicators: [IndicatorEntry]

  /// The lead and cooperating departments, in the order of the scheme's list.
  public var departments: [DepartmentEntry]

  /// The assessed units, in the order of the ranking: group, rank, code.
  public var divisions: [DivisionReport]

  /// What the items come to for the whole: both sides summed over the same units.
  public var whole: [WholeMeasure]

  /// The findings, in the order in which they are listed.
  public var findings: [Finding]

  /// The files that were read.
  public var inputs: [InputFile]

  /// The day until which what is wrong is to be put right; `nil` where the scheme sets none.
  public var rectifyBy: CalendarDate?

  /// Creates a report.
  public init(
    format: Int = AssessmentReport.currentFormat, tool: String, scheme: SchemeSummary,
    period: Period, cutOff: CalendarDate, isProvisional: Bool, missingReturns: [MissingReturn],
    returns: [ReturnEntry], summary: Summary, indicators: [IndicatorEntry],
    departments: [DepartmentEntry], divisions: [DivisionReport], whole: [WholeMeasure],
    findings: [Finding], inputs: [InputFile], statuses: [ReturnStatus]? = nil,
    rectifyBy: CalendarDate? = nil
  ) {
    self.format = format
    self.tool = tool
    self.scheme = scheme
    self.period = period
    self.cutOff = cutOff
    self.isProvisional = isProvisional
    self.missingReturns = missingReturns
    self.returns = returns
    self.statuses = statuses
    self.summary = summary
    self.indicators = indicators
    self.departments = departments
    self.divisions = divisions
    self.whole = whole
    self.findings = findings
    self.inputs = inputs
    self.rectifyBy = rectifyBy
  }

  /// Returns the entry of the indicator.
  public func indicator(_ id: String) -> IndicatorEntry? { indicators.first { $0.id == id } }

  /// Returns the report of the division.
  public func division(_ code: String) -> DivisionReport? { divisions.first { $0.code == code } }
}

/// What was assessed, as the report prints it.
public struct SchemeSummary: Codable, Hashable, Sendable {
  /// The id.
  public var id: String

  /// The version.
  public var version: String

  /// SHA-256 over the scheme's files, in hexadecimal.
  public var hash: String

  /// The title.
  public var title: LocalizedText

  /// The document that asks for it.
  public var source: SourceDocument

  /// What a reader must know about the scheme.
  public var notes: LocalizedText

  /// The unit above all assessed ones.
  public var root: LocalizedText

  /// How items become totals, grades and ranks.
  public var rollUp: RollUp

  /// The same in words, a sentence each, with what is blended in, weighted and vetoed.
  public var rules: [LocalizedText] = []

  /// The tables, by id.
  public var tables: [TableEntry]

  /// The number below which a sensitive count is not for the public; `nil` where none is withheld.
  public var smallCells: Int?
}

/// A table, as the report names it.
public struct TableEntry: Codable, Hashable, Sendable {
  /// The id.
  public var id: String

  /// The name.
  public var name: LocalizedText
}

/// A return that was used.
public struct ReturnEntry: Codable, Hashable, Sendable {
  /// The code of the division.
  public var division: String

  /// The id of the table.
  public var table: String

  /// The file.
  public var file: String

  /// The day on which it was received, where that is known.
  public var received: CalendarDate?

  /// The day by which it was due.
  public var due: CalendarDate?

  /// The days by which it came late; `nil` when the day of receipt is not known.
  public var daysLate: Int?
}

/// The assessment in a few figures.
public struct Summary: Codable, Hashable, Sendable {
  /// How many units are assessed.
  public var units: Int

  /// How many of them have a score.
  public var scored: Int

  /// The mean of the totals.
  public var mean: Rational?

  /// The median of the totals.
  public var median: Rational?

  /// The highest total.
  public var highest: Rational?

  /// The lowest total.
  public var lowest: Rational?

  /// How many units have each grade, from the best to the lowest.
  public var grades: [GradeCount]

  /// The items by points lost over all units, most first; items without loss are left out.
  public var losses: [IndicatorLoss]

  /// How many findings there are of each severity, the worst first, without explained queries.
  public var findings: [SeverityCount]

  /// How many queries were explained; `nil` in a report of an older version.
  public var explained: SeverityCount?

  /// How many checks of the scheme were evaluated, by result.
  public var checks: CheckCount

  /// The same for each check, with what it lacked; `nil` in a report of an older version.
  public var tallies: [CheckTally]?
}

/// How many units have a grade.
public struct GradeCount: Codable, Hashable, Sendable {
  /// The grade.
  public var grade: LocalizedText

  /// How many units.
  public var units: Int
}

/// How many findings have a severity, and how many places they stand for.
public struct SeverityCount: Codable, Hashable, Sendable {
  /// The severity.
  public var severity: Severity

  /// How many findings.
  public var findings: Int

  /// How many places.
  public var occurrences: Int
}

/// The points that an item cost over all units.
public struct IndicatorLoss: Codable, Hashable, Sendable {
  /// The id of the item.
  public var indicator: String

  /// The points lost, all units together.
  public var points: Points

  /// The codes of the units that lost points, most first.
  public var divisions: [String]
}

/// A file that was read.
public struct InputFile: Codable, Hashable, Sendable {
  /// The path relative to the folder that was given.
  public var name: String

  /// How many bytes.
  public var bytes: Int

  /// SHA-256 in hexadecimal.
  public var sha256: String

  /// The table as which it was recognised.
  public var table: String?

  /// Creates an entry.
  public init(name: String, bytes: Int, sha256: String, table: String?) {
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
    self.table = table
  }
}
