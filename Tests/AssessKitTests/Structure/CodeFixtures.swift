import AssessKit
import Testing

/// Small files for the fixture's scheme, each with a fault of a kind of its own.
struct CodeFixture: CustomTestStringConvertible, Sendable {
  /// The code that the files must give.
  var code: FindingCode

  /// What was sent.
  var files: [SourceFile]

  /// The office's list of extensions.
  var extensions: [SourceFile] = []

  /// What was sent for earlier periods, to compare with.
  var history: [SourceFile] = []

  var testDescription: String { code.label }

  init(_ code: FindingCode, _ files: [SourceFile], history: [SourceFile] = []) {
    self.code = code
    self.files = files
    self.history = history
  }

  /// Creates a fixture of one file.
  init(_ code: FindingCode, _ text: String, named name: String = "a.csv") {
    self.init(code, [SourceFile(name: name, bytes: Array(text.utf8))])
  }

  /// Creates a fixture of one form for 西陵区; the rows come after the code, the name and the period.
  static func form(_ code: FindingCode, _ header: String, _ cells: String) -> CodeFixture {
    CodeFixture(code, "\(head),\(header)\n\(xiling),\(cells)\n")
  }

  /// Creates a fixture of one row of cases.
  static func cases(_ code: FindingCode, _ cells: String) -> CodeFixture {
    CodeFixture(code, "\(head),\(caseHeader)\n\(xiling),\(cells)\n")
  }

  static let head = "区划代码,单位名称,报告期"
  static let caseHeader = "案号,受理日期,办结日期,类别,摘要"
  static let xiling = "420502,西陵区,2020Q4"

  static var all: [CodeFixture] {
    files + tables + cells + rows + returns + comparisons + explanations
  }

  private static let plain = "受理,成功,满意率,台账齐全,经费"

