/// The name of a kind of finding.
///
/// Names and numbers are kept for good: other people's scripts filter on them. A number that is
/// retired is never used again.
public enum FindingCode: String, CaseIterable, Codable, Hashable, Sendable {
  // MARK: 1xx: files that cannot be read, or were read in another way than written

  /// The file cannot be opened or read (A101).
  case fileUnreadable = "file-unreadable"

  /// There is nothing in the file (A102).
  case fileEmpty = "file-empty"

  /// The file is larger than the program reads (A103).
  case fileTooLarge = "file-too-large"

  /// The text is neither UTF-8 nor GB18030 (A104).
  case encodingUnknown = "encoding-unknown"

  /// The file was read as GB18030 (A105).
  case encodingGb18030 = "encoding-gb18030"

  /// The file holds zero bytes, so it is not text (A106).
  case nulBytes = "nul-bytes"

  /// The text was garbled by a wrong conversion before it was sent (A107).
  case mojibake = "mojibake"

  /// The file is no table that can be read, but an old workbook, an archive or a web page (A108).
  case spreadsheetAsText = "spreadsheet-as-text"

  /// The extension does not say what the file holds (A109).
  case wrongExtension = "wrong-extension"

  /// The XML is not well formed (A110).
  case xmlMalformed = "xml-malformed"

  /// The XML declares a DOCTYPE, which is never accepted (A111).
  case xmlDoctype = "xml-doctype"

  /// The XML is larger or deeper than the program reads (A112).
  case xmlLimit = "xml-limit"

  /// A quote in the CSV is never closed (A113).
  case csvUnterminatedQuote = "csv-unterminated-quote"

  /// Text follows a closing quote in the CSV (A114).
  case csvTextAfterQuote = "csv-text-after-quote"

  /// The columns are not separated by commas (A115).
  case delimiterUnusual = "delimiter-unusual"

  /// No table of the scheme has such a header (A116).
  case fileUnrecognised = "file-unrecognised"

  /// The root of the XML has another namespace or version (A117).
  case xmlNamespace = "xml-namespace"

  /// Two files are the same, byte for byte (A118).
  case duplicateFile = "duplicate-file"

  /// The CSV has longer cells or rows than the program reads (A119).
  case csvLimit = "csv-limit"

  /// The workbook is damaged, not safe or locked with a password (A120).
  case workbookUnreadable = "workbook-unreadable"

  /// The workbook is larger than the program reads (A121).
  case workbookLimit = "workbook-limit"

  /// Sheets of a workbook that are no table were passed over (A122).
  case sheetsPassedOver = "sheets-passed-over"

  /// An XML declaration that names another encoding than the content's.
  case xmlEncoding = "xml-encoding"

  // MARK: 2xx: tables that are not laid out as the scheme says

  /// A column that the scheme requires is missing (A201).
  case columnMissing = "column-missing"

  /// Two columns stand for the same data element (A202).
  case columnDuplicate = "column-duplicate"

  /// The scheme has no such column (A203).
  case columnUnknown = "column-unknown"

  /// Title or note rows stand above the header (A204).
  case rowsAboveHeader = "rows-above-header"

  /// A header of two rows was read as one (A205).
  case headerMerged = "header-merged"

  /// The header gives another unit than the scheme (A206).
  case unitMismatch = "unit-mismatch"

  /// A row has more or fewer cells than the header (A207).
  case rowLength = "row-length"

  /// A total row is used for checking, not as data (A208).
  case totalRow = "total-row"

  /// A footer row was skipped and not kept (A209).
  case footerRow = "footer-row"

  /// The header comes again among the rows (A210).
  case headerRepeated = "header-repeated"

  /// The table has a header but no rows (A211).
  case noRows = "no-rows"

  /// Nothing says which division the figures are for (A212).
  case divisionMissing = "division-missing"

  /// Nothing says which period the figures are for (A213).
  case periodMissing = "period-missing"

  /// The division is not on the scheme's list (A214).
  case divisionUnknown = "division-unknown"

  /// The code and the name are those of two divisions (A215).
  case divisionNameMismatch = "division-name-mismatch"

  /// The table is not reported by such periods (A216).
  case periodUnexpected = "period-unexpected"

  /// The scheme has no such XML element (A217).
  case xmlElementUnknown = "xml-element-unknown"

  /// The return is for another period than the run (A218).
  case periodOther = "period-other"

  /// Nobody filled in the form: no cell says anything (A219).
  case formNotFilled = "form-not-filled"

  /// The row is about a unit that the scheme does not assess (A230).
  case otherUnit = "other-unit"

  /// The row is of a period that the scheme is not for; it is not scored (A231).
  case periodNotScored = "period-not-scored"

