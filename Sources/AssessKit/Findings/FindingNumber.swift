extension FindingCode {
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
    case .workbookUnreadable: 120
    case .workbookLimit: 121
    case .sheetsPassedOver: 122
    case .xmlEncoding: 123
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
    case .formNotFilled: 219
    case .otherUnit: 230
    case .periodNotScored: 231
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
    case .codeIsDate: 324
    case .codeUnknown: 325
    case .codeIsNumber: 326
    case .formulaWithoutResult: 327
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
    case .declarationContradicted: 511
    case .declaredDataMissing: 512
    case .declarationMissing: 513
    case .declaredNotSubmitted: 514
    case .cumulativeFalls: 601
    case .unchangedFromPrevious: 602
    case .openingDiffers: 603
    case .stockJump: 604
    case .valueNowMissing: 605
    case .farFromHistory: 606
    case .sameAsOtherUnit: 607
    case .previousNotUsed: 608
    case .submittedLate: 701
    case .submittedAfterClose: 702
    case .receivedDateUnknown: 703
    case .submittedAfterLock: 710
    case .explanationStale: 711
    case .explanationOfError: 712
    case .explanationIncomplete: 713
    case .explanationUnmatched: 714
    case .explanationRowUnknown: 715
    case .extensionWithoutDocument: 721
    case .extensionNotLater: 722
    case .extensionUnfit: 723
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
    case .outsideOffScale: 907
    case .negativeCount: 908
    case .noLogarithm: 921
    case .negativeInMean: 922
    }
  }
}
