import AssessKit
import AssessTestSupport
import Testing
import TextFormats

@testable import Renderers

/// Returns for the Yichang scheme, checked and given back.
enum AnnotationFixture {
  /// The scheme, with the period that the samples are of.
  static let validation = Task {
    let scheme = try #require(
      SchemeReader().reading(of: try Repository.schemeFiles("yichang-2020")).scheme)
    let period = try #require(Period(id: "2020Q4"))
    return Validation(
      scheme: scheme, period: period,
      cutOff: scheme.calendar.dates(of: period)?.closes
        ?? .distantFuture, tool: "test")
  }

  /// Checks files and keeps what is needed to give them back.
  static func review(of files: [SourceFile]) async throws -> ReturnReview {
    try await validation.value.review(of: files)
  }

  /// Checks files and gives them back as one.
  static func annotated(
    _ files: [SourceFile], named name: String = "annotated.ods", in language: Language = .zh
  ) async throws -> SourceFile {
    let review = try await review(of: files)
    return SourceFile(
      name: name, bytes: try AnnotatedWorkbook(language: language).result(of: review).bytes)
  }

  /// A file of text.
  static func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, bytes: Array(text.utf8))
  }

  /// The sheets of a workbook, as rows of texts; empty rows are left out.
  static func sheets(of file: SourceFile) throws -> [(name: String, rows: [[String]])] {
    try WorkbookReader().workbook(inPackage: file.bytes).sheets.map { sheet in
      (
        sheet.name,
        sheet.rows.map { row in
          row.cells.map { String(decoding: sheet.content(of: $0), as: UTF8.self) }
        }
      )
    }
  }

  /// A part of a package as text.
  static func part(_ path: String, of file: SourceFile) throws -> String {
    String(
      decoding: try #require(try ZipReader(file.bytes).content(of: path)), as: UTF8.self)
  }

  /// 社区矫正统计表 of 西陵区; `joined` is the cell 新接收.
  static func correction(joined: String, formation: String = "192") -> String {
    """
    区划代码,单位名称,报告期,期初在册,新接收,解除,期末在册,已配矫正小组,教育帮扶,电子定位,电子定位监管率,脱管,漏管,重新犯罪
    420502,西陵区,2020Q4,188,\(joined),146,193,\(formation),192,180,93.26,0,0,1

    """
  }
}
