/// What an office should look at again in the scores themselves.
struct ScoreReview {
  var scheme: Scheme
  var facts: FactTable
  var period: Period

  /// Returns the findings about the scores and the whole, in the order of units and items.
  func findings(in result: Scorer.Result) -> [Finding] {
    result.scorecards.flatMap { card in
      card.lines.flatMap { findings(about: $0.score, of: card.division.code) }
        + (card.index?.spoilt ?? []).map { spoilt($0, of: card.division.code) }
        + offScale(card.adjustments.outside, of: card.division.code)
    } + result.whole.compactMap(unmatched)
  }

  private func findings(about score: ItemScore, of division: String) -> [Finding] {
    var findings: [Finding] = []
    func add(_ code: FindingCode, _ arguments: [Finding.Argument], value: Rational? = nil) {
      var finding = finding(code, about: score.indicator, of: division, arguments)
      finding.basis = value.map { Finding.Basis(value: $0.shortText()) }
      findings.append(finding)
    }
    switch score.outcome {
    case .emptyDenominator:
      add(.zeroDenominator, [.init("policy", score.item.emptyDenominator.words)])
    case .missing(let elements) where isAsked(about: elements, score, division):
      add(
        .measureMissing,
        [.init("missing", names(of: elements)), .init("policy", score.item.missing.words)])
    case .measured(let measurement) where score.award.reason == .noLogarithm:
      add(
        .noLogarithm, [.init("value", measurement.value.shortText())], value: measurement.value)
    case .measured(let measurement):
      if let value = score.item.rateAboveHundred(measurement) {
        add(
          .rateAboveHundred, [.init("value", value.shortText(places: 2) + "%")], value: value)
      }
      for count in measurement.negativeCounts {
        add(.negativeCount, [.init("name", count.name), .init("value", count.count.shortText())])
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

  /// A result from outside that is held at an end of its scale.
  private func offScale(
    _ outside: [(part: OutsidePart, result: Rational?)], of division: String
  ) -> [Finding] {
    outside.compactMap { part, result in
      guard let result, part.held(result) != result else { return nil }
      return Finding(
        .outsideOffScale, at: Finding.Location(file: ""),
        key: Finding.Key(division: division, period: period.id),
        arguments: [
          .init("division", name(of: division)), .init("name", part.name),
          .init("value", result.shortText()), .init("scale", part.scale.shortText()),
          .init("held", part.held(result).shortText()),
        ])
    }
  }

  private func spoilt(_ branch: Indicator, of division: String) -> Finding {
    let aggregation = branch.composition?.aggregation ?? .arithmetic
    return finding(.negativeInMean, about: branch, of: division, [.init("mean", aggregation.words)])
  }

  private func finding(
    _ code: FindingCode, about node: Indicator, of division: String,
    _ arguments: [Finding.Argument]
  ) -> Finding {
    Finding(
      code, at: Finding.Location(file: ""),
      key: Finding.Key(
        division: division, period: period.id, indicator: node.id.isEmpty ? nil : node.id),
      arguments: arguments + [
        Finding.Argument("division", name(of: division)),
        Finding.Argument("indicator", name(of: node)),
      ])
  }

  /// Whether somebody should fill in what is missing: not where a whole return is, which has a
  /// finding of its own, nor where the scheme leaves out the item and this period's return has nothing to add: an optional
  /// table that was not sent, or an earlier period that nobody has.
  private func isAsked(
    about elements: [ElementReference], _ score: ItemScore, _ division: String
  ) -> Bool {
    guard score.state != .pending else { return false }
    return score.weighting == .counts
      || elements.contains { element in
        facts.hasReturn(of: element.table, division: division, period: period)
          && facts.outcome(of: element, division: division, period: period).value == nil
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

extension Measurement {
  /// The classes of events of which there were less than none.
  fileprivate var negativeCounts: [EventCount] {
    guard case .events(let counts) = detail else { return [] }
    return counts.filter { $0.count < .zero }
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
