import AssessTestSupport
import Testing

@testable import AssessKit

/// Schemes that are made to take long take no long.
struct SchemeCostTests {
  /// Thirty levels of sums of all the columns after them: without a memory of what was seen, each
  /// column doubles the paths.
  @Test func `Totals of totals are followed once`() {
    let columns = (0..<32).map { Sketch.column("c\($0)", .amount) }
    var table = Sketch.form("t", columns.map(\.id))
    table.checks = (0..<30).map { index in
      Sketch.check(
        "c\(index) = c\(index + 1) + c\(index + 2)", over: [table], home: "t")
    }
    let time = ContinuousClock().measure {
      #expect(TableTotals(of: table).parts.count == 30)
    }
    #expect(time < .seconds(5))
  }

  /// The fixture's indicators on one line, with an item of thousands of questions.
  @Test func `A scheme on one line is read as fast as one on many`() {
    var texts = SchemeFixture.texts
    let questions = (0..<4_000).map {
      "{id: q\($0), name: 问题, formula: mediation.has_ledger, points: 0.0025}"
    }
    texts["indicators.yaml"] =
      "indicators: [{id: A, name: 甲, children: [{id: A01, name: 台账, clause: 一, "
      + "measure: {kind: existence, checklist: [\(questions.joined(separator: ", "))]}, "
      + "rule: {type: checklist, requires_all: false}, points: 10}]}]"
    let time = ContinuousClock().measure {
      let findings = SchemeFixture.reading(of: texts).findings
      #expect(findings.map(\.code.number) == ["A810"])
    }
    #expect(time < .seconds(20))
  }

  @Test func `The place of a value is found by its column, among wide characters too`() throws {
    let line = String(repeating: "调解成功率😀a", count: 300)
    let files = SchemeFiles(files: ["a": Array("x\n\(line)\ny".utf8)])
    let text = try #require(SchemeText(file: "a", in: files, log: FindingLog()))
    let lines = TextLines(of: text)
    for column in [1, 2, 6, 7, 8, 1_000, 2_100] {
      let prefix = String(String.UnicodeScalarView(line.unicodeScalars.prefix(column - 1)))
      let place = lines.location(line: 2, column: column)
      #expect(place.byteOffset == 2 + prefix.utf8.count)
    }
    #expect(lines.location(line: 2, column: 9_999).byteOffset == 2 + line.utf8.count + 1)
    #expect(lines.location(ofByte: 0).line == 1 && lines.location(ofByte: 2).line == 2)
    #expect(lines.location(ofByte: 2 + line.utf8.count + 1).line == 3)
  }

  @Test func `Thousands of names that stand for nothing cost no thousands of comparisons`() {
    var texts = SchemeFixture.texts
    let names = (0..<20_000).map { "T-9\($0)" }.joined(separator: ", ")
    texts["indicators.yaml"] = SchemeFixture.indicators.replacing(
      "covers: [T-001]", with: "covers: [\(names)]")
    texts["targets.csv"]? += (2..<2_000).map { "\nT-0\($0),source.md,一,其他" }.joined()
    let time = ContinuousClock().measure {
      #expect(SchemeFixture.reading(of: texts).findings.count == 20_000)
    }
    #expect(time < .seconds(20))
  }
}
