import AssessTestSupport
import Testing
import TextFormats

@testable import AssessKit

/// Files of explanations as offices save them, and what they must not hold.
struct ExplanationIntakeTests {
  private static let head = ExplanationFixture.head
  private static let card = ArtificialNumbers.card(beginning: "622202", length: 19)
  private static let good = "few-others,m,11,2020Q4,其他,,11；10,1,其他类确实多,司法局,2021-01-05"

  private func reading(_ bytes: [UInt8]) -> ExplanationReading {
    let scheme = Sketch.scheme(tables: [ExplanationFixture.form(.query)])
    return ExplanationIntake(scheme: scheme).reading(of: SourceFile(name: "a.csv", bytes: bytes))
  }

  private func reading(_ rows: [String], head: String = head) -> ExplanationReading {
    reading(ExplanationFixture.file(rows, head: head).bytes)
  }

  @Test(arguments: TextEncoding.allCases)
  func `Every encoding of an office is read`(encoding: TextEncoding) throws {
    let text = "\(Self.head)\r\n\(Self.good)\r\n"
    let reading = reading(try #require(TextEncoder().encode(text, as: encoding)))
    #expect(reading.rows.map(\.reason) == ["其他类确实多"])
    #expect(reading.findings.map(\.code) == (encoding == .gb18030 ? [.encodingGb18030] : []))
  }

  @Test(arguments: ["\t", ";", "，"])
  func `Other delimiters are read`(delimiter: String) {
    let lines = [Self.head, Self.good].map { $0.replacing(",", with: delimiter) }
    #expect(reading([lines[1]], head: lines[0]).rows.map(\.reason) == ["其他类确实多"])
  }

  @Test func `Headers may be English, in any order, with more between them`() {
    let head = "date,备注,office,reason,value,element,period,division,table,rule"
    let row = "2021-01-05,,司法局,其他类确实多,11；10,others,2020Q4,11,m,few-others"
    let rows = reading([row], head: head).rows
    #expect(rows.map(\.key.element) == ["m.others"])
    #expect(rows.map(\.count) == [1])
    #expect(rows.first?.explanation != nil)
  }

  /// The numbers are made up, with check digits that hold: ``ArtificialNumbers``.
  @Test(arguments: [
    "few-others,m,11,2020Q4,其他,,11；10,1,\(ArtificialNumbers.identityEndingInX),司法局,2021-01-05",
    "few-others,m,11,2020Q4,其他,,11；10,1,请拨电话：\(ArtificialNumbers.mobile)。,司法局,2021-01-05",
    "few-others,m,11,2020Q4,其他,,11；10,1,理由,司法局\(ArtificialNumbers.mobile),2021-01-05",
    "few-others,m,11,2020Q4,其他,\(card),11；10,1,理由,司法局,2021-01-05",
  ])
  func `Personal data refuses the whole file, and is shown nowhere`(row: String) {
    let reading = reading([Self.good, row])
    #expect(reading.rows.isEmpty)
    #expect(reading.findings.map(\.code) == [.personalData])
    #expect(reading.findings.map(\.location.line) == [3])
    let all = "\(reading.findings) \(reading.findings.map { $0.message(in: .zh) })"
    #expect(!all.contains("9999999") && !all.contains("19000101") && !all.contains("622202"))
  }

  /// The number is made up; a line break or a blank in it does not hide it.
  @Test(arguments: [
    ("\"429900\n190001010004\"", "司法局"), ("\"429900\r\n190001010004\"", "司法局"),
    ("429900\u{2028}190001010004", "司法局"), ("联系人：张三丰", "司法局"), ("确实多，填报人 张三丰", "司法局"),
    ("当事人:张三丰", "司法局"), ("确实多", "司法局填报人张三丰"), ("确实多", "司法局 负责人 张三丰"),
  ])
  func `A number in pieces or a name behind its label refuses the file`(
    reason: String, office: String
  ) {
    let row = "few-others,m,11,2020Q4,其他,,11；10,1,\(reason),\(office),2021-01-05"
    let reading = reading([Self.good, row])
    #expect(reading.rows.isEmpty && reading.findings.map(\.code) == [.personalData])
    let all = "\(reading.findings) \(reading.findings.map { $0.message(in: .zh) })"
    #expect(!all.contains("190001010004") && !all.contains("张三丰"))
  }

  @Test(arguments: [
    "行政机关负责人出庭率提高", "填报人笔误", "电话咨询增加", "行政机关负责人 出庭", "当事人撤诉", "填报人：3人",
  ])
  func `A reason may speak of persons`(reason: String) {
    let row = "few-others,m,11,2020Q4,其他,,11；10,1,\(reason),12348电话热线中心,2021-01-05"
    #expect(reading([row]).rows.map(\.reason) == [reason])
  }

  @Test(arguments: ["姓名", "身份证号", "手机号码", "当事人"])
  func `A column of personal data refuses the file`(header: String) {
    let reading = reading([Self.good + ","], head: "\(Self.head),\(header)")
    #expect(reading.rows.isEmpty && reading.findings.map(\.code) == [.personalColumn])
  }

  @Test func `A contact field is passed over`() {
    let reading = reading(["\(Self.good),\(ArtificialNumbers.mobile)"], head: "\(Self.head),联系电话")
    #expect(reading.rows.count == 1 && reading.findings.isEmpty)
  }

  @Test(arguments: [
    ("规则,报表,区划代码,考核期,数据项,值,说明,单位", [FindingCode.columnMissing]),
    ("受理,成功", [.columnMissing]),
  ])
  func `A file without its columns is of no use`(head: String, codes: [FindingCode]) {
    let reading = reading(["a,b"], head: head)
    #expect(reading.rows.isEmpty && reading.findings.map(\.code) == codes)
  }

  @Test(arguments: [
    ([UInt8](), FindingCode.fileEmpty), (Array("规则,\"报表".utf8), .csvUnterminatedQuote),
    ([0x50, 0x4B, 0x03, 0x04, 0], .spreadsheetAsText),
    ([0xD0, 0xCF, 0x11, 0xE0], .spreadsheetAsText),
    (Array("规则,\u{0}报表".utf8), .nulBytes), (Array("规则,".utf8) + [0xFF, 0xFF], .encodingUnknown),
  ])
  func `What is no CSV is refused in words`(bytes: [UInt8], code: FindingCode) {
    let reading = reading(bytes)
    #expect(reading.rows.isEmpty && reading.findings.map(\.code) == [code])
  }

  @Test func `A comma without quotes moves the cells, and the row is not used`() {
    let reading = reading([
      "few-others,m,11,2020Q4,其他,,11；10,1,其他类,确实多,司法局,2021-01-05", Self.good,
    ])
    #expect(reading.rows.map(\.line) == [3])
    #expect(reading.findings.map(\.code) == [.rowLength])
  }

  @Test(arguments: [(2_000, 100, true), (2_001, 100, false), (2_000, 101, false)])
  func `A reason has two thousand characters, an office a hundred`(
    reason: Int, office: Int, isUsed: Bool
  ) {
    let words = [reason, office].map { String(repeating: "字", count: $0) }
    let reading = reading(["few-others,m,11,2020Q4,其他,,11；10,1,\(words[0]),\(words[1]),2021-01-05"])
    #expect(reading.rows.count == (isUsed ? 1 : 0))
    #expect(reading.findings.map(\.code) == (isUsed ? [] : [.textTooLong]))
  }

  @Test func `Blank rows are passed over, and the formula guard is no part of a value`() {
    let reading = reading([",,,,,,,,,,", "few-others,m,11,2020Q4,其他,,'-3,1,'=理由,司法局,2021-01-05"])
    #expect(reading.rows.map(\.value) == ["-3"])
    #expect(reading.rows.map(\.reason) == ["=理由"])
  }

  @Test func `A file of explanations that is far too long is refused at once`() {
    let line = Array("\(Self.good)\r\n".utf8)
    var bytes = Array("\(Self.head)\r\n".utf8)
    while bytes.count <= IntakeLimits.explanationBytes { bytes += line }
    let found = reading(bytes)
    #expect(found.findings.map(\.code) == [.fileTooLarge] && found.rows.isEmpty)
    #expect(found.findings.first?.message(in: .zh).contains("16") == true)
  }

  @Test(arguments: [
    "因填报人张三丰漏填，已改", "联系人李某某已核", "填报人员王某某误填", "当事人赵某某撤诉",
  ])
  func `A name without a colon behind its label is found`(reason: String) {
    let row = "few-others,m,11,2020Q4,其他,,11；10,1,\(reason),司法局,2021-01-05"
    let reading = reading([row])
    #expect(reading.findings.map(\.code) == [.personalData])
    #expect(!"\(reading)".contains("某某") && !"\(reading)".contains("张三丰"))
  }
}
