/// Reports bands that leave a value without points, or give it two (分档有缝或重叠).
///
/// **Why it matters.** `80-89` and `90-100` have no points for 89.5; `80-90` and `90-100` have two
/// for 90. A band runs from its own bound up to, and without, the next one.
struct BandsLint: SchemeLint {
  static let codes: [FindingCode] = [.bandsGap, .bandsOverlap]

  func findings(in draft: SchemeDraft) -> [Finding] {
    draft.leaves.flatMap { leaf -> [Finding] in
      guard case .bands(let rule) = leaf.item?.rule else { return [] }
      return findings(in: rule.bands, of: leaf, draft)
    }
  }

  private func findings(
    in bands: [BandsRule.Band], of leaf: Indicator, _ draft: SchemeDraft
  ) -> [Finding] {
    guard let lowest = bands.first, let highest = bands.last else {
      return [finding(.bandsGap, from: nil, to: nil, of: leaf, "rule.bands", draft)]
    }
    var findings: [Finding] = []
    if lowest.from != nil {
      let path = path(of: lowest, of: leaf, draft)
      findings.append(finding(.bandsGap, from: nil, to: lowest.from, of: leaf, path, draft))
    }
    for (band, next) in zip(bands, bands.dropFirst()) {
      let path = path(of: next, of: leaf, draft)
      findings += between(band, next).map {
        finding($0, from: $1, to: $2, of: leaf, path, draft)
      }
    }
    if let to = highest.to {
      let path = path(of: highest, of: leaf, draft)
      findings.append(finding(.bandsGap, from: to, to: nil, of: leaf, path, draft))
    }
    return findings
  }

  /// Returns the gap or the overlap between a band and the next higher one.
  private func between(
    _ band: BandsRule.Band, _ next: BandsRule.Band
  ) -> [(FindingCode, Rational?, Rational?)] {
    guard let from = next.from else { return [(.bandsOverlap, nil, band.to ?? next.to)] }
    guard let to = band.to else { return [(.bandsOverlap, from, next.to)] }
    if to < from { return [(.bandsGap, to, from)] }
    let end = next.to.map { min($0, to) } ?? to
    return to > from ? [(.bandsOverlap, from, end)] : []
  }

  /// Returns the way to the band as it is written, which need not be in the order of its bounds.
  private func path(
    of band: BandsRule.Band, of leaf: Indicator, _ draft: SchemeDraft
  ) -> String {
    var index = 0
    while draft.isWritten(below: leaf.position, "rule.bands[\(index)]") {
      let path = "rule.bands[\(index)]"
      let bounds = ["from", "to"].map { key in
        draft.text(below: leaf.position, "\(path).\(key)").flatMap { Rational(decimal: $0) }
      }
      if bounds == [band.from, band.to] { return path }
      index += 1
    }
    return "rule.bands"
  }

  private func finding(
    _ code: FindingCode, from: Rational?, to: Rational?, of leaf: Indicator, _ path: String,
    _ draft: SchemeDraft
  ) -> Finding {
    Finding(
      code, at: draft.location(below: leaf.position, path), key: Finding.Key(indicator: leaf.id),
      arguments: [
        Finding.Argument("from", from?.shortText() ?? "-∞"),
        Finding.Argument("to", to?.shortText() ?? "+∞"),
      ])
  }
}
