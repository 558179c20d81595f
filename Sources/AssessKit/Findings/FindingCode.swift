/// The name of a kind of finding.
///
/// Names and numbers are kept for good: other people's scripts filter on them. A number that is
/// retired is never used again.
public enum FindingCode: String, CaseIterable, Codable, Hashable, Sendable {
  // MARK: 1xx: files that cannot be read, or were read in another way than written

  /// A101.
  case fileUnreadable = "file-unreadable"

  /// A102.
  case fileEmpty = "file-empty"

  /// A103.
  case fileTooLarge = "file-too-large"

  /// A104.
  case encodingUnknown = "encoding-unknown"

  /// A105.
  case encodingGb18030 = "encoding-gb18030"

  /// A106.
  case nulBytes = "nul-bytes"

  /// A107.
  case mojibake = "mojibake"

  /// A108.
  case spreadsheetAsText = "spreadsheet-as-text"

  /// A109.
  case wrongExtension = "wrong-extension"

  /// A110.
  case xmlMalformed = "xml-malformed"

  /// A111.
  case xmlDoctype = "xml-doctype"

  /// A112.
  case xmlLimit = "xml-limit"

  /// A113.
  case csvUnterminatedQuote = "csv-unterminated-quote"

  /// A114.
  case csvTextAfterQuote = "csv-text-after-quote"

  /// A115.
  case delimiterUnusual = "delimiter-unusual"

  /// A116.
  case fileUnrecognised = "file-unrecognised"

  /// A117.
  case xmlNamespace = "xml-namespace"

  /// A118.
  case duplicateFile = "duplicate-file"

  /// A119.
  case csvLimit = "csv-limit"

  // MARK: 2xx: tables that are not laid out as the scheme says

  /// A201.
  case columnMissing = "column-missing"

  /// A202.
  case columnDuplicate = "column-duplicate"

  /// A203.
  case columnUnknown = "column-unknown"

  /// A204.
  case rowsAboveHeader = "rows-above-header"

  /// A205.
  case headerMerged = "header-merged"

  /// A206.
  case unitMismatch = "unit-mismatch"

  /// A207.
  case rowLength = "row-length"

  /// A208.
  case totalRow = "total-row"

  /// A209.
  case footerRow = "footer-row"

  /// A210.
  case headerRepeated = "header-repeated"

  /// A211.
  case noRows = "no-rows"

  /// A212.
  case divisionMissing = "division-missing"

  /// A213.
  case periodMissing = "period-missing"

  /// A214.
  case divisionUnknown = "division-unknown"

  /// A215.
  case divisionNameMismatch = "division-name-mismatch"

  /// A216.
  case periodUnexpected = "period-unexpected"

  /// A217.
  case xmlElementUnknown = "xml-element-unknown"

  /// A218.
  case periodOther = "period-other"

  // MARK: 3xx: cells that do not hold what their column asks for

  /// A301.
  case notANumber = "not-a-number"

  /// A302.
  case notWhole = "not-whole"

  /// A303.
  case outOfRange = "out-of-range"

  /// A304.
  case notAChoice = "not-a-choice"

  /// A305.
  case duplicateValue = "duplicate-value"

  /// A306.
  case notADate = "not-a-date"

  /// A307.
  case dateInFuture = "date-in-future"

  /// A308.
  case notYesNo = "not-yes-no"

  /// A309.
  case requiredMissing = "required-missing"

  /// A310.
  case spreadsheetError = "spreadsheet-error"

  /// A311.
  case scientificNotation = "scientific-notation"

  /// A312.
  case fullWidth = "full-width"

  /// A313.
  case unitInCell = "unit-in-cell"

  /// A314.
  case largeUnitConverted = "large-unit-converted"

  /// A315.
  case fractionAsPercent = "fraction-as-percent"

  /// A316.
  case declaredNone = "declared-none"

  /// A317.
  case dateNormalised = "date-normalised"

  /// A318.
  case codeNormalised = "code-normalised"

  /// A319.
  case choiceSynonym = "choice-synonym"

  /// A320.
  case periodNormalised = "period-normalised"

  /// A321.
  case textTooLong = "text-too-long"

  /// A322.
  case unitWrong = "unit-wrong"

  /// A323.
  case notACode = "not-a-code"

  /// A331.
  case personalData = "personal-data"

  /// A332.
  case personalColumn = "personal-column"

  // MARK: 4xx: cells of one row that do not agree

  /// A401.
  case checkFailed = "check-failed"

  /// A402.
  case checkNotEvaluated = "check-not-evaluated"

  /// A403.
  case totalMismatch = "total-mismatch"

  /// A404.
  case duplicateRow = "duplicate-row"

  /// A405.
  case duplicateKey = "duplicate-key"

  // MARK: 5xx: tables and divisions that do not agree

  /// A501.
  case crossCheckFailed = "cross-check-failed"

  /// A502.
  case parentTotalMismatch = "parent-total-mismatch"

  /// A503.
  case submissionMissing = "submission-missing"

  /// A504.
  case conflictingSubmissions = "conflicting-submissions"

  /// A505.
  case submissionSuperseded = "submission-superseded"

  // MARK: 6xx: values that do not agree with earlier ones

  /// A601.
  case cumulativeFalls = "cumulative-falls"

  /// A602.
  case unchangedFromPrevious = "unchanged-from-previous"

  // MARK: 7xx: returns that came late

  /// A701.
  case submittedLate = "submitted-late"

  /// A702.
  case submittedAfterClose = "submitted-after-close"

  /// A703.
  case receivedDateUnknown = "received-date-unknown"

  // MARK: 8xx: mistakes in a scheme

