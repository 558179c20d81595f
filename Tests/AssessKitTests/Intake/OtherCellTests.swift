import Testing

@testable import AssessKit

@Suite struct OtherCellTests {
  @Test(
    arguments: [
      .date("2021-06-30", "2021-06-30"), .date("2021/6/30", "2021-06-30"),
      .date("2021/06/30", "2021-06-30"), .date("20210630", "2021-06-30"),
      .date("2021-6-3", "2021-06-03"), .date("2021-06-30 00:00:00", "2021-06-30"),
      .date("2021年6月30日", "2021-06-30", "A317"), .date("2021.6.30", "2021-06-30", "A317"),
      .date("44377", "2021-06-30", "A317"), .date("19725", "1954-01-01", "A317"),
      .date("2021年6月", "2021-06-30", "A317"), .date("2020年2月", "2020-02-29", "A317"),
      .date("２０２１－０６－３０", "2021-06-30", "A317"), .date("2021 年 6 月 3 日", "2021-06-03", "A317"),
      .date("2021-07-10", "2021-07-10"), .date("2000-02-29", "2000-02-29"),
      .refused("2021-07-11", "A307"), .refused("60267", "A307"), .refused("60268", "A306"),
      .refused("19724", "A306"), .refused("6/30/21", "A306"), .refused("30/06/2021", "A306"),
      .refused("2021-02-29", "A306"), .refused("2021-13-01", "A306"),
      .refused("2021-06-31", "A306"),
      .refused("20210631", "A306"), .refused("2021", "A306"), .refused("昨天", "A306"),
      .refused("2021年13月", "A306"), .refused("21-6-30", "A306"), .refused("2021-06-30T08", "A306"),
      .refused("1899-06-30", "A306"), .missing(""), .none("无"), .missing("#####", "A310"),
    ] as [CellExpectation])
  func `Days`(expected: CellExpectation) {
    expect(expected, in: IntakeFixture.column("d", "日期", .date))
  }

  @Test func `A due date may lie in the future`() {
    var column = IntakeFixture.column("d", "时限", .date)
    column.allowsFuture = true
    expect(.date("2021-12-31", "2021-12-31"), in: column)
  }

  @Test(
    arguments: [
      .flag("是", true), .flag("否", false), .flag("有", true), .flag("无", false), .flag("1", true),
      .flag("0", false), .flag("√", true), .flag("×", false), .flag("Y", true), .flag("n", false),
      .flag("TRUE", true), .flag("false", false), .flag("已完成", true, "A319"),
      .flag("未完成", false, "A319"), .flag("１", true, "A312"), .refused("可能", "A308"),
      .refused("2", "A308"), .refused("是否", "A308"), .missing(""), .none("/"), .none("不涉及"),
    ] as [CellExpectation])
  func `Yes and no`(expected: CellExpectation) {
    expect(expected, in: IntakeFixture.column("f", "出庭", .flag))
  }

  @Test(
    arguments: [
      .words("土地征收", "land"), .words("land", "land"), .words(" 土地征收 ", "land"),
      .words("征地", "land", "A319"), .words("土地 征收", "land", "A319"), .words("LAND", "land", "A319"),
      .refused("土地", "A304"), .refused("其他", "A304"), .missing(""), .none("无"),
    ] as [CellExpectation])
  func `Choices`(expected: CellExpectation) {
    expect(
      expected, in: IntakeFixture.column("c", "类别", .choice, choices: IntakeFixture.classes))
  }

  @Test(
    arguments: [
      .words("14-2", "14-2"), .words("（2020）鄂0502行初1号", "(2020)鄂0502行初1号", "A318"),
      .words("A12", "A12"), .words("'0012", "0012", "A318"), .words("12.0", "12", "A318"),
      .words("00 12", "0012", "A318"), .words("14.2", "14.2"), .refused("4.20204E+11", "A311"),
      .refused("1E5", "A311"), .refused("1234567890123450000", "A323"), .none("无"), .missing(""),
    ] as [CellExpectation])
  func `Codes`(expected: CellExpectation) {
    expect(expected, in: IntakeFixture.column("k", "编号", .code))
  }

  /// Blanks keep these from being seen as numbers before they are taken out; both are made up.
  @Test(arguments: ["429900    190001010004", "1 9 9 9 9 9 9 9 9 9 9"])
  func `A code that is a number of a person is refused`(text: String) {
    let reading = CellExpectation.refused(text, "A331")
      .reading(in: IntakeFixture.column("k", "编号", .code))
    #expect(reading.state == .invalid && reading.issues.map(\.code) == [.personalData])
    let all = "\(reading)"
    #expect(!all.contains("190001010004") && !all.contains("9999999"))
  }

  @Test(arguments: ["填报人 张三丰", "姓名 张三丰"])
  func `A name behind its label is not shown in a code`(text: String) {
    let reading = CellExpectation.refused(text, "A323")
      .reading(in: IntakeFixture.column("k", "编号", .code))
    #expect(reading.issues.map(\.code) == [.notACode])
    #expect(!"\(reading.issues)".contains("张三丰"))
  }

  @Test(
    arguments: [
      .words("已整改。", "已整改。"), .words(" 两端空格 ", "两端空格"), .none("无"), .missing(""),
      .words(String(repeating: "字", count: 2_000), String(repeating: "字", count: 2_000)),
      .refused(String(repeating: "字", count: 2_001), "A321"),
    ] as [CellExpectation])
  func `Text`(expected: CellExpectation) {
    expect(expected, in: IntakeFixture.column("t", "备注", .text))
  }
}
