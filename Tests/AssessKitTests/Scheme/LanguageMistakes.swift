import AssessKit

/// Mistakes in the parts of the language that the fixture does not use; each puts one in.
extension SchemeMistakeTests {
  static let language = rollUps + measures + overTime + vetoes + blends

  private static let measure =
    "{kind: density, numerator: mediation.amount, denominator: "
    + "mediation.accepted, per: 10000, unit: 元/万件}"
  private static let events =
    "{id: e1, name: 土地案件, formula: 'count(cases where class = \"land\")', points: 1}"

  private static func measure(_ code: Int, _ new: String, at path: String? = nil) -> SchemeMistake {
    SchemeMistake(
      code, "indicators.yaml", measure, new,
      at: path.map { "indicators[1].children[1].measure.\($0)" })
  }

  private static func event(_ code: Int, _ keys: String) -> SchemeMistake {
    SchemeMistake(
      code, "indicators.yaml", events, "{id: e1, name: 土地案件, formula: count(cases), \(keys)}")
  }

  private static let rollUps: [SchemeMistake] = [
    SchemeMistake(
      803, "scheme.yaml", "due_days: 10", "days: working\n  due_days: 10", on: "frequency: quarter"),
    SchemeMistake(
      804, "scheme.yaml", "due_days: 10", "days: workdays\n  due_days: 10", on: "days: workdays"),
    SchemeMistake(
      804, "scheme.yaml", "bonus_cap: 5", "lights: {yellow: 30, red: 10}", at: "roll_up.lights.red"),
    SchemeMistake(804, "scheme.yaml", "bonus_cap: 5", "rounding: parts"),
    SchemeMistake(
      805, "scheme.yaml", "bonus_cap: 5", "tie_breakers: [A, A09]", at: "roll_up.tie_breakers[1]"),
    SchemeMistake(
      818, "scheme.yaml", "due_days: 10", "working_days: days.csv\n  due_days: 10",
      on: "days.csv"),
  ]

  private static let measures: [SchemeMistake] = [
    measure(
      804, "{kind: satisfaction, graders: [{id: a, name: a, share: 60%, mark: mean(cases.score)}]}"),
    measure(
      804, "{kind: satisfaction, graders: [{id: a, name: a, share: 100%, mark: count(cases)}]}",
      at: "graders[0].mark"),
    measure(
      804, "{kind: per_unit_minimum, sub_units: cases.class, at_least: 1}", at: "sub_units"),
    measure(
      805, "{kind: per_unit_minimum, sub_units: case.class, at_least: 1}", at: "sub_units"),
    measure(803, "{kind: count, either: [{id: a, name: a, value: count(cases)}]}", at: "either[0]"),
    measure(
      804, "{kind: count, either: [{id: a, name: a, value: count(cases), at_least: 0}]}",
      at: "either[0].at_least"),
    measure(807, "{kind: count, value: trimmed_mean(cases.class)}", at: "value"),
    event(804, "points: 1, cost: count(cases)"), event(804, "cost: count(cases), multiplier: 2"),
    event(803, "points: 1, multiplier: 2"), event(803, "cap: 2"),
    SchemeMistake(
      804, "indicators.yaml", "{kind: count, value: mediation.succeeded}",
      "{kind: count, honours: {matter: cases.case_no, level: cases.class, evidence: cases.text,"
        + " levels: [{id: land, points: 1}]}}",
      at: "indicators[2].children[0].measure.honours.evidence"),
    SchemeMistake(
      805, "indicators.yaml", "{kind: count, value: mediation.succeeded}",
      "{kind: count, honours: {matter: cases.case_no, level: cases.class, evidence: cases.case_no,"
        + " levels: [{id: lands, points: 1}]}}",
      at: "indicators[2].children[0].measure.honours.levels[0]"),
  ]

