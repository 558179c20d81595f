import AssessTestSupport
import Testing

@testable import AssessKit

/// What a list of extensions comes to, where quarterly returns of 2020Q4 are due on 10 January 2021.
struct DueExtensionsTests {
  private static let scheme = Sketch.scheme(tables: [
    Sketch.form("t", ["x"]), Sketch.form("u", ["x"]),
    Sketch.form("m", ["x"], frequency: .month), Sketch.form("y", ["x"], frequency: .year),
  ])

  private static let head = "区划代码,报表,考核期,延至,批准文号,批准单位\n"

  private func list(_ rows: String, head: String = head) -> DueExtensions {
    let file = SourceFile(name: "extensions.csv", bytes: Array((head + rows).utf8))
    return DueExtensions(reading: [file], scheme: Self.scheme, period: Sketch.quarter)
  }

  private func codes(_ list: DueExtensions) -> [String] {
    list.readings.flatMap(\.findings).map(\.code.number).sorted()
  }

  private func until(
    _ list: DueExtensions, _ table: String, _ id: String = "2020Q4", division: String = "11"
  ) -> String? {
    list[FactTable.Key(table: table, division: division, period: period(id))]?.until.description
  }

  @Test func `A row moves the return that it names and no other`() {
    let extensions = list("11,t,2020Q4,2021-01-20,宜司发〔2021〕3号,市司法局\n")
    #expect(codes(extensions) == [])
    #expect(until(extensions, "t") == "2021-01-20")
    #expect(until(extensions, "u") == nil)
    #expect(until(extensions, "t", division: "12") == nil)
    #expect(until(extensions, "t", "2020Q3") == nil)
    let key = FactTable.Key(table: "t", division: "11", period: Sketch.quarter)
    #expect(extensions[key]?.document == "宜司发〔2021〕3号")
    #expect(extensions[key]?.line == 2)
  }

  @Test func `All tables are those that are due when the period ends, and a name is closer`() {
    let extensions = list(
      "11,u,2020Q4,2021-01-25,〔2021〕4号,\n11,全部,2020Q4,2021-01-20,〔2021〕3号,\n")
    #expect(codes(extensions) == [])
    #expect(until(extensions, "t") == "2021-01-20")
    #expect(until(extensions, "u") == "2021-01-25")
    #expect(until(extensions, "m", "202012") == "2021-01-20")
    #expect(until(extensions, "m", "202011") == nil)
    #expect(until(extensions, "y", "2020") == "2021-01-20")
    #expect(until(extensions, DeclarationList.id) == "2021-01-20")
  }

  @Test(arguments: [
    ("11,t,2020Q4,2021-01-20,,\n", "A721"), ("11,t,2020Q4,2021-01-10,〔2021〕3号,\n", "A722"),
    ("11,t,2020Q4,2020-01-20,〔2021〕3号,\n", "A722"), ("11,t,202011,2021-01-20,〔2021〕3号,\n", "A723"),
    ("11,t,2020Q4,,〔2021〕3号,\n", "A309"), ("11,v,2020Q4,2021-01-20,〔2021〕3号,\n", "A304"),
    ("99,t,2020Q4,2021-01-20,〔2021〕3号,\n", "A323"), ("11,t,四五,2021-01-20,〔2021〕3号,\n", "A216"),
    ("11,t,2020Q4,2021-02-30,〔2021〕3号,\n", "A306"),
  ])
  func `A row with a mistake is reported and moves nothing`(row: String, code: String) {
    let extensions = list(row)
    #expect(codes(extensions) == [code])
    #expect(extensions.readings.flatMap(\.findings).allSatisfy { $0.severity == .error })
    #expect(extensions.latest.isEmpty)
  }

  @Test func `The same twice counts once, and two that differ count for nothing`() {
    let row = "11,t,2020Q4,2021-01-20,〔2021〕3号,\n"
    let same = list(row + row)
    #expect(codes(same) == ["A404"])
    #expect(until(same, "t") == "2021-01-20")
    let other = list(row + "11,t,2020Q4,2021-01-25,〔2021〕5号,\n")
    #expect(codes(other) == ["A405"])
    #expect(until(other, "t") == nil)
  }

  @Test func `Another encoding, other headers and a list without rows are read`() throws {
    let text = "单位名称,报表名称,考核期,延期至,文号\n区11,t,2020年第四季度,2021年1月20日,〔2021〕3号\n"
    let extensions = list(text, head: "")
    #expect(until(extensions, "t") == "2021-01-20")
    #expect(codes(list("")) == [])
    #expect(codes(list("", head: "a,b\n1,2\n")) == ["A116"])
  }
}
