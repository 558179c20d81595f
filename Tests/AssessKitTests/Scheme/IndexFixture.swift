import AssessKit

/// A small index without a mistake, to be spoilt by the tests: every method, mean and key.
enum IndexFixture {
  static let header = """
    id: test-index
    version: "1.0.0"
    title: {zh: 测试指数, en: Test index}
    source: {title: {zh: 方法, en: Method}, number: "", file: source.md}
    effective: {from: 2018, to: 2030}
    root: {code: WLD, name: 世界, english: World}
    calendar: {frequency: year, due_days: 60, closes_days: 90}
    roll_up: {method: index, aggregate: geometric, full: 1, decimals: 3, minimum_availability: 50%}
    grades:
      - {name: {zh: 高, en: high}, from: 0.5}
      - {name: {zh: 低, en: low}}
    """

  static let tables = """
    tables:
      - id: t
        name: {zh: 数据, en: Data}
        kind: form
        required: false
        code_headers: [iso3]
        name_headers: [country]
        period_headers: [year]
        missing_words: [".."]
        other_units: ignore
        columns:
          - {id: a, name: 甲项, type: amount, time: stock}
          - {id: b, name: 乙项, type: amount, time: stock}
          - {id: c, name: 丙项, type: amount, time: stock}
    """

  static let indicators = """
    indicators:
      - id: A
        name: 第一维
        weight: 2
        aggregate: harmonic
        minimum_availability: 100%
        children:
          - id: A1
            name: 指标一
            weight: 3
            clause: 一
            measure: {kind: level, value: t.a}
            rule: {type: normalise, method: goalposts, low: 1, high: 100, transform: log, higher_is_better: true, caps: both}
          - id: A2
            name: 指标二
            clause: 一
            measure: {kind: level, value: t.b}
            target: {at_least: 10}
            rule: {type: normalise, method: distance_to_target, higher_is_better: true}
      - id: B
        name: 第二维
        aggregate: geometric
        children:
          - id: B1
            name: 指标三
            clause: 一
            measure: {kind: level, value: t.c}
            rule: {type: normalise, method: z_score, higher_is_better: true, mean: 0, sd: 1, caps: none}
          - id: B2
            name: 指标四
            clause: 一
            measure: {kind: level, value: t.c}
            rule: {type: normalise, method: as_is, scale: 10, higher_is_better: false}
    """

  static let divisions = """
    code,name,english
    AAA,甲国,Aland
    BBB,乙国,Beland
    CCC,丙国,Celand
    """

  /// The texts of the files, by name.
  static let texts = [
    "scheme.yaml": header, "tables.yaml": tables, "indicators.yaml": indicators,
    "divisions.csv": divisions, "departments.csv": "name,english\n", "source.md": "方法\n",
  ]

  /// The findings about the fixture with `old` replaced in a file.
  static func findings(_ file: String, _ old: String, _ new: String) -> [Finding] {
    var texts = texts
    texts[file] = texts[file]?.replacing(old, with: new, maxReplacements: 1)
    return SchemeFixture.reading(of: texts).findings
  }

  /// The report of a run for 2019 on files of these texts.
  static func report(on texts: String...) async -> AssessmentReport {
    let run = RunInput(
      period: Period(id: "2019")!, cutOff: CalendarDate(iso: "2020-03-30")!, tool: "test",
      schemeHash: "", inputs: [])
    let files = texts.enumerated().map {
      SourceFile(name: "\($0.offset).csv", bytes: Array($0.element.utf8))
    }
    let scheme = SchemeFixture.reading(of: IndexFixture.texts).scheme!
    return await Assessment(scheme: scheme, run: run).report(on: files)
  }
}
