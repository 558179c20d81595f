#if DEBUG
  // The parts of a report are made by the report's builder alone, so their initialisers are
  // internal; a debug build lets this target use them.
  @testable public import AssessKit

  /// Returns a report on four units with two branches and a bonus branch, in which every state of
  /// an item and every kind of measurement comes up.
  ///
  /// - Parameter isHostile: Whether names hold what a careless writer of HTML, CSV or XML lets
  ///   through: a script, `&`, quotes, `<` with a combining accent, a spreadsheet formula.
  public func sampleReport(isHostile: Bool = true) -> AssessmentReport {
    let names = isHostile ? hostileNames : plainNames
    let results = SampleUnit.all.map(\.results)
    let totals = results.map { sampleTotal(of: $0) }
    let divisions = zip(SampleUnit.all, names).enumerated().map { index, pair in
      sampleDivision(pair.0, name: pair.1, among: totals, results: results[index])
    }.sorted { ($0.rank ?? 9, $0.code) < ($1.rank ?? 9, $1.code) }
    return AssessmentReport(
      tool: "assess 0.1.0", scheme: sampleScheme, period: samplePeriod,
      cutOff: sampleDay(2021, 1, 15), isProvisional: true,
      missingReturns: [MissingReturn(division: "420504", table: "mediation", period: samplePeriod)],
      returns: sampleReturns, summary: sampleSummary(of: divisions),
      indicators: sampleIndicators, departments: sampleDepartments, divisions: divisions,
      whole: sampleWhole, findings: sampleFindings, inputs: sampleInputs)
  }

  private let plainNames = [
    LocalizedText(zh: "西陵区", en: "Xiling"), LocalizedText(zh: "伍家岗区", en: "Wujiagang"),
    LocalizedText(zh: "点军区", en: "Dianjun"), LocalizedText(zh: "夷陵区", en: "Yiling"),
  ]

  private let hostileNames = [
    LocalizedText(zh: "西陵区<script>alert(1)</script>", en: "Xiling <script>alert(1)</script>"),
    LocalizedText(zh: "伍家岗区 & \"引号\" '", en: "Wujiagang & \"quotes\" '"),
    LocalizedText(zh: "点军区 <\u{301}b>\"\u{301}", en: "Dianjun <\u{301}b>\"\u{301}"),
    LocalizedText(zh: "=cmd|' /C calc'!A0", en: "=cmd|' /C calc'!A0"),
  ]

  let samplePeriod = Period(year: 2020, kind: .quarter, index: 4)!

  func sampleDay(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)!
  }

  private let sampleScheme: SchemeSummary = {
    var summary = SchemeSummary(
      id: "sample-2020", version: "1.0.0", hash: String(repeating: "5c", count: 32),
      title: LocalizedText(
        zh: "市域社会治理现代化试点工作考核", en: "Assessment of City Governance"),
      source: SourceDocument(
        title: LocalizedText(
          zh: "全面推进市域社会治理现代化试点工作实施方案",
          en: "Implementation Plan for the Modernisation of City Governance"),
        number: "宜司发〔2020〕5号", file: "source.md"),
      notes: LocalizedText(
        zh: "原文未规定分值，分值由方案编制者拟定。", en: "The source gives no points; they are the drafter's."),
      root: LocalizedText(zh: "宜昌市", en: "Yichang"),
      rollUp: RollUp(
        minimumAvailability: Rational(decimal: "0.6")!, bonusCap: Points(5),
        grades: [
          GradeBand(name: LocalizedText(zh: "优秀", en: "excellent"), from: Points(90)),
          GradeBand(name: LocalizedText(zh: "良好", en: "good"), from: Points(80)),
          GradeBand(name: LocalizedText(zh: "合格", en: "passed"), from: Points(60)),
          GradeBand(name: LocalizedText(zh: "不合格", en: "failed"), from: nil),
        ]),
      tables: [
        TableEntry(
          id: "litigation", name: LocalizedText(zh: "行政应诉统计表", en: "Litigation")),
        TableEntry(
          id: "mediation", name: LocalizedText(zh: "人民调解统计表", en: "People's mediation")),
      ])
    summary.rules = summary.rollUp.words
    return summary
  }()

  private var sampleReturns: [ReturnEntry] {
    let due = sampleDay(2021, 1, 10)
    return [
      ReturnEntry(
        division: "420502", table: "litigation", file: "420502/行政应诉.csv",
        received: sampleDay(2021, 1, 8), due: due, daysLate: 0),
      ReturnEntry(
        division: "420502", table: "mediation", file: "420502/人民调解.csv",
        received: sampleDay(2021, 1, 8), due: due, daysLate: 0),
      ReturnEntry(
        division: "420503", table: "litigation", file: "420503/行政应诉.csv",
        received: sampleDay(2021, 1, 13), due: due, daysLate: 3),
      ReturnEntry(
        division: "420503", table: "mediation", file: "420503/人民调解.csv",
        received: nil, due: due, daysLate: nil),
      ReturnEntry(
        division: "420504", table: "litigation", file: "420504/行政应诉.csv",
        received: sampleDay(2021, 1, 9), due: due, daysLate: 0),
      ReturnEntry(
        division: "420506", table: "litigation", file: "420506/行政应诉.csv",
        received: sampleDay(2021, 1, 10), due: due, daysLate: 0),
      ReturnEntry(
        division: "420506", table: "mediation", file: "420506/人民调解.csv",
        received: sampleDay(2021, 1, 10), due: due, daysLate: 0),
    ]
  }

  private let sampleInputs = [
    InputFile(
      name: "420502/行政应诉.csv", bytes: 412, sha256: String(repeating: "a1", count: 32),
      table: "litigation"),
    InputFile(
      name: "420503/行政应诉.csv", bytes: 398, sha256: String(repeating: "b2", count: 32),
      table: "litigation"),
    InputFile(
      name: "420506/<&\"说明.txt", bytes: 12, sha256: String(repeating: "c3", count: 32),
      table: nil),
  ]

  private var sampleFindings: [Finding] {
    var zero = Finding(
      .zeroDenominator,
      at: Finding.Location(
        file: "420504/行政应诉.csv", table: "litigation", line: 5, row: 5, column: "审结",
        columnLetter: "D"),
      key: Finding.Key(division: "420504", period: "2020Q4", indicator: "A02"), read: "0",
      severity: .query)
    zero.occurrences = 2
    zero.examples = [Finding.Location(file: "420504/行政应诉.csv", line: 6)]
    return [
      Finding(
        .notANumber,
        at: Finding.Location(
          file: "420503/人民调解.csv", table: "mediation", line: 5, row: 5,
          column: "<script>受理&", columnLetter: "C"),
        key: Finding.Key(division: "420503", period: "2020Q4", element: "mediation.accepted"),
        read: "1<2&3", expected: LocalizedText(zh: "整数", en: "a whole number"),
        severity: .error),
      Finding(
        .submissionMissing, at: Finding.Location(file: "", table: "mediation"),
        key: Finding.Key(division: "420504", period: "2020Q4"), severity: .error),
      zero,
      Finding(
        .fullWidth,
        at: Finding.Location(file: "420502/人民调解.csv", line: 5, column: "调解成功"),
        key: Finding.Key(division: "420502"), read: "６２１７", severity: .notice),
    ]
  }
#endif
