import AssessTestSupport
import Testing

@testable import AssessKit

/// The checks that need no formula, each on an example and on its twin that is as it should be.
struct FactCheckTests {
  private static let total = Sketch.form("c", ["x", "y"], time: .cumulative)
  private static let flow = Sketch.form("f", ["x", "y"])
  private static let stock = Sketch.form("s", ["x", "y"], time: .stock)

  private func codes(
    _ table: Table, now: String, before: String, _ ids: (String, String) = ("2020Q4", "2020Q3")
  ) -> [FindingCode] {
    let returns = [
      Sketch.submission(table, before, period: period(ids.1)),
      Sketch.submission(table, now, period: period(ids.0)),
    ]
    return validation(of: returns, tables: [table]).findings.map(\.code)
  }

  @Test func `A figure from the start of the year must not fall within it`() {
    #expect(codes(Self.total, now: "9 20", before: "10 20") == [.cumulativeFalls])
    #expect(
      codes(Self.total, now: "9 19", before: "10 20") == [.cumulativeFalls, .cumulativeFalls])
    #expect(codes(Self.total, now: "10 21", before: "10 20").isEmpty)
    #expect(codes(Self.total, now: "— 21", before: "10 20") == [.valueNowMissing])
    #expect(codes(Self.total, now: "9 21", before: "— 20").isEmpty)
    #expect(codes(Self.total, now: "1 2", before: "10 20", ("2020Q1", "2019Q4")).isEmpty)
    #expect(codes(Self.stock, now: "9 21", before: "10 20").isEmpty)
    #expect(codes(Self.flow, now: "9 21", before: "10 20").isEmpty)
  }

  @Test func `A fall names both figures and the cell`() {
    let returns = [
      Sketch.submission(Self.total, "1204 1", period: period("2020Q3")),
      Sketch.submission(Self.total, "1180 1"),
    ]
    let result = validation(of: returns, tables: [Self.total])
    #expect(result.findings.map(\.read) == ["1180"])
    #expect(result.findings.first?.key.element == "c.x")
    #expect(result.findings.first?.location.file == "c-11-2020Q4.csv")
    #expect(result.findings.first?.expected?.en == "1204 or more")
  }

  @Test func `A return with the figures of the period before is asked about`() {
    #expect(codes(Self.flow, now: "10 20", before: "10 20") == [.unchangedFromPrevious])
    #expect(codes(Self.flow, now: "10 21", before: "10 20").isEmpty)
    #expect(codes(Self.flow, now: "0 0", before: "0 0").isEmpty)
    #expect(codes(Self.flow, now: "0 无", before: "0 无").isEmpty)
    #expect(codes(Self.flow, now: "10 —", before: "10 无").isEmpty)
    #expect(codes(Self.stock, now: "10 20", before: "10 20").isEmpty)
    #expect(
      codes(Self.flow, now: "5 6", before: "5 6", ("2020Q1", "2019Q4"))
        == [.unchangedFromPrevious])
    #expect(codes(Self.flow, now: "5 6", before: "5 6", ("2020Q4", "2020Q2")).isEmpty)
  }

  private func parentCodes(city: String, _ districts: [String]) -> [Finding] {
    let codes = ["11", "12", "13"]
    let returns =
      [Sketch.submission(Self.flow, city, division: "1")]
      + zip(codes, districts).map { Sketch.submission(Self.flow, $1, division: $0) }
    return validation(
      of: returns, tables: [Self.flow], divisions: codes.map { Sketch.division($0) }
    ).findings
  }

  @Test func `The city's figure is compared with the sum of the districts'`() {
    let found = parentCodes(city: "61 6", ["10 1", "20 2", "30 3"])
    #expect(found.map(\.code) == [.parentTotalMismatch])
    #expect(found.map(\.read) == ["61"])
    #expect(found.map { $0.expected?.zh } == ["60"])
    #expect(found.map(\.key.division) == ["1"])
    #expect(parentCodes(city: "60 6", ["10 1", "20 2", "30 3"]).isEmpty)
    #expect(parentCodes(city: "61 6", ["10 1", "20 2", "— 3"]).isEmpty)
    #expect(parentCodes(city: "61 6", ["10 1", "20 2"]).isEmpty)
    #expect(parentCodes(city: "— 6", ["10 1", "20 2", "30 3"]).isEmpty)
  }

  @Test func `Every required return of the period is missed, in a run`() {
    let tables = [
      Self.flow, Sketch.form("o", ["x"], isRequired: false),
      Sketch.form("y", ["x"], frequency: .year),
    ]
    let divisions = ["11", "12"].map { Sketch.division($0) }
    let returns = [Sketch.submission(Self.flow, "1 2")]
    func missed(_ id: String, inRun: Bool = true) -> [String] {
      validation(
        of: returns, tables: tables, expectsEveryReturn: inRun, divisions: divisions,
        in: period(id)
      ).findings.map { "\($0.code.rawValue) \($0.key.division ?? "") \($0.location.table ?? "")" }
    }
    #expect(
      missed("2020Q4") == [
        "submission-missing 11 y", "submission-missing 12 f", "submission-missing 12 y",
      ])
    #expect(missed("2020Q3") == ["submission-missing 11 f", "submission-missing 12 f"])
    #expect(missed("2020Q4", inRun: false).isEmpty)
  }

  @Test func `A unit that is not assessed yet is not missed`() {
    var later = Sketch.division("12")
    later.validFrom = day("2021-01-01")
    let result = validation(
      of: [Sketch.submission(Self.flow, "1 2")], tables: [Self.flow], expectsEveryReturn: true,
      divisions: [Sketch.division("11"), later])
    #expect(result.findings.isEmpty)
  }
}