  /// A801.
  case yamlSyntax = "yaml-syntax"

  /// A802.
  case keyUnknown = "key-unknown"

  /// A803.
  case keyMissing = "key-missing"

  /// A804.
  case valueInvalid = "value-invalid"

  /// A805.
  case nameUnknown = "name-unknown"

  /// A806.
  case formulaSyntax = "formula-syntax"

  /// A807.
  case formulaType = "formula-type"

  /// A808.
  case bandsGap = "bands-gap"

  /// A809.
  case bandsOverlap = "bands-overlap"

  /// A810.
  case pointsSum = "points-sum"

  /// A811.
  case quoteNotInSource = "quote-not-in-source"

  /// A812.
  case idDuplicate = "id-duplicate"

  /// A813.
  case departmentUnknown = "department-unknown"

  /// A814.
  case targetMissing = "target-missing"

  /// A815.
  case targetUncovered = "target-uncovered"

  /// A816.
  case deductionExceeds = "deduction-exceeds"

  /// A817.
  case ruleMeasureMismatch = "rule-measure-mismatch"

  /// A818.
  case schemeFileMissing = "scheme-file-missing"

  /// A819.
  case divisionDuplicate = "division-duplicate"

  // MARK: 9xx: scores that need a second look

  /// A901.
  case zeroDenominator = "zero-denominator"

  /// A902.
  case measureMissing = "measure-missing"

  /// A903.
  case rateAboveHundred = "rate-above-hundred"

  /// A904.
  case resultProvisional = "result-provisional"

  /// A905.
  case smallDenominator = "small-denominator"

  /// A906.
  case rollupUnmatched = "rollup-unmatched"

  /// The number, such as `A305`.
  public var number: String { "A\(ordinal)" }

  /// The number and the name, such as `A305 duplicate-value`.
  public var label: String { "\(number) \(rawValue)" }

  /// Creates a code from its number (`A305`), its name (`duplicate-value`) or both.
  public init?(numberOrName text: String) {
    let words = text.split(separator: " ").map(String.init)
    let match = Self.allCases.first { code in
      words.contains(code.rawValue) || words.contains { $0.uppercased() == code.number }
    }
    guard let match else { return nil }
    self = match
  }

  private var ordinal: Int {
    switch self {
    case .fileUnreadable: 101
    case .fileEmpty: 102
    case .fileTooLarge: 103
    case .encodingUnknown: 104
    case .encodingGb18030: 105
    case .nulBytes: 106
    case .mojibake: 107
    case .spreadsheetAsText: 108
    case .wrongExtension: 109
    case .xmlMalformed: 110
    case .xmlDoctype: 111
    case .xmlLimit: 112
    case .csvUnterminatedQuote: 113
    case .csvTextAfterQuote: 114
    case .delimiterUnusual: 115
    case .fileUnrecognised: 116
    case .xmlNamespace: 117
    case .duplicateFile: 118
    case .csvLimit: 119
    case .columnMissing: 201
    case .columnDuplicate: 202
    case .columnUnknown: 203
    case .rowsAboveHeader: 204
    case .headerMerged: 205
    case .unitMismatch: 206
    case .rowLength: 207
    case .totalRow: 208
    case .footerRow: 209
    case .headerRepeated: 210
    case .noRows: 211
    case .divisionMissing: 212
    case .periodMissing: 213
    case .divisionUnknown: 214
    case .divisionNameMismatch: 215
    case .periodUnexpected: 216
    case .xmlElementUnknown: 217
    case .periodOther: 218
    case .notANumber: 301
    case .notWhole: 302
    case .outOfRange: 303
    case .notAChoice: 304
    case .duplicateValue: 305
    case .notADate: 306
    case .dateInFuture: 307
    case .notYesNo: 308
    case .requiredMissing: 309
    case .spreadsheetError: 310
    case .scientificNotation: 311
    case .fullWidth: 312
    case .unitInCell: 313
    case .largeUnitConverted: 314
    case .fractionAsPercent: 315
    case .declaredNone: 316
    case .dateNormalised: 317
    case .codeNormalised: 318
    case .choiceSynonym: 319
    case .periodNormalised: 320
    case .textTooLong: 321
    case .unitWrong: 322
    case .notACode: 323
    case .personalData: 331
    case .personalColumn: 332
    case .checkFailed: 401
    case .checkNotEvaluated: 402
    case .totalMismatch: 403
    case .duplicateRow: 404
    case .duplicateKey: 405
    case .crossCheckFailed: 501
    case .parentTotalMismatch: 502
    case .submissionMissing: 503
    case .conflictingSubmissions: 504
    case .submissionSuperseded: 505
    case .cumulativeFalls: 601
    case .unchangedFromPrevious: 602
    case .submittedLate: 701
    case .submittedAfterClose: 702
    case .receivedDateUnknown: 703
    case .yamlSyntax: 801
    case .keyUnknown: 802
    case .keyMissing: 803
    case .valueInvalid: 804
    case .nameUnknown: 805
    case .formulaSyntax: 806
    case .formulaType: 807
    case .bandsGap: 808
    case .bandsOverlap: 809
    case .pointsSum: 810
    case .quoteNotInSource: 811
    case .idDuplicate: 812
    case .departmentUnknown: 813
    case .targetMissing: 814
    case .targetUncovered: 815
    case .deductionExceeds: 816
    case .ruleMeasureMismatch: 817
    case .schemeFileMissing: 818
    case .divisionDuplicate: 819
    case .zeroDenominator: 901
    case .measureMissing: 902
    case .rateAboveHundred: 903
    case .resultProvisional: 904
    case .smallDenominator: 905
    case .rollupUnmatched: 906
    }
  }
}
