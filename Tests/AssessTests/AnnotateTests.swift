import AssessTestSupport
import Foundation
import Testing
import TextFormats

/// `assess validate --annotate`: the clerk's own sheets back.
struct AnnotateTests {
  private static let broken = "samples/yichang-2020-broken/1-figures"
  private static let scheme = ["--scheme", "indicators/yichang-2020", "--period", "2020Q4"]

  /// Number and cell of each finding; the sheet in front of the cell is left out.
  private func findings(in path: String) async throws -> [String] {
    let result = try await Program.run(
      ["validate", path, "--format", "csv", "--lang", "en"] + Self.scheme)
    return try Repository.records(in: Array(result.output.utf8)).map {
      "\($0["Number"] ?? "") \(($0["Cell"] ?? "").split(separator: "!").last ?? "")"
    }.sorted()
  }

  @Test func `The answer is the same, and the workbook has the same findings in the same cells`()
    async throws
  {
    let folder = try Folder()
    let path = folder.path("批注.ods")
    let plain = try await Program.run(["validate", Self.broken] + Self.scheme)
    let result = try await Program.run(
      ["validate", Self.broken, "--annotate", path] + Self.scheme)
    #expect(result.status == 1)
    #expect(result.output == plain.output)
    #expect(result.errors.contains("着色5个单元格"))
    #expect(try await findings(in: path) == findings(in: Self.broken))
    let again = folder.path("again.ods")
    _ = try await Program.run(["validate", Self.broken, "--annotate", again] + Self.scheme)
    #expect(
      try Data(contentsOf: URL(filePath: again)) == Data(contentsOf: URL(filePath: path)))
    let quiet = try await Program.run(
      ["validate", Self.broken, "--annotate", folder.path("q.ods"), "--quiet"] + Self.scheme)
    #expect(quiet.errors.isEmpty)
  }

  @Test func `An input is never written over, nor is a file that is there`() async throws {
    let folder = try Folder()
    let copy = try folder.copy(Self.broken, as: "in")
    let before = try folder.tree()
    let file = copy + "/人民调解统计表.csv"
    let cases: [(input: String, output: String, status: Int32, words: String)] = [
      (file, file, 2, ".ods"), (file, folder.path("a.xlsx"), 2, ".ods"),
      (copy, copy + "/a.ods", 2, "文件夹"), (copy, folder.path("in/x/../b.ods"), 2, "文件夹"),
    ]
    for (input, output, status, words) in cases {
      let result = try await Program.run(["validate", input, "--annotate", output] + Self.scheme)
      #expect(result.status == status && result.errors.contains(words), "\(output)")
      #expect(result.output.isEmpty)
    }
    #expect(try folder.tree() == before)
    let path = folder.path("a.ods")
    #expect(
      try await Program.run(["validate", file, "--annotate", path] + Self.scheme).status == 1)
    let first = try Data(contentsOf: URL(filePath: path))
    let second = try await Program.run(["validate", file, "--annotate", path] + Self.scheme)
    #expect(second.status == 4 && second.errors.contains("没有覆盖"))
    let over = try await Program.run(["validate", path, "--annotate", path] + Self.scheme)
    #expect(over.status == 2 && over.errors.contains("被检查的文件"))
    #expect(try Data(contentsOf: URL(filePath: path)) == first)
  }

  @Test func `A file that cannot be read has a to-do list all the same`() async throws {
    let folder = try Folder()
    let file = try folder.write("PK\u{3}\u{4}nonsense", to: "a.xlsx")
    let path = folder.path("o.ods")
    let result = try await Program.run(["validate", file, "--annotate", path] + Self.scheme)
    #expect(result.status == 1)
    #expect(result.errors.contains("读不出其中的表格"))
    let workbook = try WorkbookReader().workbook(
      inPackage: Array(try Data(contentsOf: URL(filePath: path))))
    #expect(workbook.sheets.map(\.name) == ["待办事项"])
  }
}
