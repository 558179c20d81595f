import AssessKit
import AssessTestSupport
import Testing

/// `samples/broken`: each file gives the findings of `expected.csv`, and its clean twin none.
struct BrokenCatalogueTests {
  /// A row of `expected.csv`: a file, and a finding that it must give.
  struct Expectation: CustomTestStringConvertible, Sendable {
    var file: String
    var code: String
    var line: String
    var cell: String
    var severity: String
    var companions: [String]
    var previous: [String]
    var twin: String

    init(record: [String: String]) {
      file = record.field("file")
      code = record.field("code")
      line = record.field("line")
      cell = record.field("cell")
      severity = record.field("severity")
      companions = record.field("with").split(separator: ";").map { String($0) }
      previous = record.field("previous").split(separator: ";").map { String($0) }
      twin = record.field("twin")
    }

    var testDescription: String { "\(file): \(code) \(cell)" }

    /// Whether `finding` is the one; a line or cell that is not given may be any.
    func matches(_ finding: Finding) -> Bool {
      finding.code.number == code && finding.severity.rawValue == severity
        && finding.sites.contains { site in
          site.file == file && (line.isEmpty || site.line.map { "\($0)" } == line)
            && (cell.isEmpty || site.cell == cell)
        }
    }
  }

  private static let folder = "samples/broken"

  private static let expectations: [Expectation] =
    ((try? Repository.records("\(folder)/expected.csv")) ?? []).map { Expectation(record: $0) }

  private static let validation = Task {
    try GoldenRun.validation(of: "yichang-2020", in: "2020Q4")
  }

  /// The findings in `file` when it is checked together with `others`, after `earlier` ones.
  private static func findings(
    in file: String, beside others: [String], after earlier: [String]
  ) async throws -> [Finding] {
    let report = try await validation.value.report(
      on: try files([file] + others), history: try files(earlier))
    return report.findings.filter { $0.sites.contains { $0.file == file } }
  }

  private static func files(_ names: [String]) throws -> [SourceFile] {
    try names.map { SourceFile(name: $0, bytes: try Repository.bytes("\(folder)/\($0)")) }
  }

  @Test(arguments: expectations)
  func `A defect is found where it is`(row: Expectation) async throws {
    let findings = try await Self.findings(
      in: row.file, beside: row.companions, after: row.previous)
    let said = findings.map { "\($0.code.label) \($0.severity) \($0.location)" }
    #expect(findings.contains { row.matches($0) }, "\(said)")
  }

  @Test(arguments: expectations)
  func `A file has no error but those that were put in`(row: Expectation) async throws {
    let expected = Self.expectations.filter { $0.file == row.file }.map(\.code)
    let errors = try await Self.findings(in: row.file, beside: row.companions, after: row.previous)
      .filter { $0.severity >= .error }
    #expect(errors.filter { !expected.contains($0.code.number) } == [])
  }

  @Test(arguments: expectations)
  func `A clean twin has nothing to correct or explain`(row: Expectation) async throws {
    let others = row.companions.filter { $0 != row.twin }
    let findings = try await Self.findings(in: row.twin, beside: others, after: row.previous)
    #expect(findings.filter { $0.severity >= .query } == [])
  }

  @Test func `Every file is expected to give something, or its case is open`() throws {
    let open = try Repository.text("\(Self.folder)/open.md")
    let expected = Self.expectations.map(\.file)
    let files = Repository.files(below: Self.folder).filter {
      !$0.hasSuffix(".md") && !$0.hasPrefix("clean/") && !$0.hasPrefix("previous/")
        && $0 != "expected.csv"
    }
    #expect(files.count >= 60)
    #expect(files.filter { !expected.contains($0) && !open.contains($0) } == [])
    #expect(expected.filter { !files.contains($0) } == [])
  }

  @Test func `A personal number is in no word about its file`() async throws {
    for row in Self.expectations where row.code == "A331" {
      let text = try Repository.text("\(Self.folder)/\(row.file)")
      let cell = try #require(text.split(separator: "\n")[2].split(separator: ",").last)
      for finding in try await Self.findings(in: row.file, beside: [], after: []) {
        let words = Language.allCases.map { finding.message(in: $0) + finding.remedy(in: $0) }
        #expect(!"\(finding) \(words)".contains(cell))
      }
    }
  }
}
