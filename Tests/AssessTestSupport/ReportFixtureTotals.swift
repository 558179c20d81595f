#if DEBUG
  @testable import AssessKit

  /// Full points of an item of the sample.
  private func nominal(_ id: String) -> Points {
    sampleIndicators.first { $0.id == id }?.points ?? .zero
  }

  private func isBase(_ id: String) -> Bool { !id.hasPrefix("C") }

  private func possible(_ results: [SampleResult]) -> Points {
    results.filter { $0.counts && isBase($0.indicator) }
      .reduce(.zero) { $0 + nominal($1.indicator) }
  }

  private func earned(_ results: [SampleResult]) -> Points {
    results.filter { isBase($0.indicator) }.reduce(.zero) { $0 + $1.awarded }
  }

  private func factor(_ results: [SampleResult]) -> Rational {
    Rational.hundred.divided(by: possible(results).value) ?? .one
  }

  /// Base and bonus together.
  func sampleTotal(of results: [SampleResult]) -> Points {
    earned(results) * factor(results)
      + results.filter { !isBase($0.indicator) }.reduce(.zero) { $0 + $1.awarded }
  }

  func sampleDivision(
    _ unit: SampleUnit, name: LocalizedText, among totals: [Points], results: [SampleResult]
  ) -> DivisionReport {
    let total = sampleTotal(of: results)
    let items = results.map { item($0, factor: isBase($0.indicator) ? factor(results) : .one) }
    let base = earned(results) * factor(results)
    let losses = items.filter { $0.loss > .zero && isBase($0.indicator) }
      .sorted { ($1.loss, $0.indicator) < ($0.loss, $1.indicator) }
    return DivisionReport(
      code: unit.code, name: name, group: "", total: total, base: base,
      possible: possible(results), earned: earned(results), bonus: total - base, penalty: .zero,
      rank: 1 + totals.count { $0 > total },
      groupMean: nil, sharedBy: 1, grade: grade(total),
      gradeChanges: [], coefficient: .one, outside: [],
      isProvisional: results.contains { $0.state == .pending || $0.state == .missing },
      previous: unit.previous, branches: branches(items), items: items,
      losses: losses.map(\.indicator), lossTotal: Points(100) - base)
  }

  private func grade(_ total: Points) -> LocalizedText {
    switch total {
    case Points(90)...: LocalizedText(zh: "优秀", en: "excellent")
    case Points(80)...: LocalizedText(zh: "良好", en: "good")
    case Points(60)...: LocalizedText(zh: "合格", en: "passed")
    default: LocalizedText(zh: "不合格", en: "failed")
    }
  }

  private func item(_ result: SampleResult, factor: Rational) -> ItemResult {
    let full = result.counts ? nominal(result.indicator) * factor : .zero
    let points = result.awarded * factor
    return ItemResult(
      indicator: result.indicator, state: result.state, counts: result.counts,
      measurement: result.measurement, meetsTarget: result.meetsTarget,
      nominal: nominal(result.indicator), awarded: result.awarded, full: full, points: points,
      loss: full - points, reason: result.reason, restsOnFewCases: result.restsOnFewCases,
      operands: result.operands)
  }

  private func branches(_ items: [ItemResult]) -> [BranchScore] {
    ["A", "B", "C"].map { branch in
      let own = items.filter { $0.indicator.hasPrefix(branch) }
      return BranchScore(
        indicator: branch, full: own.reduce(.zero) { $0 + $1.full },
        points: own.reduce(.zero) { $0 + $1.points })
    }
  }

  func sampleSummary(of divisions: [DivisionReport]) -> Summary {
    let totals = divisions.compactMap(\.total?.value).sorted()
    let grades = ["优秀", "良好", "合格", "不合格"]
    let lost = sampleIndicators.compactMap { indicator -> IndicatorLoss? in
      let losing = divisions.compactMap { division -> (String, Points)? in
        let item = division.items.first { $0.indicator == indicator.id }
        guard let item, item.loss > .zero, indicator.pool == .base else { return nil }
        return (division.code, item.loss)
      }.sorted { $0.1 > $1.1 }
      guard !losing.isEmpty else { return nil }
      return IndicatorLoss(
        indicator: indicator.id, points: losing.reduce(.zero) { $0 + $1.1 },
        divisions: losing.map(\.0))
    }.sorted { $0.points > $1.points }
    return Summary(
      units: 4, scored: 4, mean: totals.reduce(.zero, +) * Rational(1, over: 4)!,
      median: (totals[1] + totals[2]) * Rational(1, over: 2)!, highest: totals.last,
      lowest: totals.first,
      grades: grades.compactMap { name in
        guard let grade = sampleGrade(name) else { return nil }
        return GradeCount(grade: grade, units: divisions.count { $0.grade == grade })
      },
      losses: lost,
      findings: [
        SeverityCount(severity: .error, findings: 2, occurrences: 2),
        SeverityCount(severity: .query, findings: 1, occurrences: 2),
        SeverityCount(severity: .notice, findings: 1, occurrences: 1),
      ],
      checks: CheckCount(passed: 31, failed: 2, notEvaluated: 5))
  }

  private func sampleGrade(_ zh: String) -> LocalizedText? {
    [95, 85, 70, 10].map { grade(Points($0)) }.first { $0.zh == zh }
  }

  let sampleDepartments: [DepartmentEntry] = [
    DepartmentEntry(
      name: LocalizedText(zh: "市委政法委", en: "Political and Legal Affairs Commission"),
      leads: [
        lead("A03", "19", ["420504", "420503"]), lead("A04", "3", ["420503"]),
        lead("B04", "6.38", ["420506"], without: ["420504"]), lead("C01", "0", []),
      ], cooperates: ["A01"]),
    DepartmentEntry(
      name: LocalizedText(zh: "市司法局", en: "Bureau of Justice"),
      leads: [
        lead("A01", "1.5", ["420503"]), lead("A02", "10", ["420503"]),
        lead("B03", "10.5", ["420504", "420503"]),
      ], cooperates: []),
    DepartmentEntry(
      name: LocalizedText(zh: "市委依法治市办", en: "Law-based Governance Office"),
      leads: [lead("A01", "1.5", ["420503"], isFirst: false)], cooperates: ["A02"]),
    DepartmentEntry(
      name: LocalizedText(zh: "市司法局/调解处", en: "Mediation Division"),
      leads: [lead("B01", "26.24", ["420504", "420503"], without: ["420504"])],
      cooperates: []),
    DepartmentEntry(
      name: LocalizedText(zh: "市公安局", en: "Bureau of Public Security"),
      leads: [lead("B02", "1.2", ["420503"])], cooperates: []),
  ]

  private func lead(
    _ id: String, _ loss: String, _ laggards: [String], without: [String] = [],
    isFirst: Bool = true
  ) -> DepartmentItem {
    DepartmentItem(
      indicator: id, isFirstLead: isFirst, loss: Points(number(loss)), laggards: laggards,
      withoutData: without)
  }

  let sampleWhole: [WholeMeasure] = [
    whole("A01", 41 + 79 + 12 + 7331, 43 + 91 + 13 + 7331, met: true, 4, of: 4, []),
    whole("A02", 15, 160, met: true, 2, of: 3, ["420504"]),
    whole("B01", 6217 + 1801 + 8117, 6368 + 2000 + 8219, met: true, 3, of: 4, ["420504"]),
    WholeMeasure(
      indicator: "B04", measurement: nil, meetsTarget: nil, included: 0, total: 4, excluded: []),
  ]

  private func whole(
    _ id: String, _ top: Int, _ bottom: Int, met: Bool, _ included: Int, of total: Int,
    _ excluded: [String]
  ) -> WholeMeasure {
    WholeMeasure(
      indicator: id,
      measurement: Measurement(
        value: Rational(top * 100, over: bottom)!,
        detail: .ratio(numerator: Rational(top), denominator: Rational(bottom))),
      meetsTarget: met, included: included, total: total, excluded: excluded)
  }
#endif
