/// What an office should look at again in the scores themselves.
struct ScoreReview {
  var scheme: Scheme
  var facts: FactTable
  var period: Period

  /// Returns the findings about the scores and the whole, in the order of units and items.
  func findings(in result: Scorer.Result) -> [Finding] {
    result.scorecards.flatMap { card in
      card.lines.flatMap { findings(about: $0.score, of: card.division.code) }
    } + result.whole.compactMap(unmatched)
  }

  private func findings(about score: ItemScore, of division: String) -> [Finding] {
    var findings: [Finding] = []
    func add(_ code: FindingCode, _ arguments: [Finding.Argument]) {
      let key = Finding.Key(
        division: division, period: period.id, indicator: score.indicator.id)
      let names = [
        Finding.Argument("division", name(of: division)),
        Finding.Argument("indicator", name(of: score.indicator)),
      ]
      findings.append(
        Finding(code, at: Finding.Location(file: ""), key: key, arguments: arguments + names))
    }
    switch score.outcome {
    case .emptyDenominator:
      add(.zeroDenominator, [.init("policy", score.item.emptyDenominator.words)])
    case .missing(let elements) where isAsked(about: elements, score, division):
      add(
        .measureMissing,
        [.init("missing", names(of: elements)), .init("policy", score.item.missing.words)])
    case .measured(let measurement):
      if let value = score.item.rateAboveHundred(measurement) {
        add(.rateAboveHundred, [.init("value", value.shortText(places: 2) + "%")])
      }
      if score.restsOnFewCases, case .ratio(_, let denominator) = measurement.detail {
        let minimum = score.item.minimumDenominator?.shortText() ?? "—"
        add(
          .smallDenominator,
          [.init("denominator", denominator.shortText()), .init("minimum", minimum)])
      }
    default: break
    }
    return findings
  }

  /// Whether somebody should fill in what is missing: not where a whole return is, which has a
  /// finding of its own, nor where an optional table was left out and the scheme leaves out the item.
  private func isAsked(
    about elements: [ElementReference], _ score: ItemScore, _ division: String
  ) -> Bool {
    guard score.state != .pending else { return false }
    return score.weighting == .counts
      || elements.contains {
        facts.hasReturn(of: $0.table, division: division, period: period)
      }
  }

  private func unmatched(_ whole: WholeMeasure) -> Finding? {
    guard whole.measurement != nil, whole.included < whole.total else { return nil }
    let indicator = scheme.items.first { $0.id == whole.indicator }
    return Finding(
      .rollupUnmatched, at: Finding.Location(file: ""),
      key: Finding.Key(period: period.id, indicator: whole.indicator),
      arguments: [
        .init("included", whole.included), .init("total", whole.total),
        .init("missing", whole.excluded.map(name).joined),
        .init("indicator", indicator.map(name) ?? LocalizedText(whole.indicator)),
      ])
  }

  private func name(of code: String) -> LocalizedText {
    scheme.divisions.first { $0.code == code }?.label ?? LocalizedText(code)
  }

  private func name(of indicator: Indicator) -> LocalizedText {
    LocalizedText(
      zh: "\(indicator.id)“\(indicator.name.zh)”", en: "\(indicator.id) (\(indicator.name.en))")
  }

  private func names(of elements: [ElementReference]) -> LocalizedText {
    elements.map { scheme.formulaNames.element($0) }.joined
  }
}

extension Item {
  /// Returns the value of a rate of parts of a whole that is above 100 %.
  fileprivate func rateAboveHundred(_ measurement: Measurement) -> Rational? {
    switch measure.kind {
    case .rate, .coverage, .composition, .satisfaction:
      measurement.value > .hundred ? measurement.value : nil
    default: nil
    }
  }
}

extension ItemScore {
  /// Whether the value rests on fewer cases than the scheme asks for.
  var restsOnFewCases: Bool {
    guard let minimum = item.minimumDenominator,
      case .ratio(_, let denominator) = measurement?.detail
    else { return false }
    return denominator < minimum
  }
}
