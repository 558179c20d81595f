import Testing
import TextFormats

@testable import AssessKit

/// Sheets that are passed over are searched for personal data all the same.
struct SheetScreeningTests {
  private typealias Sheet = WorkbookFixture.Sheet
  private static let good = "区划代码,单位名称,报告期,受理,成功\n420502,西陵区,2021Q2,120,110"
  private static let list = """
    待办事项 · \(TodoSheet.titleEnd)
    序号,程度,代码,位置,哪里不对,应为,怎么办
    """

  private func reading(_ sheets: [WorkbookFixture.Sheet], _ kind: String) throws -> FileReading {
    try IntakeFixture.reading(WorkbookFixture.bytes(kind, sheets), name: "a.\(kind)").reading
  }

  @Test(arguments: WorkbookFixture.kinds)
  func `A sheet that looks like our to-do list is no hiding place`(kind: String) throws {
    let number = ArtificialNumbers.identityEndingInX
    let own = Sheet(name: "待办事项", text: "\(Self.list)\n1,错误,A301,B2,\(number),,改")
    let found = try reading([own, Sheet(name: "报表", text: Self.good)], kind)
    let finding = try #require(found.findings.first { $0.code == .personalData })
    #expect(finding.location.sheet == "待办事项" && finding.location.cell == "E3")
    #expect(!String(describing: found).contains(number))
    let alone = try reading([own], kind)
    #expect(alone.isRefused && alone.findings.contains { $0.code == .personalData })
  }

  @Test(arguments: WorkbookFixture.kinds)
  func `Nor is a hidden sheet, or one of notes`(kind: String) throws {
    for isHidden in [true, false] {
      let notes = Sheet(
        name: "记", text: "随手记\n\(ArtificialNumbers.identityEndingInX)", isHidden: isHidden)
      let found = try reading([Sheet(name: "报表", text: Self.good), notes], kind)
      #expect(found.findings.map(\.code).contains(.personalData))
    }
  }

  @Test(arguments: WorkbookFixture.kinds)
  func `Clean ones raise no alarm`(kind: String) throws {
    let own = Sheet(name: "待办事项", text: "\(Self.list)\n1,错误,A301,B2,填的是“约1”,整数,改")
    let notes = Sheet(name: "填表说明", text: "联系电话：\(ArtificialNumbers.mobile)\n每季末后5日内报")
    let found = try reading([own, Sheet(name: "报表", text: Self.good), notes], kind)
    #expect(!found.findings.map(\.code).contains(.personalData))
    #expect(found.submissions.count == 1)
  }
}
