import AssessKit

/// Two forms and two ledgers, as the formulas of these tests see them.
enum Fixture {
  static let tables: [FormulaScope.Table] = [
    FormulaScope.Table(
      id: "litigation", isLedger: false,
      columns: [
        ("should_appear", .number), ("appeared", .number), ("heard", .number),
        ("planned", .flag), ("approved_on", .date), ("note", .text),
      ]),
    FormulaScope.Table(
      id: "mediation", isLedger: false,
      columns: [
        ("accepted", .number), ("succeeded", .number), ("failed", .number), ("pending", .number),
      ]),
    FormulaScope.Table(
      id: "cases", isLedger: true,
      columns: [
        ("case_no", .text), ("amount", .number), ("outcome", .text), ("opened", .date),
        ("closed", .date), ("urgent", .flag),
      ],
      choices: ["outcome": ["success", "partial", "failed"]]),
    FormulaScope.Table(
      id: "events", isLedger: true, columns: [("class", .text), ("weight", .number)]),
  ]

  /// A measure's scope: full names only.
  static let scope = FormulaScope(tables: tables)

  /// The scope of the mediation form's own checks.
  static let mediation = FormulaScope(tables: tables, home: "mediation")

  /// The scope of a check of each row of the cases.
  static let row = FormulaScope(tables: tables, home: "cases", isRowLevel: true)

  static func expression(_ text: String, in scope: FormulaScope = scope) throws -> Expression {
    try Formula(parsing: text, in: scope).expression
  }
}

/// Values for a formula's names; whatever has none is missing.
struct FixedSource: ValueSource {
  var elements: [ElementUse: Outcome] = [:]
  var aggregates: [AggregateUse: Outcome] = [:]
  var unreadable: Set<ElementReference> = []

  /// Creates a source in which a, b, c… are the mediation form's numbers.
  init(accepted: Outcome? = nil, succeeded: Outcome? = nil, failed: Outcome? = nil) {
    for (column, outcome) in [
      ("accepted", accepted), ("succeeded", succeeded), ("failed", failed),
    ] {
      elements[ElementUse(.mediation(column))] = outcome
    }
  }

  func outcome(of element: ElementReference, shift: PeriodShift) -> Outcome {
    elements[ElementUse(element, shift: shift)] ?? .missing([element])
  }

  func isUnreadable(_ element: ElementReference, shift: PeriodShift) -> Bool {
    unreadable.contains(element)
  }

  func outcome(of aggregate: Aggregate, shift: PeriodShift) -> Outcome {
    aggregates[AggregateUse(aggregate, shift: shift)]
      ?? .missing([ElementReference(table: aggregate.table, column: "*")])
  }

  func date(of point: PeriodPoint, shift: PeriodShift) -> CalendarDate? {
    guard shift != .lastYear else { return nil }
    let period = shift == .none ? Period(id: "2020Q4") : Period(id: "2020Q3")
    return switch point {
    case .start: period?.firstDay
    case .end: period?.lastDay
    case .yearStart: CalendarDate(iso: "2020-01-01")
    }
  }
}

extension ElementReference {
  static func mediation(_ column: String) -> ElementReference {
    ElementReference(table: "mediation", column: column)
  }

  static func cases(_ column: String) -> ElementReference {
    ElementReference(table: "cases", column: column)
  }
}

extension Outcome {
  static func number(_ whole: Int, over denominator: Int = 1) -> Outcome {
    .value(.number(Rational(whole, over: denominator)!))
  }

  static func flag(_ flag: Bool) -> Outcome { .value(.flag(flag)) }

  static let yes = Outcome.flag(true)
  static let no = Outcome.flag(false)
}

/// Random numbers that are the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
