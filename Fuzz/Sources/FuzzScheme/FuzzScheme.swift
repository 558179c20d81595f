import AssessKit

/// Reads any bytes as each file of a scheme in turn; the first byte says which.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let choice = bytes.first else { return 0 }
  let names = [
    "scheme.yaml", "tables.yaml", "indicators.yaml", "divisions.csv", "departments.csv",
    "targets.csv",
  ]
  var files = sound
  files[names[Int(choice) % names.count]] = Array(bytes.dropFirst())
  let reading = SchemeReader().reading(of: SchemeFiles(files: files))
  for finding in reading.findings.prefix(20) {
    for language in Language.allCases {
      precondition(!finding.message(in: language).isEmpty)
      precondition(!finding.remedy(in: language).isEmpty)
    }
  }
  return 0
}

/// A small scheme without a mistake, in which one file is replaced.
private let sound: [String: [UInt8]] = [
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
        - {id: a, name: 受理, type: count}
        - {id: b, name: 成功, type: count}
      checks: [{id: c, formula: b <= a, message: 成功不大于受理}]
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
          points: 100
  """,
  "divisions.csv": """
  code,name,english,aliases,parent,level,group,population,valid_from,valid_to
  420502,西陵区,Xiling,,420500,county,,,,
  """,
  "departments.csv": "name,english,aliases,kind\n市司法局,,,government\n",
  "source.md": "原文",
].mapValues { Array($0.utf8) }