  static let files: [CodeFixture] = [
    CodeFixture(.fileEmpty, ""),
    CodeFixture(
      .fileUnreadable,
      [SourceFile(name: "a.csv", bytes: [], failure: LocalizedText(zh: "没有权限", en: "no right"))]),
    CodeFixture(
      .encodingUnknown,
      [SourceFile(name: "a.csv", bytes: Array("\(head),受理,成功\n".utf8) + [0xFF, 0xFF, 0x0A])]),
    CodeFixture(.nulBytes, "\(head),受理,成功\n\(xiling),1\u{0},1\n"),
    CodeFixture(.mojibake, "\(head),受理,成功\n420502,锟斤拷锟斤拷,2020Q4,9,8\n"),
    CodeFixture(.wrongExtension, "\(head),受理,成功\n\(xiling),9,8\n", named: "a.xls"),
    CodeFixture(
      .xmlEncoding, "<?xml version=\"1.0\" encoding=\"GB18030\"?><submission>受理</submission>"),
    CodeFixture(.xmlMalformed, submission("<return>")),
    CodeFixture(.xmlDoctype, "<?xml version=\"1.0\"?><!DOCTYPE a><a/>"),
    CodeFixture(.xmlLimit, submission(String(repeating: "<a>", count: 100))),
    CodeFixture(.xmlNamespace, "<?xml version=\"1.0\"?><submission/>"),
    CodeFixture(
      .xmlElementUnknown, xmlForm("<accepted>9</accepted><succeeded>8</succeeded><more/>")),
    CodeFixture(.csvUnterminatedQuote, "\(head),受理,成功\n\(xiling),9,\"8\n"),
    CodeFixture(.csvTextAfterQuote, "\(head),受理,成功\n\(xiling),9,\"8\"x\n"),
    CodeFixture(.csvLimit, "\(head),受理,成功\n" + String(repeating: "8", count: 1_100_000)),
    CodeFixture(
      .spreadsheetAsText, [SourceFile(name: "a.xls", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0])]),
    CodeFixture(
      .workbookUnreadable, [SourceFile(name: "a.xlsx", bytes: [0x50, 0x4B, 0x03, 0x04, 0])]),
    workbook(.workbookLimit, ["报表": String(repeating: ",", count: 5_000) + "9"]),
    workbook(.sheetsPassedOver, ["封面": "宜昌市", "报表": "\(head),受理,成功\n\(xiling),9,8"]),
    CodeFixture(.delimiterUnusual, "区划代码;单位名称;报告期;受理;成功\n420502;西陵区;2020Q4;9;8\n"),
    CodeFixture(.fileUnrecognised, "a,b\n1,2\n"),
  ]

  static let tables: [CodeFixture] = [
    form(.columnMissing, "受理,满意率,台账齐全,经费", "9,98,是,5"),
    form(.columnDuplicate, "受理,成功,受理数", "9,8,9"),
    form(.columnUnknown, "受理,成功,满意率,天气", "9,8,98,晴"),
    CodeFixture(.rowsAboveHeader, "人民调解统计表,,,,\n\(head),受理,成功\n\(xiling),9,8\n"),
    CodeFixture(.headerMerged, "区划代码,单位名称,报告期,数量,\n,,,受理,成功\n\(xiling),9,8\n"),
    form(.unitMismatch, "受理,成功,经费（元）", "9,8,5"),
    form(.rowLength, "受理,成功", "9,8,7"),
    CodeFixture(.totalRow, "\(head),受理,成功\n\(xiling),9,8\n,合计,,9,8\n"),
    CodeFixture(.totalMismatch, "\(head),受理,成功\n\(xiling),9,8\n,合计,,10,8\n"),
    CodeFixture(.footerRow, "\(head),受理,成功\n\(xiling),9,8\n填报人：×××,,,,\n"),
    CodeFixture(
      .headerRepeated,
      "\(head),\(caseHeader)\n\(xiling),A1,2020-12-03,,土地,\n\(head),\(caseHeader)\n"),
    CodeFixture(.noRows, "\(head),受理,成功\n"),
    CodeFixture(.divisionMissing, "报告期,受理,成功\n2020Q4,9,8\n"),
    CodeFixture(.periodMissing, "区划代码,受理,成功\n420502,9,8\n"),
    CodeFixture(.divisionUnknown, "\(head),受理,成功\n420599,西陵区,2020Q4,9,8\n"),
    CodeFixture(.divisionNameMismatch, "\(head),受理,成功\n420502,夷陵区,2020Q4,9,8\n"),
    CodeFixture(.periodUnexpected, "\(head),受理,成功\n420502,西陵区,去年,9,8\n"),
    CodeFixture(.periodNormalised, "\(head),受理,成功\n420502,西陵区,2020年4季度,9,8\n"),
    CodeFixture(.periodOther, "\(head),受理,成功\n420502,西陵区,2020Q3,9,8\n"),
    CodeFixture(.personalColumn, "\(head),受理,成功,身份证号\n\(xiling),9,8,\n"),
  ]

  static let cells: [CodeFixture] = [
    form(.notANumber, plain, "约9,8,98,是,5"), form(.notWhole, plain, "9.5,8,98,是,5"),
    form(.outOfRange, plain, "9,8,198,是,5"), form(.notYesNo, plain, "9,8,98,大概,5"),
    form(.requiredMissing, plain, "9,,98,是,5"), form(.spreadsheetError, plain, "9,#REF!,98,是,5"),
    form(.scientificNotation, plain, "1E+05,8,98,是,5"), form(.fullWidth, plain, "９,8,98,是,5"),
    form(.unitInCell, plain, "9件,8,98,是,5"), form(.unitWrong, plain, "9人,8,98,是,5"),
    form(.largeUnitConverted, plain, "1.5万,8,98,是,5"), form(.declaredNone, plain, "9,8,无,是,5"),
    cases(.notADate, "A1,2020-02-31,,土地,"), cases(.dateInFuture, "A1,2021-06-01,,土地,"),
    cases(.dateNormalised, "A1,2020年12月3日,,土地,"), cases(.notAChoice, "A1,2020-12-03,,天气,"),
    cases(.choiceSynonym, "A1,2020-12-03,,婚姻,"), cases(.codeNormalised, "Ａ1,2020-12-03,,土地,"),
    cases(.notACode, "12345678901234500000,2020-12-03,,土地,"),
    cases(.codeIsDate, "1月1日,2020-12-03,,土地,"), form(.formNotFilled, plain, ",,,,"),
    workbook(.codeIsNumber, ["台账": "\(head),\(caseHeader)\n\(xiling),1.5,2020-12-03,,土地,"]),
    workbook(.formulaWithoutResult, ["报表": "\(head),受理,成功\n\(xiling),9,=8"]),
    cases(.textTooLong, "A1,2020-12-03,,土地,\(String(repeating: "长", count: 2_001))"),
    cases(.personalData, "A1,2020-12-03,,土地,429900190001010004"),
  ]

  static let rows: [CodeFixture] = [
    form(.checkFailed, plain, "9,10,98,是,5"),
    form(.checkNotEvaluated, plain, ",8,98,是,5"),
    CodeFixture(.duplicateValue, "\(head),受理,成功\n\(xiling),9,8\n\(xiling),9,7\n"),
    CodeFixture(.duplicateRow, "\(head),受理,成功\n\(xiling),9,8\n\(xiling),9,8\n"),
    CodeFixture(.duplicateKey, "\(head),案号,类别\n\(xiling),A1,土地\n\(xiling),A1,婚姻家庭\n"),
    CodeFixture(
      .fractionAsPercent,
      "\(head),\(plain)\n\(xiling),9,8,0.98,是,5\n420502,西陵区,2020Q2,9,8,97,是,5\n"
        + "420502,西陵区,2020Q3,9,8,96,是,5\n"),
  ]

  static let returns: [CodeFixture] = [
    CodeFixture(.submissionMissing, [mediation("a.csv", cells: "9,8")]),
    CodeFixture(.resultProvisional, [mediation("a.csv", cells: "9,8")]),
    CodeFixture(
      .duplicateFile, [mediation("a.csv", cells: "9,8"), mediation("b.csv", cells: "9,8")]),
    CodeFixture(
      .conflictingSubmissions, [mediation("a.csv", cells: "9,8"), mediation("b.csv", cells: "9,7")]),
    CodeFixture(
      .submissionSuperseded,
      [
        mediation("a.csv", cells: "9,8", received: "2021-01-04"),
        mediation("b.csv", cells: "9,7", received: "2021-01-05"),
      ]),
    CodeFixture(.submittedLate, [mediation("a.csv", cells: "9,8", received: "2021-01-10")]),
    CodeFixture(.submittedAfterClose, [mediation("a.csv", cells: "9,8", received: "2021-02-10")]),
    CodeFixture(
      .declarationContradicted,
      [declaration("人民调解统计表,无此项"), mediation("a.csv", cells: "9,8")]),
    CodeFixture(.declaredDataMissing, [declaration("人民调解统计表,有数据")]),
    CodeFixture(.declarationMissing, [declaration("案件台账,无此项")]),
    CodeFixture(.declaredNotSubmitted, [declaration("人民调解统计表,未报")]),
    CodeFixture(
      .submittedAfterLock,
      [
        mediation("a.csv", cells: "9,8", received: "2021-01-04"),
        mediation("b.csv", cells: "9,7", received: "2021-01-31"),
      ]),
    extensions(.extensionWithoutDocument, "mediation,2020Q4,2021-01-12,"),
    extensions(.extensionNotLater, "mediation,2020Q4,2021-01-08,〔2021〕3号"),
    extensions(.extensionUnfit, "mediation,202011,2021-01-12,〔2021〕3号"),
    CodeFixture(
      .receivedDateUnknown,
      [
        mediation("a.csv", cells: "9,8", received: "2021-01-04"),
        mediation("b.csv", cells: "9,8", unit: "420506,夷陵区"),
      ]),
    CodeFixture(
      .cumulativeFalls,
      [mediation("a.csv", cells: "9,8"), mediation("b.csv", cells: "9,9", period: "2020Q3")]),
    CodeFixture(
      .unchangedFromPrevious,
      [mediation("a.csv", cells: "9,8"), mediation("b.csv", cells: "9,8", period: "2020Q3")]),
    CodeFixture(
      .parentTotalMismatch,
      [
        mediation("a.csv", cells: "9,8"), mediation("b.csv", cells: "9,8", unit: "420506,夷陵区"),
        mediation("c.csv", cells: "20,16", unit: "420500,宜昌市"),
      ]),
    CodeFixture(
      .crossCheckFailed,
      [
        mediation("a.csv", cells: "9,8"),
        SourceFile(
          name: "b.csv",
          bytes: Array("\(head),\(caseHeader)\n\(xiling),A1,2020-12-03,,土地,\n".utf8)),
      ]),
    CodeFixture(.zeroDenominator, [mediation("a.csv", cells: "0,0")]),
    CodeFixture(.smallDenominator, [mediation("a.csv", cells: "9,8")]),
    CodeFixture(.rollupUnmatched, [mediation("a.csv", cells: "9,8")]),
  ]

  private static func declaration(_ row: String) -> SourceFile {
    SourceFile(
      name: "d.csv", bytes: Array("区划代码,报告期,报表,报送情况\n420502,2020Q4,\(row)\n".utf8))
  }

  /// A list of extensions for 西陵区 beside a return.
  private static func extensions(_ code: FindingCode, _ row: String) -> CodeFixture {
    var fixture = CodeFixture(code, [mediation("a.csv", cells: "9,8")])
    fixture.extensions = [
      SourceFile(
        name: "extensions.csv",
        bytes: Array("区划代码,报表,考核期,延至,批准文号\n420502,\(row)\n".utf8))
    ]
    return fixture
  }

  /// The check of 成功 against 受理 is an error, the figures of the quarter before are a query.
  static let explanations: [CodeFixture] = [
    explained(.explanationStale, "A602,人民调解统计表,420502,2020Q4,,1,理由,司法局,2021-01-05"),
    explained(.explanationIncomplete, "A602,人民调解统计表,420502,2020Q4,,1,理由,,2021-01-05"),
    explained(.explanationUnmatched, "A601,人民调解统计表,420502,2020Q4,受理,9,理由,司法局,2021-01-05"),
    CodeFixture(
      .explanationRowUnknown,
      [
        mediation("a.csv", cells: "9,8"), mediation("b.csv", cells: "9,8", period: "2020Q3"),
        SourceFile(
          name: "说明.csv",
          bytes: Array(
            """
            规则,报表,区划代码,考核期,数据项,行,值,说明,单位,日期
            A602,人民调解统计表,420502,2020Q4,,1月2日,1,理由,司法局,2021-01-05
            """.utf8)),
      ]),
    CodeFixture(
      .explanationOfError,
      [
        mediation("a.csv", cells: "约9,8"),
        explanations("A301,人民调解统计表,420502,2020Q4,受理,约9,理由,司法局,2021-01-05"),
      ]),
  ]

  /// Two quarters with the same figures, and what the office says to it.
  private static func explained(_ code: FindingCode, _ row: String) -> CodeFixture {
    CodeFixture(
      code,
      [
        mediation("a.csv", cells: "9,8"), mediation("b.csv", cells: "9,8", period: "2020Q3"),
        explanations(row),
      ])
  }

  private static func explanations(_ row: String) -> SourceFile {
    SourceFile(
      name: "说明.csv", bytes: Array("规则,报表,区划代码,考核期,数据项,值,说明,单位,日期\n\(row)\n".utf8))
  }

  private static func mediation(
    _ name: String, cells: String, unit: String = "420502,西陵区", period: String = "2020Q4",
    received: String? = nil
  ) -> SourceFile {
    SourceFile(
      name: name, bytes: Array("\(head),受理,成功\n\(unit),\(period),\(cells)\n".utf8),
      received: received.flatMap { CalendarDate(iso: $0) })
  }

  /// A flat workbook of sheets with cells as in CSV.
  private static func workbook(
    _ code: FindingCode, _ sheets: KeyValuePairs<String, String>
  ) -> CodeFixture {
    let sheets = sheets.map { WorkbookFixture.Sheet(name: $0.key, text: $0.value) }
    return CodeFixture(code, [SourceFile(name: "a.fods", bytes: WorkbookFixture.flat(sheets))])
  }

  private static func submission(_ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <submission xmlns="urn:assess:submission:1" version="1.0">\(content)</submission>
    """
  }

  private static func xmlForm(_ cells: String) -> String {
    submission(
      """
      <return table="mediation" division="420502" period="2020Q4"><row>\(cells)</row></return>
      """)
  }
}
