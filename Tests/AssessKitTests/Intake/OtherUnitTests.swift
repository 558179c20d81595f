import Testing

@testable import AssessKit

/// Rows about units that are not assessed, in tables that may hold them.
struct OtherUnitTests {
  /// Returns the codes and what was expected, of a file with one row for each of `rows`.
  private func findings(
    _ rows: [(code: String, name: String)], otherUnits: Table.OtherUnits = .ignore
  ) -> [Finding] {
    var scheme = IntakeFixture.scheme
    for index in scheme.tables.indices { scheme.tables[index].otherUnits = otherUnits }
    let lines = rows.map { "\($0.code),\($0.name),2021Q2,5,4" }
    let text = (["区划代码,单位名称,报告期,受理,成功"] + lines).joined(separator: "\n")
    var collector = IntakeFixture.Collector()
    let intake = Intake(
      scheme: scheme, period: IntakeFixture.period, runDate: IntakeFixture.runDate)
    return intake.reading(
      of: SourceFile(name: "a.csv", bytes: Array(text.utf8)), visitor: &collector
    ).findings
  }

  @Test(arguments: [
    // Another unit altogether.
    ("110101", "东城区", "A230", Severity.notice), ("", "北京市", "A230", .notice),
    ("420503", "伍家岗区", "A230", .notice),
    // The name is on the list and the code is not.
    ("420538", "秭归县", "A214", .error), ("XX", "长阳县", "A214", .error),
    // A typo in the only thing that says the unit.
    ("420503", "", "A214", .query), ("", "姊归县", "A214", .query),
    // The code in small letters is the code.
    ("yc-gx", "", "A318", .notice), ("Yc-Gx", "宜昌高新区", "A318", .notice),
  ])
  func `A row is passed over only when it cannot mean a unit of the list`(
    code: String, name: String, number: String, severity: Severity
  ) {
    let found = findings([(code, name)]).filter { $0.code != .noRows }
    #expect(found.map(\.code.number) == [number])
    #expect(found.map(\.severity) == [severity])
    if number == "A214" { #expect(found.first?.expected != nil) }
  }

  @Test func `The rows that were passed over are counted`() {
    let rows = (0..<5_000).map { ("9\(10_000 + $0)", "某某第\($0)管理区") }
    let found = findings(rows + [("420502", "西陵区")])
    #expect(found.map(\.code) == [.otherUnit])
    #expect(found.first?.occurrences == 5_000)
  }

  @Test func `Thousands of unknown units are refused in little time`() {
    let rows = (0..<20_000).map { ("", "不认识的单位\($0)") }
    let time = ContinuousClock().measure {
      let found = findings(rows, otherUnits: .refuse)
      #expect(found.filter { $0.code == .divisionUnknown }.map(\.occurrences) == [20_000])
    }
    #expect(time < .seconds(20))
  }

  @Test func `A wrong code beside a known name suggests the unit of the name`() {
    let found = findings([("420538", "秭归县")], otherUnits: .refuse)
    #expect(found.first?.expected?.zh == "420527 秭归县")
  }

  /// Rows with a typo used to be asked about only near the top of a file.
  @Test func `A typo is asked about wherever it stands`() {
    let others = (0..<80_000).map { ("9\(10_000 + $0)", "某某第\($0)管理区") }
    let typo = ("", "姊归县")
    let time = ContinuousClock().measure {
      let found = findings(others + [typo])
      #expect(found.filter { $0.code == .divisionUnknown }.map(\.severity) == [.query])
      #expect(found.first { $0.code == .otherUnit }?.occurrences == 80_000)
    }
    #expect(time < .seconds(60))
    #expect(findings([typo] + others).map(\.code.number).sorted() == ["A214", "A230"])
  }
}
