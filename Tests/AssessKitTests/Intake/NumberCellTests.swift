import Testing

@testable import AssessKit

@Suite struct NumberCellTests {
  @Test(
    arguments: [
      .number("120", "120"), .number("0", "0"), .number("007", "7"), .number(" 120 ", "120"),
      .number("\u{A0}120\u{A0}", "120"), .number("\u{3000}120\u{3000}", "120"),
      .number("'120", "120"), .number("+5", "5"), .number("1,234", "1234"),
      .number("12,345,678", "12345678"), .number("12.0", "12"), .number("120\n", "120"),
      .number("１２３", "123", "A312"), .number("＋５", "5", "A312"), .number("１，２３４", "1234", "A312"),
      .number("1，234", "1234", "A312"), .number("12．0", "12", "A312"),
      .number("120件", "120", "A313"), .number("120 件", "120", "A313"),
      .number("１２０件", "120", "A312", "A313"), .number("3.2万", "32000", "A314"),
      .number("3.2万件", "32000", "A314"), .number("1.5亿", "150000000", "A314"),
      .number("99999999999999999999", "99999999999999999999"),
      .missing(""), .missing("  "), .missing("\u{3000}"),
      .none("无"), .none("/"), .none("—"), .none("-"), .none("――"), .none("不涉及"), .none("N/A"),
      .none("n/a"), .none("——"), .none("／"), .none(" 无 "), .none("－"),
      .refused("约100", "A301"), .refused("100余", "A301"), .refused("100多件", "A301"),
      .refused("三十", "A301"), .refused("一百二", "A301"), .refused("1 234 5", "A301"),
      .refused("1,23", "A301"), .refused("1,2345", "A301"), .refused("12,34", "A301"),
      .refused(",123", "A301"), .refused("1O5", "A301"), .refused("12O", "A301"),
      .refused("O", "A301"), .refused("abc", "A301"), .refused("1.2.3", "A301"),
      .refused("5.", "A301"), .refused(".5", "A301"), .refused("--5", "A301"),
      .refused("+-5", "A301"), .refused("1_000", "A301"), .refused("0x10", "A301"),
      .refused("1/2", "A301"), .refused("(120)", "A301"), .refused("12-15", "A301"),
      .refused("1亿5千万", "A301"), .refused("１ ２", "A301"), .refused("NaN", "A301"),
      .refused("1.2E+5", "A311"), .refused("4.20204E+11", "A311"), .refused("1e3", "A311"),
      .refused("12.5", "A302"), .refused("3.00005万", "A302"), .refused("-5", "A303"),
      .refused("－５", "A303"), .refused("120人", "A322"), .refused("120万元", "A322"),
      .refused("98%", "A322"), .refused("5‰", "A322"),
      .missing("#DIV/0!", "A310"), .missing("#REF!", "A310"), .missing("#N/A", "A310"),
      .missing("####", "A310"),
    ] as [CellExpectation])
  func `Counts`(expected: CellExpectation) {
    expect(expected, in: IntakeFixture.column("n", "受理", .count, "件"))
  }

  @Test(
    arguments: [
      .number("98.5", "197/2"), .number("98.5%", "197/2"), .number("98.5％", "197/2", "A312"),
      .number("0.985", "197/200"), .number("100", "100"), .number("100%", "100"),
      .number("0", "0"), .number("９８．５", "197/2", "A312"), .number("98.50", "197/2"),
      .refused("100.01", "A303"), .refused("-1", "A303"), .refused("985‰", "A322"),
      .refused("98.5件", "A322"), .refused("1万", "A322"), .refused("98，5", "A301"), .none("/"),
      .refused("98.5%%", "A322"), .refused("九成", "A301"),
    ] as [CellExpectation])
  func `Percentages`(expected: CellExpectation) {
    expect(expected, in: IntakeFixture.column("r", "成功率", .percent, "%"))
  }

  @Test(
    arguments: [
      .number("3.25", "13/4"), .number("-3.25", "-13/4"), .number("1,234.5", "2469/2"),
      .number("3.2万元", "16/5", "A313"), .refused("3.2元", "A322"), .refused("3.2万", "A322"),
      .number("－３．２５", "-13/4", "A312"), .number("\u{2212}3", "-3", "A312"),
      .number("0.1", "1/10"), .number("123456789012345678.25", "493827156049382713/4"),
      .refused("3.2亿元", "A322"), .refused("￥3", "A301"),
    ] as [CellExpectation])
  func `Amounts in ten thousand yuan`(expected: CellExpectation) {
    expect(expected, in: IntakeFixture.column("m", "金额", .amount, "万元"))
  }

  @Test(
    arguments: [
      .number("3.2万元", "32000", "A314"), .number("3.2万", "32000", "A314"),
      .number("1.5亿元", "150000000", "A314"), .number("12元", "12", "A313"),
    ] as [CellExpectation])
  func `Amounts in yuan`(expected: CellExpectation) {
    expect(expected, in: IntakeFixture.column("m", "金额", .amount, "元"))
  }

  @Test func `Only a per-mille column takes per mille`() {
    let column = IntakeFixture.column("p", "比例", .amount, "‰")
    expect(.number("5‰", "5", "A313"), in: column)
    expect(.refused("5%", "A322"), in: column)
  }

  @Test(
    arguments: [
      .missing("", "A309"), .refused("#REF!", "A310"), .refused("##", "A310"), .none("无"),
    ] as [CellExpectation])
  func `Required columns`(expected: CellExpectation) {
    expect(expected, in: IntakeFixture.column("n", "受理", .count, "件", isRequired: true))
  }

  @Test(arguments: [
    ("约100", "an exact number"), ("三十", "Arabic digits, such as 30"),
    ("1,23", "a comma every three digits, as in 1,234, or none"),
    ("1O", "the digit 0, not the letter O"), ("1 2", "no blanks inside the number"),
  ])
  func `Says what to write instead`(text: String, expected: String) {
    let column = IntakeFixture.column("n", "受理", .count, "件")
    let reading = CellExpectation.refused(text, "A301").reading(in: column)
    #expect(reading.issues.first?.expected?.en == expected)
  }
}

/// Expects a cell to come to a state, with these codes and no others.
func expect(_ expected: CellExpectation, in column: Column) {
  let reading = expected.reading(in: column)
  #expect(reading.state == expected.state, "\(expected.text)")
  #expect(reading.issues.map(\.code.number) == expected.codes, "\(expected.text)")
}
