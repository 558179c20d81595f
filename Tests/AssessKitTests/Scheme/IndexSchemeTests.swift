import AssessKit
import AssessTestSupport
import Testing

/// An index as it is written, and what it must not have.
struct IndexSchemeTests {
  @Test func `Every key of an index is read`() throws {
    let reading = SchemeFixture.reading(of: IndexFixture.texts)
    #expect(reading.findings.map(\.described) == [])
    let scheme = try #require(reading.scheme)
    #expect(scheme.rollUp.method == .index)
    #expect(scheme.rollUp.composition.aggregation == .geometric)
    let (first, second) = (scheme.indicators[0], scheme.indicators[1])
    #expect(first.composition == Composition(aggregation: .harmonic, minimumAvailability: .one))
    #expect(second.composition?.minimumAvailability == exact("0.5"))
    #expect(first.indexWeight == exact("2") && second.indexWeight == .one)
    #expect(first.children.map(\.indexWeight) == [exact("3"), .one])
    #expect(scheme.items.allSatisfy { $0.points == Points(1) })
    #expect(scheme.items.allSatisfy { $0.item?.missing == .exclude })
    let table = try #require(scheme.table("t"))
    #expect(table.headers.all == ["iso3", "country", "year"])
    #expect(table.missingWords == [".."] && table.otherUnits == .ignore)
  }

  @Test(arguments: [
    ("scheme.yaml", "decimals: 3", "decimals: 3, bonus_cap: 5", "A804"),
    ("scheme.yaml", "decimals: 3", "decimals: 3, coefficients: capped", "A804"),
    ("scheme.yaml", "aggregate: geometric", "aggregate: median", "A804"),
    ("indicators.yaml", "weight: 2", "weight: 0", "A804"),
    ("indicators.yaml", "weight: 2", "pool: bonus", "A804"),
    ("indicators.yaml", "weight: 3", "points: 3", "A804"),
    ("indicators.yaml", "low: 1,", "low: 0,", "A804"),
    ("indicators.yaml", "high: 100", "high: 1", "A804"),
    ("indicators.yaml", "method: as_is", "method: as_it_is", "A804"),
    ("indicators.yaml", "sd: 1", "sd: 0", "A804"),
    ("indicators.yaml", "scale: 10", "transform: log", "A802"),
    ("indicators.yaml", ", higher_is_better: true, caps: both", "", "A803"),
    ("indicators.yaml", "target: {at_least: 10}", "definition: x", "A814"),
    ("indicators.yaml", "at_least: 10", "at_least: 0", "A804"),
    ("indicators.yaml", "at_least: 10", "at_most: 10", "A804"),
    ("indicators.yaml", "minimum_availability: 100%", "minimum_availability: 101%", "A804"),
    (
      "indicators.yaml", "indicators:",
      "blend: [{id: x, name: x, share: 30%, value: t.a}]\nindicators:", "A804"
    ),
    ("tables.yaml", "name_headers: [country]", "name_headers: [甲项]", "A812"),
    ("tables.yaml", "other_units: ignore", "other_units: keep", "A804"),
  ])
  func `A mistake is one finding`(file: String, old: String, new: String, code: String) {
    #expect(IndexFixture.findings(file, old, new).map(\.code.number) == [code])
  }

  @Test(arguments: [
    ("scheme.yaml", "  full: 100", "  aggregate: geometric\n  full: 100", "A804"),
    ("indicators.yaml", "points: 30", "points: 30\n        weight: 2", "A804"),
    ("indicators.yaml", "        points: 30\n", "", "A803"),
    ("indicators.yaml", "    pool: base", "    aggregate: geometric", "A804"),
    ("indicators.yaml", "    pool: base", "    minimum_availability: 50%", "A804"),
  ])
  func `What only an index has is refused where points are counted`(
    file: String, old: String, new: String, code: String
  ) {
    var texts = SchemeFixture.texts
    texts[file] = texts[file]?.replacing(old, with: new, maxReplacements: 1)
    #expect(SchemeFixture.reading(of: texts).findings.map(\.code.number) == [code])
  }

  @Test func `Points may be a share of a normalised value`() {
    var texts = SchemeFixture.texts
    texts["indicators.yaml"] = SchemeFixture.indicators.replacing(
      "rule: {type: proportional, cap: 120%, cut_off: 0.5}",
      with: "rule: {type: normalise, method: min_max, higher_is_better: true}")
    #expect(SchemeFixture.reading(of: texts).findings.map(\.described) == [])
  }
}
