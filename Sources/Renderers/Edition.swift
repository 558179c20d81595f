public import AssessKit

extension AssessmentReport {
  /// Returns the report as the readers of the edition get it.
  ///
  /// The public edition has the counts of findings but not the findings, and no names of files
  /// and cells: an office chooses those names, and they may say more than the report should. What it
  /// would take is for the unit itself. Small numbers of sensitive classes are withheld, see
  /// ``SmallCells``.
  public func edition(_ edition: Edition) -> AssessmentReport {
    guard edition == .public else { return self }
    var report = SmallCells(of: self)?.report ?? self
    report.findings = []
    for index in report.returns.indices { report.returns[index].file = "" }
    for index in report.statuses?.indices ?? (0..<0) {
      report.statuses?[index].granted?.file = ""
    }
    for index in report.inputs.indices { report.inputs[index].name = "" }
    for division in report.divisions.indices {
      report.divisions[division].outlook = nil
      for item in report.divisions[division].items.indices {
        report.divisions[division].items[item].outlook = nil
        for operand in report.divisions[division].items[item].operands.indices {
          report.divisions[division].items[item].operands[operand].source = nil
        }
      }
    }
    return report
  }
}
