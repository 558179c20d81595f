import AssessTestSupport

@testable import AssessKit

/// Returns what the checks of a small scheme come to on `returns`.
func validation(
  of returns: [Submission], tables: [Table], checks: [Check] = [], expectsEveryReturn: Bool = false,
  divisions: [Division] = [Sketch.division("11")], in period: Period = Sketch.quarter,
  asking asked: Period? = nil, history: HistoryPolicy = HistoryPolicy()
) -> Validator.Result {
  var scheme = Sketch.scheme(tables: tables, checks: checks, divisions: divisions)
  scheme.history = history
  return Validator(
    scheme: scheme, expecting: expectsEveryReturn ? period : nil, asking: asked
  ).result(on: Sketch.facts(scheme, returns), returns: returns)
}
