import AssessTestSupport
import Testing

@testable import AssessKit

/// What measures come to, from cells.
struct MeasureTests {
  private static let table = Sketch.form("t", ["x", "y"])
  private static let optional = Sketch.form("o", ["z"], isRequired: false)

  private func outcome(
    _ definition: Measure.Definition, _ submissions: [Submission], tables: [Table] = [table],
    receipts: [FactTable.Key: Receipt] = [:], in period: Period = Sketch.quarter
  ) -> MeasureOutcome {
    let scheme = Sketch.scheme(tables: tables)
    return MeasureEvaluator(facts: Sketch.facts(scheme, submissions), receipts: receipts).outcome(
      of: Measure(kind: .count, definition: definition, unit: "", decimals: 0), for: "11",
      in: period)
  }

  private func formula(_ text: String, _ tables: [Table] = [table]) -> Formula {
    Sketch.formula(text, over: tables)
  }

  private func form(_ cells: String, _ id: String = "2020Q4") -> Submission {
    Sketch.submission(Self.table, cells, period: period(id))
  }

  /// 120 against 100, against nothing, and against zero.
  @Test(arguments: [
    ("120 0", "100 0", "20"), ("100 0", "120 0", "-50/3"), ("100 0", "100 0", "0"),
    ("5 0", "0 0", nil), ("0 0", "0 0", nil),
  ])
  func `Growth is in percent of the earlier value, and there is none of zero`(
    now: String, before: String, expected: String?
  ) {
    for (shift, id) in [(PeriodShift.previous, "2020Q3"), (.lastYear, "2019Q4")] {
      let outcome = outcome(
        .growth(formula("t.x"), against: shift), [form(now), form(before, id)])
      if let expected {
        #expect(outcome.value == exact(expected))
      } else {
        #expect(outcome == .emptyDenominator)
      }
    }
  }

  /// 45 of 50 against 30 of 40: from 75 % to 90 %.
  @Test func `A trend of rates is in percentage points`() {
    let definition = Measure.Definition.difference(
      numerator: formula("t.x"), denominator: formula("t.y"), per: .hundred, against: .lastYear)
    let outcome = outcome(definition, [form("45 50"), form("30 40", "2019Q4")])
    #expect(
      outcome
        == .measured(
          Measurement(
            value: exact("15"), detail: .change(now: exact("90"), before: exact("75")))))
    #expect(self.outcome(definition, [form("45 50"), form("0 0", "2019Q4")]) == .emptyDenominator)
  }

  @Test func `Nothing to compare with is missing, not zero`() {
    let outcome = outcome(.growth(formula("t.x"), against: .lastYear), [form("120 0")])
    #expect(outcome == .missing([ElementReference(table: "t", column: "x")]))
  }

  @Test(arguments: [
    ("2020-10-30", "2020-10-31", 0), ("2020-11-05", "2020-10-31", 5),
    ("2020-12-30", "2021-03-31", 0), ("—", "2020-10-31", 61), ("—", "2020-12-31", 0),
  ])
  func `A task is late by days, and without a day of completion it is not done`(
    done: String, due: String, late: Int
  ) {
    let outcome = milestone("\(done) 0", due: due)
    let completed = done == "—" ? nil : day(done)
    let detail = Measurement.Detail.milestone(completed: completed, due: day(due))
    #expect(outcome == .measured(Measurement(value: Rational(late), detail: detail)))
  }

  @Test func `A task may not be due yet, not apply, or be without its return`() {
    #expect(milestone("— 0", due: "2021-01-01") == .notYetDue(day("2021-01-01")))
    #expect(milestone(nil, due: "2021-01-01") == .notYetDue(day("2021-01-01")))
    let done = ElementReference(table: "t", column: "x")
    #expect(milestone("无 0", due: "2020-10-31") == .notApplicable([done]))
    #expect(milestone(nil, due: "2020-10-31") == .missing([done]))
  }

  private func milestone(_ cells: String?, due: String) -> MeasureOutcome {
    var table = Self.table
    table.columns[0].kind = .date
    return outcome(
      .milestone(completed: formula("t.x", [table]), due: day(due)),
      cells.map { [Sketch.submission(table, $0)] } ?? [], tables: [table])
  }

  /// Two questions of one required form, and one of a form that need not be sent.
  @Test(arguments: [
    ("5 0", "1", "yes no yes"), ("5 —", "1", "yes — yes"), ("无 0", "1", "— no yes"),
    ("5 0", nil, "yes no —"), ("— —", "0", "— — no"),
  ])
  func `A question without an answer is neither yes nor no`(
    cells: String, other: String?, expected: String
  ) {
    let answers = checklist(cells, other)?.map { $0.isYes.map { $0 ? "yes" : "no" } ?? "—" }
    #expect(answers?.joined(separator: " ") == expected)
  }

  @Test func `A list without its required return, or without any answer, is missing`() {
    #expect(checklist(nil, "1") == nil)
    #expect(checklist("— —", nil) == nil)
    #expect(checklist("无 无", "无") == nil)
  }

  private func checklist(_ cells: String?, _ other: String?) -> [Measurement.Answer]? {
    let tables = [Self.table, Self.optional]
    let questions = ["t.x > 1", "t.y > 1", "o.z > 0"].map { text in
      ChecklistQuestion(
        id: text, name: LocalizedText(text), formula: formula(text, tables), points: Points(1))
    }
    let returns =
      (cells.map { [form($0)] } ?? [])
      + (other.map { [Sketch.submission(Self.optional, $0)] } ?? [])
    guard case .measured(let measurement) = outcome(.checklist(questions), returns, tables: tables),
      case .checklist(let answers) = measurement.detail
    else { return nil }
    return answers
  }

  @Test(arguments: [
    ("2 3", "5"), ("0 0", "0"), ("无 3", "3"), ("无 无", "0"), ("— 3", nil), (nil, nil),
  ])
  func `Events that were declared to be none are none, those that are missing are not`(
    cells: String?, expected: String?
  ) {
    let classes = ["t.x", "t.y"].map { text in
      EventClass(
        id: text, name: LocalizedText(text), formula: formula(text), price: .each(Points(1)))
    }
    let outcome = outcome(.events(classes), cells.map { [form($0)] } ?? [])
    #expect(outcome.value == expected.map(exact))
  }

  @Test func `Yes is one and no is zero`() {
    #expect(outcome(.quantity(formula("t.x > 3")), [form("4 0")]).value == .one)
    #expect(outcome(.quantity(formula("t.x > 3")), [form("3 0")]).value == .zero)
  }

  @Test func `A yearly table is not due in its first three quarters`() {
    let yearly = Sketch.form("t", ["x", "y"], frequency: .year)
    let measure = Measure.Definition.quantity(formula("t.x", [yearly]))
    let sent = Sketch.submission(yearly, "4 5", period: period("2020"))
    for id in ["2020Q1", "2020Q3"] {
      let outcome = outcome(measure, [sent], tables: [yearly], in: period(id))
      #expect(outcome == .notYetDue(day("2020-12-31")))
    }
    #expect(outcome(measure, [sent], tables: [yearly]).value == exact("4"))
  }
}

extension MeasureOutcome {
  fileprivate var value: Rational? {
    guard case .measured(let measurement) = self else { return nil }
    return measurement.value
  }
}
