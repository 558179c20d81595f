import AssessKit
import Testing

@Suite struct FindingMessageTests {
  private let notWhole = Finding(
    .notWhole, at: Finding.Location(file: "人民调解.csv", line: 12, column: "受理件数"),
    read: "12.5")

  @Test func `The values that were found stand in the sentence`() {
    #expect(notWhole.message(in: .zh) == "“受理件数”填的是“12.5”，应为整数。")
    #expect(notWhole.message(in: .en) == "“受理件数” holds “12.5”, but must be a whole number.")
  }

  @Test func `The remedy names the column too`() {
    #expect(notWhole.remedy(in: .zh).hasPrefix("请把“受理件数”改为整数"))
    #expect(notWhole.remedy(in: .en).hasPrefix("Write “受理件数” as a whole number"))
  }

  @Test func `An argument has its own words in each language`() {
    let finding = Finding(
      .delimiterUnusual, at: Finding.Location(file: "a.csv"),
      arguments: [Finding.Argument("delimiter", LocalizedText(zh: "制表符", en: "tabs"))])
    #expect(finding.message(in: .zh) == "各栏之间用制表符分隔，已照此读取。")
    #expect(
      finding.message(in: .en) == "The columns are separated by tabs, and were read that way.")
  }

  @Test func `An argument goes before the place`() {
    let finding = Finding(
      .formulaSyntax, at: Finding.Location(file: "indicators.yaml", line: 9, column: "formula"),
      arguments: [
        Finding.Argument("formula", "a / (b"), Finding.Argument("column", 7),
        Finding.Argument("reason", LocalizedText(zh: "缺少右括号", en: "a bracket is not closed")),
      ])
    #expect(finding.message(in: .zh) == "公式“a / (b”第7个字符处写错了：缺少右括号。")
    #expect(
      finding.message(in: .en)
        == "The formula “a / (b” goes wrong at character 7: a bracket is not closed.")
  }

  @Test func `Braces inside a value are left alone`() {
    var finding = notWhole
    finding.read = "{column}"
    #expect(finding.message(in: .zh) == "“受理件数”填的是“{column}”，应为整数。")
  }

  @Test func `A value that was not supplied stays visible`() {
    var finding = notWhole
    finding.read = nil
    #expect(finding.message(in: .zh) == "“受理件数”填的是“{read}”，应为整数。")
  }

  @Test func `A finding has the severity of its code unless another is given`() {
    let place = Finding.Location(file: "a.csv")
    #expect(Finding(.checkFailed, at: place).severity == .error)
    #expect(Finding(.checkFailed, at: place, severity: .query).severity == .query)
  }
}
