/// The records of `scheme.yaml`, and those that several files have.
extension RecordShape {
  static let text = RecordShape("text", ["zh", "en"])
  static let scheme = RecordShape(
    "scheme", ["id", "version", "title", "source", "root", "calendar", "grades"],
    optional: ["effective", "notes", "roll_up", "history", "small_cells"])
  static let source = RecordShape("source", ["title", "number", "file"])
  static let effective = RecordShape("effective", ["from", "to"])
  static let root = RecordShape("root", ["code", "name"], optional: ["english"])
  static let calendar = RecordShape(
    "calendar", ["frequency", "due_days", "closes_days"],
    optional: ["locked_days", "late", "dates", "days", "working_days", "rectify_days"])
  static let calendarDate = RecordShape(
    "calendar_date", ["period", "due", "closes"], optional: ["locked"])
  static let lateWindow = RecordShape("late_window", ["name"], optional: ["days"])
  static let rollUp = RecordShape(
    "roll_up", [],
    optional: [
      "full", "decimals", "rank_on", "ties", "rank_within_groups", "minimum_availability",
      "coefficients", "bonus_cap", "penalty_cap", "total_cap", "rounding", "tie_breakers", "lights",
      "method", "aggregate",
    ])
  static let history = RecordShape(
    "history", [], optional: ["jump", "jump_from", "deviation", "deviation_values", "severity"])
  static let historySeverity = RecordShape(
    "history_severity", [], optional: HistoryPolicy.Comparison.allCases.map(\.rawValue))
  static let lights = RecordShape("lights", ["yellow", "red"])
  static let grade = RecordShape("grade", ["name"], optional: ["from", "quota"])
  static let quotaCount = RecordShape("quota_count", ["count"])
  static let quotaShare = RecordShape("quota_share", ["share"], optional: ["rounding"])
}

/// The records of `tables.yaml`.
extension RecordShape {
  static let tables = RecordShape("tables", ["tables"], optional: ["checks"])
  static let table = RecordShape(
    "table", ["id", "name", "kind", "columns"],
    optional: [
      "frequency", "required", "applies_to", "key", "period_from", "checks", "code_headers",
      "name_headers", "period_headers", "missing_words", "other_units",
    ])
  static let column = RecordShape(
    "column", ["id", "name", "type"],
    optional: [
      "aliases", "unit", "required", "time", "min", "max", "allows_future", "note", "choices",
      "jump", "deviation", "may_be_blank", "opening_of", "since", "sensitive",
    ])
  static let choice = RecordShape("choice", ["id", "name"], optional: ["aliases"])
  static let check = RecordShape(
    "check", ["id", "formula", "message"], optional: ["severity", "tolerance", "missing"])
}

/// The records of `indicators.yaml`, without measures, targets and rules.
extension RecordShape {
  static let indicators = RecordShape(
    "indicators", ["indicators"], optional: ["vetoes", "blend"])
  static let veto = RecordShape(
    "veto", ["id", "name", "formula", "effect"],
    optional: ["clause", "document", "decided_on", "approved_by"])
  static let gradeCap = RecordShape("grade_cap", ["cap_grade"])
  static let gradeFix = RecordShape("grade_fix", ["fix_grade"])
  static let zeroItem = RecordShape("zero_item", ["zero_item"])
  static let outsidePart = RecordShape(
    "outside_part", ["id", "name", "share", "value"], optional: ["scale"])
  static let branch = RecordShape(
    "branch", ["id", "name", "children"],
    optional: ["pool", "applies_to", "weight", "aggregate", "minimum_availability"])
  static let leaf = RecordShape(
    "leaf", ["id", "name", "clause", "measure", "rule"],
    optional: [
      "pool", "applies_to", "covers", "quote", "lead", "lead_mode", "cooperating", "definition",
      "target", "periods", "missing", "empty", "not_applicable", "minimum_denominator", "points",
      "weight",
    ])
  static let periods = RecordShape("periods", ["each", "take"])
  static let progressSpan = RecordShape("progress_span", ["from", "to"], optional: ["base"])
  static let carryForward = RecordShape("carry_forward", ["carry_forward"])
  static let fixed = RecordShape("fixed", ["fixed"])
  static let question = RecordShape(
    "question", ["id", "name", "formula"], optional: ["points"])
  static let event = RecordShape(
    "event", ["id", "name", "formula"],
    optional: [
      "points", "points_by_number", "repeats", "multiplier", "cost", "cap", "zeroes_item",
    ])
  static let alternative = RecordShape(
    "alternative", ["id", "name", "value", "at_least"], optional: ["unit"])
  static let graderBody = RecordShape(
    "grader_body", ["id", "name", "share", "mark"], optional: ["minimum"])
  static let honours = RecordShape(
    "honours", ["matter", "level", "evidence", "levels"], optional: ["highest_only", "where"])
  static let honourLevel = RecordShape("honour_level", ["id", "points"])
  static let band = RecordShape("band", ["points"], optional: ["from", "to", "to_points"])
}

extension RecordShape {
  /// Every shape; a test holds it against the JSON Schema.
  static var all: [RecordShape] {
    [
      text, scheme, source, effective, root, calendar, calendarDate, lateWindow, rollUp, history,
      historySeverity, lights, grade, quotaCount, quotaShare, tables, table, column, choice, check,
      indicators, veto, gradeCap,
      gradeFix, zeroItem, outsidePart, branch, leaf, periods, progressSpan, carryForward, fixed,
      question, event, alternative, graderBody, honours,
      honourLevel, band,
    ] + MeasureForm.allCases.map(\.shape) + TargetForm.allCases.map(\.shape)
      + RuleForm.allCases.map(\.shape)
  }
}
