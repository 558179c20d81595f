import Testing

@testable import AssessKit

@Suite struct PersonalDataScanTests {
  /// Numbers that nobody has, made here so that none stands in a file.
  static let identity = ArtificialNumbers.identity(of: "110101", born: "19000101", serial: "999")
  static let mobile = ArtificialNumbers.mobile
  static let card = ArtificialNumbers.card(beginning: "62", length: 19)

  private func hit(_ text: String) -> PersonalData? {
    PersonalDataScan.firstHit(in: Array(text.utf8)[...])
  }

  @Test func `Finds identity card numbers`() {
    #expect(hit(Self.identity) == .identityNumber)
    #expect(hit("证号：\(Self.identity)。") == .identityNumber)
    #expect(hit(ArtificialNumbers.fullWidth(Self.identity)) == .identityNumber)
    #expect(hit(ArtificialNumbers.identityEndingInX.lowercased()) == .identityNumber)
    #expect(hit(ArtificialNumbers.identityEndingInX) == .identityNumber)
    #expect(hit("420502" + "001301" + "001") == nil)
    #expect(hit("420502" + "000101" + "001") == .identityNumber)
  }

  @Test func `Finds mobile numbers, also in groups`() {
    #expect(hit(Self.mobile) == .mobileNumber)
    #expect(hit("电话\(Self.mobile)，请回电") == .mobileNumber)
    #expect(hit("+86\(Self.mobile)") == .mobileNumber)
    let digits = Array(Self.mobile)
    #expect(
      hit("\(String(digits[..<3])) \(String(digits[3..<7])) \(String(digits[7...]))")
        == .mobileNumber)
    #expect(
      hit("\(String(digits[..<3]))-\(String(digits[3..<7]))-\(String(digits[7...]))")
        == .mobileNumber)
    #expect(hit(ArtificialNumbers.fullWidth(Self.mobile)) == .mobileNumber)
  }

  @Test func `Finds bank cards`() {
    #expect(hit(Self.card) == .bankCard)
    #expect(hit(ArtificialNumbers.card(beginning: "62", length: 16)) == .bankCard)
  }

  @Test(arguments: [
    "120", "420502000000", "420502001001", "12420502000000000X", "11420500011000000A",
    "12345678901", "10086", "2021-06-30", "20210630", "1234567.89", "123456789012345",
    "12000000000", "1,234,567,890", "（2020）鄂0502行初1号", "2021Q2", "99999999999999999999",
    "0717-6051234", "13000000000", "2020-01-01 2021-12-31",
    "13912345678.50", "13,912,345,678", "13-06-30 12345",
  ])
  func `Raises no false alarm`(text: String) {
    #expect(hit(text) == nil)
  }

  /// The made-up number of samples/broken, in pieces; no place has its code.
  @Test(arguments: [
    "429900 190001010004", "429900.190001010004", "429900_19000101_0004", "4299/0019/0001010004",
    "4299\u{200B}00190001010004", "429900\u{A0}190001010004", "4299 0019 0001 0100 04",
    "4 2 9 9 0 0 1 9 0 0 0 1 0 1 0 0 0 4", "4.29900190001010004E17", "4.29900190001010004e+17",
    "429900190001010004000E-3", "0.429900190001010004E18", "429900\r\n190001010004",
    "１ ４２９９００－１９０００１０１０００４", "12,429900·190001010004",
  ])
  func `Finds identity card numbers in pieces`(text: String) {
    #expect(hit(text) == .identityNumber)
  }

  @Test(arguments: [
    "429900.190001010005", "4299 0019 0001 0100 05", "4.29900190001010005E17",
    "429900    190001010004",
    "429900和190001010004",
    "2021-10-21", "（2020）鄂0582行初12号", "0.33333333333333331", "2020-10-10 12:30:45 420502",
    "139.1234.5678", "1 3 9 1 2 3 4 5 6 7 8",
  ])
  func `Pieces that are no number raise no alarm`(text: String) {
    #expect(hit(text) == nil)
  }

  @Test func `Asks for the check digit`() {
    let last = Self.identity.last == "1" ? "2" : "1"
    #expect(hit(String(Self.identity.dropLast()) + last) == nil)
  }

  @Test(arguments: ["姓名", "调解员姓名", "身份证号码", "手机号", "住址", "当事人", "当事人电话", "户籍地址"])
  func `Knows personal headers`(header: String) { #expect(PersonalHeader.isPersonal(header)) }

  @Test(arguments: ["填报人", "联系电话", "单位负责人", "审核人", "当事人人数", "受理数", "案号", "电话咨询次数"])
  func `Leaves other headers alone`(header: String) { #expect(!PersonalHeader.isPersonal(header)) }
}
