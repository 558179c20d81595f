import Testing

@testable import Renderers

@Suite struct SheetNameTests {
  @Test(arguments: [
    (["得分", "得分", "得分"], ["得分", "得分 (2)", "得分 (3)"]),
    (["A/B:C*?[]\\"], ["A B C"]),
    (["'引号'"], ["引号"]),
    (["", "  "], ["Sheet", "Sheet (2)"]),
    (["Data", "DATA"], ["Data", "DATA (2)"]),
    ([String(repeating: "长", count: 40)], [String(repeating: "长", count: 31)]),
    (
      [String(repeating: "长", count: 40), String(repeating: "长", count: 31)],
      [String(repeating: "长", count: 31), String(repeating: "长", count: 27) + " (2)"]
    ),
  ])
  func `Gives names that every program takes`(names: [String], expected: [String]) {
    #expect(SheetName.valid(names) == expected)
  }

  @Test func `An address quotes the name`() {
    #expect(SheetName.range(in: "甲's", from: (0, 0), to: (27, 9)) == "'甲''s'.A1:'甲''s'.AB10")
  }
}