  // MARK: 3xx: cells that do not hold what their column asks for

  /// The cell does not hold a number (A301).
  case notANumber = "not-a-number"

  /// The number is not whole (A302).
  case notWhole = "not-whole"

  /// The number is outside the range of its column (A303).
  case outOfRange = "out-of-range"

  /// The text is not one of the choices of its column (A304).
  case notAChoice = "not-a-choice"

  /// The same division and period twice with different values (A305).
  case duplicateValue = "duplicate-value"

  /// The cell does not hold a date that can be told for certain (A306).
  case notADate = "not-a-date"

  /// The date lies after the day of the run (A307).
  case dateInFuture = "date-in-future"

  /// The cell says neither yes nor no (A308).
  case notYesNo = "not-yes-no"

  /// A cell that must be filled in is empty (A309).
  case requiredMissing = "required-missing"

  /// The cell holds the error sign of a spreadsheet (A310).
  case spreadsheetError = "spreadsheet-error"

  /// The number lost digits to scientific notation (A311).
  case scientificNotation = "scientific-notation"

  /// Full-width characters were read as ordinary ones (A312).
  case fullWidth = "full-width"

  /// The unit of the column was written in the cell (A313).
  case unitInCell = "unit-in-cell"

  /// A figure in ten thousands or hundred millions was converted (A314).
  case largeUnitConverted = "large-unit-converted"

  /// A fraction in a percentage column was read as a percentage (A315).
  case fractionAsPercent = "fraction-as-percent"

  /// The cell declares that there is none (A316).
  case declaredNone = "declared-none"

  /// A date was read from another way of writing it (A317).
  case dateNormalised = "date-normalised"

  /// A code was read from another way of writing it (A318).
  case codeNormalised = "code-normalised"

  /// A synonym was read as the choice it stands for (A319).
  case choiceSynonym = "choice-synonym"

  /// A period was read from another way of writing it (A320).
  case periodNormalised = "period-normalised"

  /// The text is longer than its column allows (A321).
  case textTooLong = "text-too-long"

  /// The cell gives another unit than the column (A322).
  case unitWrong = "unit-wrong"

  /// The code is damaged and cannot be restored (A323).
  case notACode = "not-a-code"

  /// The cell of a code holds a day, into which a spreadsheet turned the code (A324).
  case codeIsDate = "code-is-date"

  /// No task or matter of the scheme has the code (A325).
  case codeUnknown = "code-unknown"

  /// The cell of a code holds a number with decimals, of which zeros at the end are lost (A326).
  case codeIsNumber = "code-is-number"

  /// The cell holds a formula of which the result was not stored (A327).
  case formulaWithoutResult = "formula-without-result"

  /// The cell seems to hold personal data, which is never shown (A331).
  case personalData = "personal-data"

  /// The column collects personal data (A332).
  case personalColumn = "personal-column"

  // MARK: 4xx: cells of one row that do not agree

  /// A check of the scheme on one row failed (A401).
  case checkFailed = "check-failed"

  /// A check was not made because a value is missing (A402).
  case checkNotEvaluated = "check-not-evaluated"

  /// The total row differs from the sum of its rows (A403).
  case totalMismatch = "total-mismatch"

  /// The same row comes twice (A404).
  case duplicateRow = "duplicate-row"

  /// The same key comes twice with different content (A405).
  case duplicateKey = "duplicate-key"

  // MARK: 5xx: tables and divisions that do not agree

  /// A check of the scheme between tables failed (A501).
  case crossCheckFailed = "cross-check-failed"

  /// A parent's figure differs from the sum of its children (A502).
  case parentTotalMismatch = "parent-total-mismatch"

  /// A return that is due has not been sent (A503).
  case submissionMissing = "submission-missing"

  /// Two returns contradict each other and neither is newer (A504).
  case conflictingSubmissions = "conflicting-submissions"

  /// The return was replaced by a newer one (A505).
  case submissionSuperseded = "submission-superseded"

  /// The list of declarations says that there is nothing to report, and there is (A511).
  case declarationContradicted = "declaration-contradicted"

  /// The list of declarations says that a table has data, and the table is not there (A512).
  case declaredDataMissing = "declared-data-missing"

  /// A table is neither sent nor on the list of declarations (A513).
  case declarationMissing = "declaration-missing"

  /// The list of declarations says that a table is not sent (A514).
  case declaredNotSubmitted = "declared-not-submitted"

  // MARK: 6xx: values that do not agree with earlier ones

  /// A running total fell within the year (A601).
  case cumulativeFalls = "cumulative-falls"

  /// Every figure is the same as in the period before (A602).
  case unchangedFromPrevious = "unchanged-from-previous"

