public import AssessKit

/// Small schemes and submissions for tests, with everything that a test does not name filled in.
public enum Sketch {
  /// The quarter that the tests assess.
  public static let quarter = period("2020Q4")

  /// A form of columns that hold numbers, flows unless `time` says otherwise.
  public static func form(
    _ id: String, _ columns: [String], time: Column.TimeAggregation = .flow,
    frequency: Period.Kind = .quarter, isRequired: Bool = true, checks: [Check] = []
  ) -> Table {
    Table(
      id: id, name: LocalizedText(id), kind: .form, frequency: frequency, isRequired: isRequired,
      columns: columns.map { column($0, .amount, time: time) }, checks: checks)
  }

  /// A ledger.
  public static func ledger(
    _ id: String, _ columns: [Column], isRequired: Bool = true, checks: [Check] = []
  ) -> Table {
    Table(
      id: id, name: LocalizedText(id), kind: .ledger, frequency: .quarter, isRequired: isRequired,
      columns: columns, checks: checks)
  }

  /// A column.
  public static func column(
    _ id: String, _ kind: Column.Kind, time: Column.TimeAggregation = .flow
  ) -> Column {
    Column(id: id, name: LocalizedText(id), kind: kind, time: time)
  }

  /// What the names in formulas over `tables` mean.
  public static func scope(of tables: [Table], home: String? = nil) -> FormulaScope {
    FormulaScope(
      tables: tables.map { table in
        FormulaScope.Table(
          id: table.id, isLedger: table.kind == .ledger,
          columns: table.columns.map { ($0.id, $0.kind.valueType) })
      },
      home: home, isRowLevel: tables.contains { $0.id == home && $0.kind == .ledger })
  }

  /// The formula that `text` writes.
  public static func formula(
    _ text: String, over tables: [Table], home: String? = nil
  ) -> Formula {
    do {
      return try Formula(parsing: text, in: scope(of: tables, home: home))
    } catch {
      fatalError("\(text): \(error)")
    }
  }

  /// A check of the rows of `home`, or between tables.
  public static func check(
    _ text: String, over tables: [Table], home: String? = nil, severity: Severity = .error,
    tolerance: String = "0", missing: Check.MissingOperands = .skipIfAny
  ) -> Check {
    Check(
      id: "check", formula: formula(text, over: tables, home: home), severity: severity,
      message: LocalizedText(text), tolerance: exact(tolerance), missing: missing)
  }

  /// A measure of numerator over denominator, in percent.
  public static func rate(_ top: String, _ bottom: String, over tables: [Table]) -> Measure {
    Measure(
      kind: .rate,
      definition: .ratio(
        numerator: formula(top, over: tables), denominator: formula(bottom, over: tables),
        per: .hundred),
      unit: "%", decimals: 2)
  }

  /// A measure of one number.
  public static func count(_ text: String, over tables: [Table]) -> Measure {
    Measure(
      kind: .count, definition: .quantity(formula(text, over: tables)), unit: "件", decimals: 0)
  }

  /// A leaf of the tree.
  public static func leaf(
    _ id: String, points full: String, _ measure: Measure, target: Target? = nil, rule: ItemRule,
    missing: MissingPolicy = .zeroMarks, empty: Substitution = .reweightTotal,
    notApplicable: Substitution = .reweightTotal
  ) -> Indicator {
    Indicator(
      id: id, name: LocalizedText(id),
      item: Item(
        clause: "", quote: "", lead: [], measure: measure,
        target: target.map { TargetSchedule($0) } ?? TargetSchedule(), rule: rule,
        points: points(full), missing: missing, emptyDenominator: empty,
        notApplicable: notApplicable))
  }

  /// A branch of the tree.
  public static func branch(
    _ id: String, pool: Pool = .base, _ children: [Indicator]
  ) -> Indicator {
    Indicator(id: id, name: LocalizedText(id), children: children, pool: pool)
  }

  /// An assessed unit.
  public static func division(_ code: String, group: String = "") -> Division {
    Division(code: code, name: "区\(code)", group: group)
  }

  /// A scheme over `tables`, with the city 1 above its divisions.
  public static func scheme(
    tables: [Table], checks: [Check] = [], indicators: [Indicator] = [],
    divisions: [Division] = [division("11"), division("12"), division("13")],
    rollUp: RollUp = RollUp(grades: []), dueDays: Int = 10, closesDays: Int = 20
  ) -> Scheme {
    Scheme(
      id: "sketch", version: "1.0.0", title: LocalizedText("方案"),
      source: SourceDocument(title: LocalizedText("文件"), number: "", file: ""),
      root: Division(code: "1", name: "市"), divisions: divisions, departments: [],
      calendar: ReportingCalendar(kind: .quarter, dueDays: dueDays, closesDays: closesDays),
      tables: tables, checks: checks, indicators: indicators, rollUp: rollUp)
  }
}
