import AssessKit

/// What the code that raises a finding supplies for the texts of the catalogue.
enum CataloguePlaceholders {
  /// The names that every finding can fill from its place, its key and its values.
  static let always: Set<String> = [
    "file", "table", "line", "row", "column", "letter", "cell", "byte", "read", "expected",
    "division", "period", "element", "indicator", "rule", "count",
  ]

  /// The arguments that a finding must carry besides.
  static let supplied: [FindingCode: [String]] = [
    .fileUnreadable: ["reason"],
    .fileTooLarge: ["size", "limit"],
    .spreadsheetAsText: ["kind"],
    .wrongExtension: ["kind"],
    .xmlMalformed: ["reason"],
    .xmlLimit: ["limit"],
    .delimiterUnusual: ["delimiter"],
    .fileUnrecognised: ["closest", "missing"],
    .duplicateFile: ["other"],
    .csvLimit: ["limit"],
    .workbookUnreadable: ["reason"],
    .workbookLimit: ["limit"],
    .sheetsPassedOver: ["sheets"],
    .columnMissing: ["name", "table"],
    .columnDuplicate: ["name", "first", "second"],
    .rowsAboveHeader: ["count"],
    .divisionNameMismatch: ["code", "name", "listed"],
    .xmlElementUnknown: ["name"],
    .duplicateValue: ["first"],
    .unitInCell: ["unit"],
    .largeUnitConverted: ["value"],
    .fractionAsPercent: ["value"],
    .dateNormalised: ["value"],
    .codeNormalised: ["value"],
    .choiceSynonym: ["value"],
    .periodNormalised: ["value"],
    .textTooLong: ["limit"],
    .personalData: ["kind"],
    .checkFailed: ["message", "sides", "formula"],
    .checkNotEvaluated: ["missing", "message"],
    .totalMismatch: ["sum", "column"],
    .duplicateRow: ["first"],
    .duplicateKey: ["first", "key"],
    .crossCheckFailed: ["message", "sides", "formula"],
    .parentTotalMismatch: ["sum", "element"],
    .submissionMissing: ["table", "name"],
    .conflictingSubmissions: ["other"],
    .submissionSuperseded: ["other"],
    .cumulativeFalls: ["previous", "previousPeriod"],
    .unchangedFromPrevious: ["previousPeriod"],
    .submittedLate: ["received", "due", "days"],
    .submittedAfterClose: ["received", "closes"],
    .explanationStale: ["about", "then", "now"],
    .explanationOfError: ["about"],
    .explanationIncomplete: ["about", "missing"],
    .explanationUnmatched: ["about"],
    .yamlSyntax: ["reason"],
    .keyUnknown: ["name", "known"],
    .keyMissing: ["name"],
    .valueInvalid: ["name"],
    .nameUnknown: ["name", "nearest"],
    .formulaSyntax: ["formula", "reason", "column"],
    .formulaType: ["formula", "reason"],
    .bandsGap: ["from", "to"],
    .bandsOverlap: ["from", "to"],
    .pointsSum: ["sum", "expected"],
    .quoteNotInSource: ["quote"],
    .idDuplicate: ["id", "first"],
    .departmentUnknown: ["name"],
    .targetMissing: ["name"],
    .targetUncovered: ["id", "clause"],
    .ruleMeasureMismatch: ["rule", "kind"],
    .schemeFileMissing: ["name"],
    .divisionDuplicate: ["code"],
    .noLogarithm: ["value"],
    .negativeInMean: ["mean"],
    .zeroDenominator: ["policy"],
    .measureMissing: ["missing", "policy"],
    .rateAboveHundred: ["value"],
    .resultProvisional: ["missing"],
    .smallDenominator: ["denominator", "minimum"],
    .rollupUnmatched: ["included", "total", "missing"],
  ]
}

extension Finding {
  /// Returns a finding of the kind `code` that has every value that one can have.
  static func complete(_ code: FindingCode) -> Finding {
    Finding(
      code,
      at: Location(
        file: "mediation.csv", table: "T1", line: 12, row: 11, column: "受理件数",
        columnLetter: "C", byteOffset: 345),
      key: Key(
        division: "420502", period: "2025Q1", element: "mediation.accepted", indicator: "ZB012"),
      read: "120", expected: LocalizedText("0"),
      arguments: (CataloguePlaceholders.supplied[code] ?? []).map { Argument($0, "<\($0)>") },
      rule: "T1-01")
  }
}
