import AssessKit

/// A scheme without a mistake, to be spoilt by the tests.
enum SchemeFixture {
  static let header = """
    id: test-2020
    version: "1.0.0"
    title: {zh: 测试方案, en: Test scheme}
    source:
      title: {zh: 实施方案, en: Plan}
      number: 测司发〔2020〕1号
      file: source.md
    effective: {from: 2020Q1, to: 2022Q4}
    notes: {zh: 原文未规定分值。, en: The source gives no points.}
    root: {code: "420500", name: 宜昌市, english: Yichang}
    calendar:
      frequency: quarter
      due_days: 10
      closes_days: 20
      dates:
        - {period: 2020Q4, due: 2021-01-08, closes: 2021-01-15, locked: 2021-01-25}
      locked_days: 30
      late:
        - {days: 5, name: {zh: 迟报, en: late}}
        - {name: {zh: 严重迟报, en: very late}}
    roll_up:
      full: 100
      decimals: 2
      rank_on: printed
      ties: competition
      rank_within_groups: false
      minimum_availability: 60%
      bonus_cap: 5
      penalty_cap: 10
    history: {jump: 40%, jump_from: 5, deviation: 3, deviation_values: 4, severity: {copies: notice}}
    grades:
      - {name: {zh: 优秀, en: excellent}, from: 90}
      - {name: {zh: 良好, en: good}, from: 80}
      - {name: {zh: 不合格, en: failed}}
    """

  static let tables = """
    tables:
      - id: mediation
        name: {zh: 人民调解统计表, en: People's mediation}
        kind: form
        frequency: quarter
        required: true
        columns:
          - {id: accepted, name: {zh: 受理, en: accepted}, aliases: [受理数], type: count, unit: 件}
          - id: succeeded
            name: {zh: 成功, en: succeeded}
            type: count
            required: true
            time: cumulative
            min: 0
            max: 100000
          - {id: satisfied, name: 满意率, type: percent, note: 由第三方调查}
          - {id: has_ledger, name: 台账齐全, type: flag}
          - {id: amount, name: 经费, type: amount, unit: 万元}
        checks:
          - id: mediation-balance
            formula: succeeded <= accepted
            severity: error
            tolerance: 0
            missing: skip_if_any
            message: {zh: 成功不大于受理, en: No more successes than cases}
      - id: cases
        name: {zh: 案件台账, en: Cases}
        kind: ledger
        key: [case_no]
        period_from: accepted_on
        columns:
          - {id: case_no, name: 案号, type: code, required: true}
          - {id: accepted_on, name: 受理日期, type: date}
          - {id: closed_on, name: 办结日期, type: date, allows_future: true}
          - id: class
            name: 类别
            type: choice
            choices:
              - {id: marriage, name: {zh: 婚姻家庭, en: family}, aliases: [婚姻]}
              - {id: land, name: {zh: 土地, en: land}}
          - {id: text, name: 摘要, type: text}
          - {id: score, name: 评分, type: amount}
        checks:
          - {id: case-days, formula: closed_on >= accepted_on, message: 办结不早于受理}
      - id: staff
        name: {zh: 在册人员表, en: People on the books}
        kind: form
        required: false
        columns:
          - {id: opening, name: 期初在册, type: count, time: stock, opening_of: closing}
          - {id: closing, name: 期末在册, type: count, time: stock, jump: 60%}
          - {id: visits, name: 走访次数, type: count, time: flow, deviation: 4}
    checks:
      - id: cases-counted
        formula: count(cases) = mediation.accepted
        severity: query
        message: {zh: 台账件数应等于受理数, en: The ledger should have as many rows as cases}
    """

