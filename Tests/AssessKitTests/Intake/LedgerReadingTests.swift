import Testing

@testable import AssessKit

@Suite struct LedgerReadingTests {
  private let header = "区划代码,案号,开庭日期,类别,负责人出庭,标的额（元）"

  private func read(_ rows: String...) -> (reading: FileReading, rows: [Row]) {
    IntakeFixture.reading(Array(([header] + rows).joined(separator: "\n").utf8))
  }

  @Test func `Rows go to the visitor and are counted by period`() {
    let (reading, rows) = read(
      "420502,A1,2021-04-01,土地征收,是,100", "420502,A2,2021-06-30,征地,否,",
      "420502,A3,2021-03-31,治安处罚,是,", "420527001001,A1,2021-05-01,治安处罚,是,")
    #expect(rows.map(\.period.id) == ["2021Q2", "2021Q2", "2021Q1", "2021Q2"])
    #expect(rows.map(\.division) == ["420502", "420502", "420502", "420527"])
    #expect(reading.submissions.map(\.rowCount) == [2, 1, 1])
    #expect(reading.submissions.allSatisfy { $0.row == nil })
    #expect(reading.codes.sorted() == ["A218", "A319"])
  }

  @Test func `Keys that come twice`() {
    let (reading, rows) = read(
      "420502,A1,2021-04-01,土地征收,是,100", "420502,A1,2021-04-01,土地征收,是,100",
      "420502,A1,2021-04-02,土地征收,否,100", "420527,A1,2021-04-01,土地征收,是,100")
    #expect(rows.count == 2)
    #expect(reading.codes == ["A404", "A405"])
  }

  /// Seventeen and more digits: the same to sixteen, and different rows.
  @Test(arguments: [
    ("0.12345678901234567", "0.12345678901234568", "A405"), ("0.5", "0.50", "A404"),
    ("123456789012345678901", "123456789012345678902", "A405"),
  ])
  func `Amounts are compared to the last digit`(first: String, second: String, code: String) {
    let (reading, _) = read(
      "420502,A1,2021-04-01,土地征收,是,\(first)", "420502,A1,2021-04-01,土地征收,是,\(second)")
    #expect(reading.codes == [code])
  }

  @Test func `A row without its date has no period`() {
    let (reading, rows) = read("420502,A1,,土地征收,是,100")
    #expect(rows.isEmpty)
    #expect(reading.codes == ["A213", "A309"])
  }

  /// A template begins with a row that has unit and period alone.
  @Test func `A row in which nothing was filled in is no row`() {
    let head = "区划代码,报告期,案号,开庭日期,类别,负责人出庭,标的额（元）"
    let (reading, rows) = IntakeFixture.reading(Array("\(head)\n420502,2021Q2,,,,,\n".utf8))
    #expect(rows.isEmpty)
    #expect(reading.submissions.isEmpty)
    #expect(reading.codes == ["A211"])
  }

  @Test func `A mistake at the last byte refuses the file`() {
    let (reading, _) = read("420502,A1,2021-04-01,土地征收,是,100", "420502,\"A2")
    #expect(reading.isRefused)
    #expect(reading.codes == ["A113"])
    #expect(reading.submissions.isEmpty)
  }
}
