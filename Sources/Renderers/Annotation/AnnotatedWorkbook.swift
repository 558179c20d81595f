public import AssessKit
internal import TextFormats

/// What was checked, given back as one workbook: the to-do list, then the sheets with the cells that
/// something was found in coloured and commented.
///
/// One OpenDocument workbook with nothing personal in it is kept as it is but for that. Sheets of other files are made anew from
/// their values, with every cell in its place. A file that holds personal data or cannot be read is
/// named and not copied.
public struct AnnotatedWorkbook: Sendable {
  /// What was written.
  public struct Result: Sendable {
    /// The workbook, as an OpenDocument package.
    public var bytes: [UInt8]

    /// How many cells are marked.
    public var markedCells: Int

    /// What the one who sees the file should know: files that are not in it, or not as they were.
    public var remarks: [LocalizedText]
  }

  /// The author of the comments, by which they are known again.
  static let author = "assess"

  private let language: Language

  /// Creates a renderer.
  public init(language: Language) { self.language = language }

  /// Returns the workbook.
  public func result(of review: ReturnReview) throws -> Result {
    let kept = review.copies.first { $0.package != nil }
    if let kept, let result = try result(of: review, keeping: kept) { return result }
    return try result(of: AnnotationPlan(review, keeping: nil, language: language))
  }

  // MARK: A workbook that is kept

  private func result(of review: ReturnReview, keeping copy: FileCopy) throws -> Result? {
    guard let package = copy.package else { return nil }
    let plan = AnnotationPlan(review, keeping: copy, language: language)
    var revision = WorkbookRevision(author: Self.author)
    revision.marks = plan.marks
    revision.removed = Set(copy.ownPlaces)
    revision.removedStyles = "\(Self.author)-todo-"
    revision.active = plan.todoName
    revision.first = try document(plan, SpreadsheetStyles(prefix: "\(Self.author)-todo-")) {
      styles in
      [plan.todoSheet(&styles)]
    }.addition()
    // Names that cannot be in the workbook, whatever was added to it before.
    let digest = Digest.hexadecimal(of: package).prefix(8)
    if !plan.newSheets.isEmpty {
      revision.last = try document(plan, SpreadsheetStyles(prefix: "\(Self.author)-\(digest)-")) {
        styles in
        plan.copiedSheets(&styles)
      }.addition()
    }
    // What cannot be read again is not given back: a new workbook is made instead.
    guard let bytes = try WorkbookReviser().package(package, revised: revision),
      (try? WorkbookReader().workbook(inPackage: bytes)) != nil
    else { return nil }
    return result(bytes, plan)
  }

  // MARK: A new workbook

  private func result(of plan: AnnotationPlan) throws -> Result {
    let document = document(plan, SpreadsheetStyles()) { styles in
      [plan.todoSheet(&styles)] + plan.copiedSheets(&styles)
    }
    var revision = WorkbookRevision(author: Self.author)
    revision.marks = plan.marks
    let plain = try SpreadsheetWriter(document).package()
    return result(try WorkbookReviser().package(plain, revised: revision) ?? plain, plan)
  }

  private func document(
    _ plan: AnnotationPlan, _ styles: SpreadsheetStyles,
    _ sheets: (inout SpreadsheetStyles) -> [Sheet]
  ) -> SpreadsheetDocument {
    var styles = styles
    let sheets = sheets(&styles)
    var document = SpreadsheetDocument(
      title: plan.title, generator: Self.author, language: language, date: nil,
      styles: styles)
    document.sheets = sheets
    return document
  }

  private func result(_ bytes: [UInt8], _ plan: AnnotationPlan) -> Result {
    Result(
      bytes: bytes, markedCells: plan.marks.values.reduce(0) { $0 + $1.count },
      remarks: plan.remarks)
  }
}
