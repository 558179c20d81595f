/// What is assessed, how it is scored, and which clause of which document asks for it (考核方案).
public struct Scheme: Hashable, Sendable {
  /// The id, the name of its folder: `yichang-2020`.
  public var id: String

  /// The version: every change of a definition needs a new one.
  public var version: String

  /// The title.
  public var title: LocalizedText

  /// The document that asks for it.
  public var source: SourceDocument

  /// What a reader must know about the scheme, such as who set the points.
  public var notes: LocalizedText

  /// The first and last period that the scheme is for.
  public var effective: ClosedRange<Period>?

  /// The unit above all assessed ones, such as the city.
  public var root: Division

  /// The assessed units, in the order of the office's list.
  public var divisions: [Division]

  /// The departments that answer for indicators.
  public var departments: [Department]

  /// When returns are due.
  public var calendar: ReportingCalendar

  /// What districts submit.
  public var tables: [Table]

  /// How returns are compared with those of earlier periods and of other units.
  public var history = HistoryPolicy()

  /// The number below which a sensitive count is not for the public; `nil` where none is withheld.
  public var smallCells: Int?

  /// What must hold between tables; the formulas name `table.column`.
  public var checks: [Check]

  /// The tree of indicators; every leaf has an ``Item``.
  public var indicators: [Indicator]

  /// How items become totals, grades and ranks.
  public var rollUp: RollUp

  /// What bars a unit from a grade.
  public var vetoes: [Veto]

  /// The results from outside that are blended with the base.
  public var outsideParts: [OutsidePart]

  /// Creates a scheme.
  public init(
    id: String, version: String, title: LocalizedText, source: SourceDocument,
    notes: LocalizedText = LocalizedText(""), effective: ClosedRange<Period>? = nil,
    root: Division, divisions: [Division], departments: [Department],
    calendar: ReportingCalendar, tables: [Table], checks: [Check] = [],
    indicators: [Indicator], rollUp: RollUp, vetoes: [Veto] = [], outsideParts: [OutsidePart] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.source = source
    self.notes = notes
    self.effective = effective
    self.root = root
    self.divisions = divisions
    self.departments = departments
    self.calendar = calendar
    self.tables = tables
    self.checks = checks
    self.indicators = indicators
    self.rollUp = rollUp
    self.vetoes = vetoes
    self.outsideParts = outsideParts
  }

  /// Returns the table with the id.
  public func table(_ id: String) -> Table? { tables.first { $0.id == id } }

  /// The assessed units of `period`, in the order of the office's list.
  public func divisions(in period: Period) -> [Division] {
    divisions.filter { $0.isAssessed(in: period) }
  }

  /// Every leaf of the tree, in the order of the scheme.
  public var items: [Indicator] { indicators.flatMap(\.leaves) }
}

/// The policy document behind a scheme.
public struct SourceDocument: Codable, Hashable, Sendable {
  /// The title.
  public var title: LocalizedText

  /// The document number (文号), such as 宜司发〔2020〕5号.
  public var number: String

  /// The name of the file in the scheme's folder that holds the text, for checking quotes.
  public var file: String

  /// Creates a document.
  public init(title: LocalizedText, number: String, file: String) {
    self.title = title
    self.number = number
    self.file = file
  }
}
