import Testing

@testable import AssessKit

@Suite struct DivisionDirectoryTests {
  static let directory = DivisionDirectory(
    divisions: IntakeFixture.divisions, root: IntakeFixture.scheme.root)

  private func match(_ code: String, _ name: String = "", takesParts: Bool = false) -> DivisionMatch
  {
    Self.directory.match(
      code: Array(code.utf8)[...], name: Array(name.utf8)[...], takesParts: takesParts)
  }

  private func summary(_ match: DivisionMatch) -> String {
    switch match {
    case .found(let code, let issues):
      ([code] + issues.map(\.issue.code.number)).joined(separator: " ")
    case .refused(let issue): issue.issue.code.number
    case .otherUnit: "other"
    case .missing: "missing"
    }
  }

  @Test(arguments: [
    ("420502", "", "420502"), ("420502000", "", "420502"), ("420502000000", "", "420502"),
    ("YC-GX", "", "YC-GX"), ("yc-gx", "", "YC-GX A318"), ("420500", "", "420500"),
    ("420502.0", "", "420502 A318"),
    ("'420502", "", "420502 A318"), ("４２０５０２", "", "420502 A318"), ("420 502", "", "420502 A318"),
    ("420502", "西陵区", "420502"), ("420502", "西陵", "420502"), ("420528", "长阳县", "420528"),
    ("420502", "秭归县", "A215"), ("420502", "不知道", "A215"), ("420503", "", "A214"),
    ("110101", "", "A214"), ("42050", "", "A323"), ("42050200000", "", "A323"),
    ("4.20204E+11", "", "A323"), ("", "", "missing"), ("", "西陵区", "420502"),
    ("", "西陵", "420502 A319"), ("", "长阳县", "420528 A319"), ("", "宜昌市西陵区", "420502 A319"),
    ("", "秭归县司法局", "420527 A319"), ("", "秭归县司法局（盖章）", "420527 A319"),
    ("秭归县", "", "420527"), ("", "420527", "420527"), ("", "兴山县", "A214"),
    ("420502001001", "", "A214"),
  ])
  func `Finds`(code: String, name: String, expected: String) {
    #expect(summary(match(code, name)) == expected)
  }

  @Test func `A village belongs to its county in a ledger`() {
    #expect(summary(match("420502001001", takesParts: true)) == "420502")
    #expect(summary(match("420503001001", takesParts: true)) == "A214")
  }

  @Test func `Names the nearest divisions`() {
    #expect(summary(match("", "姊归县")) == "A214")
    let near = Self.directory.suggestion(code: [], name: Array("姊归县".utf8)[...])
    #expect(near.zh.hasPrefix("420527 秭归县"))
  }
}
