import Testing

@testable import AssessKit

@Suite struct XMLReadingTests {
  private func read(_ returns: String) -> FileReading {
    IntakeFixture.reading(
      "<submission xmlns=\"urn:assess:submission:1\" version=\"1.0\">\n\(returns)\n</submission>",
      name: "a.xml")
  }

  private let attributes =
    "table=\"mediation\" division=\"420502\" period=\"2021Q2\" filled=\"2021-07-05\" revision=\"2\""

  @Test func `A return is read without a word`() {
    let reading = read(
      """
      <return \(attributes)><row><accepted>120</accepted>
        <成功> 110 </成功></row></return>
      """)
    #expect(reading.codes == [])
    #expect(reading.table == "mediation")
    #expect(reading.submissions.map(\.division) == ["420502"])
    #expect(reading.submissions.map(\.revision) == [2])
    #expect(reading.submissions.map(\.filled?.description) == ["2021-07-05"])
    #expect(reading.value(0) == .number(Rational(120)))
    #expect(reading.value(1) == .number(Rational(110)))
    #expect(reading.submissions[0].row?.cells[1].line == 3)
  }

  @Test(arguments: [
    ("<row><accepted>1</accepted></row>", ["A309"]),
    ("<row><accepted>x</accepted><succeeded>1</succeeded></row>", ["A301"]),
    ("<row><accepted>1</accepted><succeeded>1</succeeded><weather>1</weather></row>", ["A217"]),
    ("<row><accepted>1</accepted><succeeded>1</succeeded><姓名>x</姓名></row>", ["A332"]),
    ("<row><accepted>1</accepted><accepted>2</accepted></row>", ["A202"]),
    ("<row><accepted>1</accepted><succeeded>1</succeeded></row><extra><a/></extra>", ["A217"]),
    ("", ["A211"]),
    ("<row>", ["A110"]),
    (
      "<row><accepted>1</accepted><succeeded>1</succeeded></row>"
        + "<row><accepted>1</accepted><succeeded>2</succeeded></row>", ["A305"]
    ),
  ])
  func `Says what is wrong`(rows: String, codes: [String]) {
    let reading = read("<return \(attributes)>\(rows)</return>")
    #expect(reading.codes == codes)
    #expect(reading.unfilledMessages == [])
  }

  @Test(arguments: [
    ("<a/>", "A117"), ("<submission version=\"1.0\"/>", "A117"),
    ("<submission xmlns=\"urn:assess:submission:1\" version=\"2.0\"/>", "A117"),
    ("<!DOCTYPE a><a/>", "A111"), ("<a>", "A110"), ("<a", "A110"),
  ])
  func `Refuses other documents`(text: String, code: String) {
    let reading = IntakeFixture.reading(text, name: "a.xml")
    #expect(reading.codes == [code])
    #expect(reading.isRefused)
    #expect(reading.unfilledMessages == [])
  }

  @Test func `A return of an unknown table is passed over`() {
    let reading = read(
      "<return table=\"x\"><row><a>1</a></row></return>"
        + "<return \(attributes)><row><accepted>1</accepted><succeeded>1</succeeded></row></return>"
    )
    #expect(reading.codes == ["A116"])
    #expect(reading.submissions.count == 1)
  }

  @Test func `Findings name the element and its line, and no letter`() throws {
    let reading = read(
      "<return \(attributes)>\n<row>\n<accepted>约1</accepted><succeeded>1</succeeded></row></return>"
    )
    let finding = try #require(reading.findings.first)
    #expect(finding.location.line == 4)
    #expect(finding.location.column == "受理（accepted）")
    #expect(finding.location.columnLetter == nil)
  }
}
