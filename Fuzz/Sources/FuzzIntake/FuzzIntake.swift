import AssessKit
import Dispatch

/// Sends any bytes through the whole pipeline: recognised, validated, scored, and said in both
/// languages.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let file = SourceFile(
    name: "a.csv", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  let done = DispatchSemaphore(value: 0)
  Task.detached {
    for finding in await assessment.report(on: [file], limit: 1).findings.prefix(50) {
      for language in Language.allCases {
        precondition(!finding.message(in: language).isEmpty)
        precondition(!finding.remedy(in: language).isEmpty)
      }
    }
    done.signal()
  }
  done.wait()
  return 0
}

private let assessment: Assessment = {
  guard let scheme, let period = Period(id: "2020Q4") else { preconditionFailure("no scheme") }
  return Assessment(
    scheme: scheme,
    run: RunInput(
      period: period, cutOff: .distantFuture, tool: "fuzz", schemeHash: "", inputs: []))
}()

private let scheme = SchemeReader().reading(of: SchemeFiles(files: files)).scheme

private let files: [String: [UInt8]] = [
  "scheme.yaml": """
  id: test-2020
  version: "1.0.0"
  title: {zh: 方案, en: Scheme}
  source: {title: {zh: 原文, en: Plan}, number: 一号, file: source.md}
  effective: {from: 2020Q1, to: 2022Q4}
  root: {code: "420500", name: 宜昌市, english: Yichang}
  calendar: {frequency: quarter, due_days: 10, closes_days: 20}
  roll_up: {full: 100, decimals: 2, rank_on: printed, ties: competition}
  grades: [{name: 合格, from: 60}, {name: 不合格}]
  """,
  "tables.yaml": """
  tables:
    - id: m
      name: {zh: 调解, en: mediation}
      kind: form
      columns:
        - {id: a, name: 受理, type: count, unit: 件, required: true}
        - {id: b, name: 成功, type: count, unit: 件}
        - {id: r, name: 成功率, type: percent}
        - {id: f, name: 台账, type: flag}
        - {id: y, name: 经费, type: amount, unit: 万元}
      checks: [{id: c, formula: b <= a, message: 成功不大于受理}]
    - id: l
      name: {zh: 案件台账, en: cases}
      kind: ledger
      key: [n]
      columns:
        - {id: n, name: 案号, type: code, required: true}
        - {id: d, name: 日期, type: date}
        - {id: k, name: 类别, type: choice, choices: [{id: x, name: 婚姻}, {id: z, name: 土地}]}
        - {id: t, name: 摘要, type: text}
      checks: [{id: e, formula: 'k = "x" implies reported(d)', message: 请填日期}]
    - id: o
      name: {zh: 事件清单, en: events}
      kind: ledger
      columns:
        - {id: s, name: 事件, type: text, required: true}
        - {id: w, name: 次数, type: count}
  checks: [{id: g, formula: count(l) = m.a, message: 台账应等于受理}]
  """,
  "indicators.yaml": """
  indicators:
    - id: A
      name: 调解
      children:
        - id: A1
          name: 成功率
          clause: 一
          measure: {kind: rate, numerator: m.b, denominator: m.a}
          target: {at_least: 90}
          rule: {type: proportional}
          points: 60
        - id: A2
          name: 案件
          clause: 一
          measure: {kind: count, value: count(o) + sum(o.w)}
          target: {at_least: 9}
          rule: {type: proportional}
          points: 40
  """,
  "divisions.csv": """
  code,name,english,aliases,parent,level,group,population,valid_from,valid_to
  420502,西陵区,Xiling,,420500,county,,,,
  420506,夷陵区,Yiling,夷陵,420500,county,,,,
  """,
  "departments.csv": "name,english,aliases,kind\n市司法局,,,government\n",
  "source.md": "原文",
].mapValues { Array($0.utf8) }
