/// What a district fills in: the tables of a scheme for one unit and period, without a figure.
public struct ReturnTemplate: Hashable, Sendable {
  /// A column to fill in.
  public struct Field: Hashable, Sendable {
    /// The column of the scheme.
    public var column: Column

    /// The ids of the columns beside it that add up to it, where a check of the scheme says so.
    public var parts: [String]
  }

  /// A table to fill in.
  public struct Form: Hashable, Sendable {
    /// The id of the table.
    public var id: String

    /// The name.
    public var name: LocalizedText

    /// The shape: a row a period, or a row a case.
    public var kind: Table.Kind

    /// The periods that it is sent for, in order: one, or the parts of the period asked for.
    public var periods: [Period]

    /// The last day of being on time; `nil` where the calendar has none.
    public var due: CalendarDate?

    /// The last day on which a late return is taken.
    public var closes: CalendarDate?

    /// The last day on which a correction of a return that was taken is taken.
    public var locked: CalendarDate?

    /// The columns, in the order of the scheme.
    public var fields: [Field]
  }

  /// The id of the scheme.
  public var scheme: String

  /// The title of the scheme.
  public var title: LocalizedText

  /// The unit.
  public var division: Division

  /// The period.
  public var period: Period

  /// The program and its version.
  public var tool: String

  /// The tables that the unit sends, in the order of the scheme.
  public var forms: [Form]

  /// The list on which the unit says of each table whether it has data (报送清单); `nil` where only one
  /// table is asked for.
  public var declaration: Form?

  /// Creates the template of every table that `division` sends for `period`.
  ///
  /// - Parameters:
  ///   - scheme: The definitions.
  ///   - division: The unit.
  ///   - period: The period.
  ///   - table: The id of the one table that is wanted; `nil` for all of them.
  ///   - tool: The program and its version.
  public init(
    of scheme: Scheme, for division: Division, in period: Period, table: String? = nil,
    tool: String
  ) {
    self.scheme = scheme.id
    title = scheme.title
    self.division = division
    self.period = period
    self.tool = tool
    forms = scheme.tables
      .filter { table == $0.id || table == nil && $0.isSent(by: division) }
      .map { Form(of: $0, in: period, calendar: scheme.calendar) }
    guard table == nil, !forms.isEmpty else { return }
    declaration = scheme.declarationList.map { list in
      var form = Form(of: list, in: period, calendar: scheme.calendar)
      form.periods = [period]
      let sent = Set(forms.map(\.id))
      form.fields[DeclarationList.tableColumn].column.choices.removeAll { !sent.contains($0.id) }
      return form
    }
  }
}

extension ReturnTemplate.Form {
  fileprivate init(of table: Table, in period: Period, calendar: ReportingCalendar) {
    id = table.id
    name = table.name
    kind = table.kind
    periods = period.spans(of: table.frequency)
    let dates = periods.last.flatMap { calendar.dates(of: $0) }
    due = dates?.due
    closes = dates?.closes
    locked = dates?.locked
    let totals = TableTotals(of: table)
    fields = table.columns.map {
      ReturnTemplate.Field(column: $0, parts: totals.parts[$0.id] ?? [])
    }
  }
}

extension Table {
  /// Whether the unit sends it, required or not.
  fileprivate func isSent(by division: Division) -> Bool {
    groups.isEmpty || groups.contains(division.group)
  }
}