  static let indicators = """
    indicators:
      - id: A
        name: {zh: 依法行政, en: Lawful administration}
        pool: base
        children:
          - id: A01
            name: {zh: 调解成功率, en: Successful mediation}
            covers: [T-001]
            clause: 附件·目标
            quote: 调解成功率(含诉前)不低于 90%
            lead: [市司法局]
            lead_mode: first
            cooperating: [市委依法治市办, 夷陵]
            definition: {zh: 以受理件数为口径, en: By cases accepted}
            measure: {kind: rate, numerator: mediation.succeeded, denominator: mediation.accepted}
            target:
              - {at_least: 80}
              - {from: 2021, at_least: 85}
            rule: {type: step, every: 1, points: 0.5, partial: floor}
            points: 30
            missing: zero_marks
            empty: {fixed: 3}
            not_applicable: reweight_total
            minimum_denominator: 10
          - id: A02
            name: 满意度
            clause: 一
            measure: {kind: satisfaction, value: mediation.satisfied}
            rule:
              type: bands
              bands:
                - {to: 80, points: 0}
                - {from: 80, to: 90, points: 5, to_points: 10}
                - {from: 90, points: 10}
            points: 10
            missing: {carry_forward: 2}
          - id: A03
            name: 台账
            clause: 一
            measure:
              kind: existence
              checklist:
                - {id: a, name: 有台账, formula: mediation.has_ledger, points: 4}
                - {id: b, name: 有案件, formula: count(cases) > 0, points: 6}
            rule: {type: checklist, requires_all: false}
            points: 10
          - id: A04
            name: 无事故
            clause: 一
            measure:
              kind: event_zero
              events:
                - {id: e1, name: 土地案件, formula: 'count(cases where class = "land")', points: 1}
                - {id: e2, name: 婚姻案件, formula: 'count(cases where class = "marriage")', points: 2, zeroes_item: true}
            rule: {type: per_event, floor: 0}
            points: 10
          - id: A05
            name: 完成
            clause: 一
            measure: {kind: milestone, completed: max(cases.closed_on), due: 2020-10-31}
            rule: {type: pass_fail}
            points: 10
          - id: A06
            name: 报送
            clause: 一
            measure: {kind: frequency, lateness: [mediation]}
            rule: {type: timeliness, unit: day, points: 1, grace_days: 2, floor: 0}
            points: 10
      - id: B
        name: 变化
        children:
          - id: B01
            name: 案件下降
            clause: 二
            measure: {kind: trend, value: count(cases), against: last_year}
            rule: {type: trend, higher_is_better: false, every: 1, worse_points: 1, partial: pro_rata}
            points: 10
          - id: B02
            name: 人均经费
            clause: 二
            measure: {kind: density, numerator: mediation.amount, denominator: mediation.accepted, per: 10000, unit: 元/万件}
            target: {at_least: 5}
            rule: {type: proportional, cap: 120%, cut_off: 0.5}
            points: 10
      - id: P
        name: 加分
        pool: bonus
        children:
          - id: P01
            name: 排名
            clause: 三
            measure: {kind: count, value: mediation.succeeded}
            rule: {type: peer, mode: rank_table, table: [3, 2, 1], higher_is_better: true}
            points: 3
    """

  static let divisions = """
    code,name,english,aliases,parent,level,group,population,valid_from,valid_to
    420502,西陵区,Xiling,西陵,420500,county,城区,500000,,
    420506,夷陵区,Yiling,夷陵;夷陵县,420500,county,城区,520000,2020-01-01,
    """

  static let departments = """
    name,english,aliases,kind
    市司法局,Justice Bureau,司法局,government
    中共市委全面依法治市委员会办公室,,市委依法治市办;依法治市办,party
    """

  static let targets = """
    id,source,clause,quote,measure,kind,comparator,target,unit,deadline,lead,cooperating
    T-001,source.md,附件·目标,调解成功率不低于90%,成功率,rate,>=,90,%,2022-12-31,,
    """

  static let source = """
    # 实施方案
    调解成功率（含诉前）不低于90%，
    其他。
    """

  /// The texts of the files, by name.
  static let texts = [
    "scheme.yaml": header, "tables.yaml": tables, "indicators.yaml": indicators,
    "divisions.csv": divisions, "departments.csv": departments, "targets.csv": targets,
    "source.md": source,
  ]

  /// Returns what reading the files comes to.
  static func reading(of texts: [String: String]) -> SchemeReading {
    SchemeReader().reading(of: SchemeFiles(files: texts.mapValues { Array($0.utf8) }))
  }
}
