import AssessTestSupport

@testable import AssessKit

/// A form and a ledger with a check each, and files of explanations for them.
enum ExplanationFixture {
  static let head = "规则,报表,区划代码,考核期,数据项,行,值,处数,说明,单位,日期"

  /// A form in which `others` must not exceed `accepted`.
  static func form(_ severity: Severity) -> Table {
    var form = Sketch.form("m", ["accepted", "others"])
    form.columns[1].name = LocalizedText(zh: "其他", en: "others")
    form.checks = [
      Sketch.check("others <= accepted", over: [form], home: "m", severity: severity)
    ]
    form.checks[0].id = "few-others"
    return form
  }

  /// A ledger in which amounts must not exceed five, with a case number for its key.
  static func ledger(key: [String] = ["number"]) -> Table {
    let columns = [Sketch.column("number", .code), Sketch.column("amount", .amount)]
    var ledger = Sketch.ledger("cases", columns)
    ledger.checks = [
      Sketch.check("amount <= 5", over: [ledger], home: "cases", severity: .query)
    ]
    ledger.checks[0].id = "amounts"
    ledger.key = key
    return ledger
  }

  /// What the explanations make of a return of the form.
  static func outcome(
    cells: String, _ severity: Severity = .query, explained rows: [String]
  ) -> ExplanationHearing.Outcome {
    let form = form(severity)
    let submission = Sketch.submission(form, cells)
    let findings = validation(of: [submission], tables: [form]).findings
    return hearing(rows, tables: [form], examined: [submission]).outcome(of: findings)
  }

  /// What the explanations make of rows of the ledger, each a number and an amount.
  static func outcome(
    ledger rows: [String], key: [String] = ["number"], explained: [String]
  ) -> ExplanationHearing.Outcome {
    let ledger = ledger(key: key)
    var checks = LedgerRowChecks()
    for (index, row) in rows.enumerated() {
      let cells = row.split(separator: " ").map(String.init)
      let states: [CellState] = [.value(.text(cells[0])), Sketch.state(cells[1])]
      checks.visit(
        Sketch.row(states, line: index + 2), of: ledger, in: "cases.csv", headers: ["案号", "金额"])
    }
    let submission = Submission(
      file: "cases.csv", table: "cases", division: "11", period: Sketch.quarter,
      rowCount: rows.count)
    return hearing(explained, tables: [ledger], examined: [submission])
      .outcome(of: checks.findings)
  }

  /// What the explanations make of the returns of units 11 and 12 in folders of their own, when they
  /// lie beside the files in `neighbours`.
  static func outcome(
    ofTwo cells: String, explained rows: [String], beside neighbours: Set<String>?
  ) -> ExplanationHearing.Outcome {
    let form = form(.query)
    let returns = ["11", "12"].map { division in
      Sketch.submission(form, cells, division: division, file: "\(division)/a.csv")
    }
    let units = [Sketch.division("11"), Sketch.division("12")]
    let findings = validation(of: returns, tables: [form], divisions: units).findings
    var file = file(rows)
    file.neighbours = neighbours
    return ExplanationHearing(
      [file], scheme: Sketch.scheme(tables: [form]), examined: returns, hasScores: false
    ).outcome(of: findings)
  }

  private static func hearing(
    _ rows: [String], tables: [Table], examined: [Submission]
  ) -> ExplanationHearing {
    ExplanationHearing(
      [file(rows)], scheme: Sketch.scheme(tables: tables), examined: examined, hasScores: false)
  }

  static func file(_ rows: [String], head: String = head) -> SourceFile {
    SourceFile(
      name: "说明.csv", bytes: Array(([head] + rows).map { $0 + "\r\n" }.joined().utf8))
  }
}