  private static let overTime: [SchemeMistake] = [
    SchemeMistake(
      804, "indicators.yaml", "target: {at_least: 5}", "target: {at_least: 5, progress: month}"),
    SchemeMistake(
      804, "indicators.yaml", "target: {at_least: 5}",
      "target: {at_least: 5, progress: [50%, 40%]}"),
    SchemeMistake(
      804, "indicators.yaml", "target: {at_least: 5}",
      "target: {at_least: 5, progress: {from: 2022, to: 2020}}"),
    SchemeMistake(
      804, "indicators.yaml", "target: {at_least: 5}", "target: {at_least: 5, progress: year}",
      at: "indicators[1].children[1].target"),
    SchemeMistake(
      804, "indicators.yaml", "target: {at_least: 5}",
      "target: {at_least: 5, progress: {from: 2020, to: 2022, base: 5}}",
      at: "indicators[1].children[1].target.progress"),
    SchemeMistake(
      802, "indicators.yaml", "target: {at_least: 5}", "target: {at_most: 5, progress: year}"),
    SchemeMistake(
      803, "indicators.yaml", "{id: b, name: 有案件, formula: count(cases) > 0, points: 6}",
      "{id: b, name: 有案件, formula: count(cases) > 0}"),
    SchemeMistake(
      804, "indicators.yaml", "missing: {carry_forward: 2}",
      "periods: {each: year, take: mean}"),
    SchemeMistake(
      804, "indicators.yaml", "missing: {carry_forward: 2}",
      "periods: {each: month, take: median}"),
    SchemeMistake(
      804, "indicators.yaml", "rule: {type: pass_fail}",
      "rule: {type: pass_fail}\n        periods: {each: month, take: mean}", on: "take: mean"),
    SchemeMistake(
      804, "indicators.yaml", "missing: {carry_forward: 2}", "periods: {each: month, take: mean}",
      at: "indicators[0].children[1].periods.each"),
    SchemeMistake(
      804, "indicators.yaml", "cap: 120%, cut_off: 0.5", "cap: 120%, cut_off: 50",
      at: "indicators[1].children[1].rule.cut_off"),
    SchemeMistake(804, "indicators.yaml", "empty: {fixed: 3}", "empty: {fixed: 31}"),
    SchemeMistake(
      804, "indicators.yaml", "rule: {type: pass_fail}", "rule: {type: pass_fail, fail_points: 11}",
      at: "indicators[0].children[4].rule.fail_points"),
    SchemeMistake(
      804, "indicators.yaml", "{from: 90, points: 10}", "{from: 90, points: 12}",
      on: "{to: 80, points: 0}",
      at: "indicators[0].children[1].rule.bands"),
    SchemeMistake(
      804, "indicators.yaml", "mode: rank_table, table: [3, 2, 1]",
      "mode: rank_step, points: 1, percent: 5"),
    SchemeMistake(
      803, "indicators.yaml", "mode: rank_table, table: [3, 2, 1]", "mode: rank_step"),
  ]

  private static let vetoes: [SchemeMistake] = [
    veto("effect: fix", 804), veto("effect: {fix_grade: 中}", 805),
    veto("effect: {zero_item: A99}", 805), veto("effect: bar_best, document: count(cases)", 807),
    veto("effect: bar_best, document: max(cases.text)", 804),
  ]

  private static func veto(_ keys: String, _ code: Int) -> SchemeMistake {
    SchemeMistake(
      code, "indicators.yaml", "indicators:\n",
      "vetoes: [{id: v, name: v, formula: count(cases) > 0, \(keys)}]\nindicators:\n",
      on: "vetoes:")
  }

  private static let blends: [SchemeMistake] = [
    blend("{id: o, name: o, share: 60%, value: mediation.amount}", share: "50%", at: "blend"),
    blend("{id: o, name: o, share: 60%, value: mediation.amount}", share: "40%", at: "blend"),
    blend(
      "{id: o, name: o, share: 100%, value: mediation.amount}", share: "1%", at: "blend[0].share"),
  ]

  private static func blend(_ first: String, share: String, at path: String) -> SchemeMistake {
    SchemeMistake(
      804, "indicators.yaml", "indicators:\n",
      "blend: [\(first), {id: p, name: p, share: \(share), value: mediation.amount}]\nindicators:\n",
      on: "blend:", at: path)
  }
}