  /// An opening figure differs from the last closing one (A603).
  case openingDiffers = "opening-differs"

  /// A figure at the end of a period rose or fell by a large share (A604).
  case stockJump = "stock-jump"

  /// A cell is empty that had a number in the period before (A605).
  case valueNowMissing = "value-now-missing"

  /// The figure is far from the unit's own earlier ones (A606).
  case farFromHistory = "far-from-history"

  /// Every number is the same as in another unit's return (A607).
  case sameAsOtherUnit = "same-as-other-unit"

  /// A return that was given for comparison was not used (A608).
  case previousNotUsed = "previous-not-used"

  // MARK: 7xx: returns that came late

  /// The return was received after its due date (A701).
  case submittedLate = "submitted-late"

  /// The return was received after closing and is not used (A702).
  case submittedAfterClose = "submitted-after-close"

  /// The day on which the return was received is not known (A703).
  case receivedDateUnknown = "received-date-unknown"

  /// The correction was received after the period was locked (A710).
  case submittedAfterLock = "submitted-after-lock"

  /// What an office explained is no longer what the return says (A711).
  case explanationStale = "explanation-stale"

  /// An error was explained, which does not help (A712).
  case explanationOfError = "explanation-of-error"

  /// An explanation lacks something without which it does not count (A713).
  case explanationIncomplete = "explanation-incomplete"

  /// There is no query that the explanation is about (A714).
  case explanationUnmatched = "explanation-unmatched"

  /// The query has no row such as the explanation names (A715).
  case explanationRowUnknown = "explanation-row-unknown"

  /// An extension has no document number and does not count (A721).
  case extensionWithoutDocument = "extension-without-document"

  /// An extension does not end after the due date (A722).
  case extensionNotLater = "extension-not-later"

  /// There is no return that the extension could be for (A723).
  case extensionUnfit = "extension-unfit"

  // MARK: 8xx: mistakes in a scheme

  /// The scheme file is not valid YAML (A801).
  case yamlSyntax = "yaml-syntax"

  /// The key is not one of those allowed here (A802).
  case keyUnknown = "key-unknown"

  /// A key that is required here is missing (A803).
  case keyMissing = "key-missing"

  /// The value is of the wrong kind or out of range (A804).
  case valueInvalid = "value-invalid"

  /// The name is not defined in the scheme (A805).
  case nameUnknown = "name-unknown"

  /// The formula cannot be read (A806).
  case formulaSyntax = "formula-syntax"

  /// The formula mixes kinds of values (A807).
  case formulaType = "formula-type"

  /// Some values belong to no band (A808).
  case bandsGap = "bands-gap"

  /// Some values belong to two bands (A809).
  case bandsOverlap = "bands-overlap"

  /// The points do not add up (A810).
  case pointsSum = "points-sum"

  /// The quote is not in the source document (A811).
  case quoteNotInSource = "quote-not-in-source"

  /// The id is defined twice (A812).
  case idDuplicate = "id-duplicate"

  /// The department is not on the list (A813).
  case departmentUnknown = "department-unknown"

  /// The scoring rule needs a target that is not given (A814).
  case targetMissing = "target-missing"

  /// No indicator covers a target of the source document (A815).
  case targetUncovered = "target-uncovered"

  /// More points can be lost than the item has (A816).
  case deductionExceeds = "deduction-exceeds"

  /// The scoring rule cannot be used for such a measure (A817).
  case ruleMeasureMismatch = "rule-measure-mismatch"

  /// A file of the scheme is missing (A818).
  case schemeFileMissing = "scheme-file-missing"

  /// The division is listed twice (A819).
  case divisionDuplicate = "division-duplicate"

  // MARK: 9xx: scores that need a second look

  /// The denominator is zero, so there is no rate (A901).
  case zeroDenominator = "zero-denominator"

  /// Data for the measure are missing (A902).
  case measureMissing = "measure-missing"

  /// The rate is above 100% (A903).
  case rateAboveHundred = "rate-above-hundred"

  /// The result may change when what is outstanding arrives (A904).
  case resultProvisional = "result-provisional"

  /// The denominator is so small that the rate is unsteady (A905).
  case smallDenominator = "small-denominator"

  /// The roll-up does not cover every district (A906).
  case rollupUnmatched = "rollup-unmatched"

  /// A result from outside is not on its scale (A907).
  case outsideOffScale = "outside-off-scale"

  /// The number of events is below zero (A908).
  case negativeCount = "negative-count"

  /// The value has no logarithm (A921).
  case noLogarithm = "no-logarithm"

  /// A geometric or harmonic mean has a part below zero (A922).
  case negativeInMean = "negative-in-mean"
}
