internal import AssessKit
internal import TextFormats

/// A file in the workbook, or one that is only named there.
struct AnnotatedFile {
  /// The name.
  var name: String

  /// The names of its sheets in the workbook.
  var sheets: [String] = []

  /// What became of it.
  var remark: LocalizedText

  /// Whether that must be said aloud.
  var isNotable = true
}

/// Which sheets there will be, what they are called, and where everything stands in them.
struct AnnotationPlan {
  /// The most that all new sheets may come to as XML, so that the workbook can be read again.
  private static let budget = 48 << 20

  /// The name of the sheet with the to-do list.
  let todoName: String

  /// The sheets that are made anew.
  private(set) var newSheets: [AnnotationSheet] = []

  /// The cells to mark, by sheet.
  private(set) var marks: [String: [WorkbookRevision.Place: WorkbookRevision.Mark]] = [:]

  private let review: ReturnReview
  private let language: Language
  private var files: [AnnotatedFile] = []
  private var map = AnnotationMap([])

  /// Plans the workbook.
  ///
  /// - Parameters:
  ///   - review: What was checked.
  ///   - kept: The workbook that is kept as it is.
  ///   - language: The language of the words.
  init(_ review: ReturnReview, keeping kept: FileCopy?, language: Language) {
    self.review = review
    self.language = language
    let measured = Self.measured(review)
    let tabs = kept?.tabs ?? []
    let others = measured.filter { $0.copy.file != kept?.file }
    // The to-do list is a sheet, too.
    let (fitting, left) = Self.fitting(others, besides: tabs.count + 1)
    let names = SheetName.valid(
      tabs + [TodoTable.name(language)] + fitting.map { Self.name(of: $0.copy) })
    todoName = names[tabs.count]
    newSheets = zip(fitting, names.dropFirst(tabs.count + 1)).map { sheet, name in
      AnnotationSheet(copy: sheet.copy, name: name, extent: sheet.extent)
    }
    let keptSheets = measured.filter { $0.copy.file == kept?.file }.map { sheet in
      AnnotationSheet(copy: sheet.copy, name: sheet.copy.name ?? "", extent: sheet.extent)
    }
    files = Self.files(of: review, kept: kept, keptSheets + newSheets, left)
    map = AnnotationMap(keptSheets + newSheets)
    marks = map.marks(for: review.places, AnnotationComment(language: language))
  }

  /// The title of the document.
  var title: String { ValidationWords(report: review.report).title[language] }

  /// What must be said aloud of the files.
  var remarks: [LocalizedText] {
    files.filter(\.isNotable).map { file in
      LocalizedText(
        zh: "“\(file.name)”：\(file.remark.zh)", en: "'\(file.name)': \(file.remark.en)")
    }
  }

  /// Returns the sheet with the to-do list.
  func todoSheet(_ styles: inout SpreadsheetStyles) -> Sheet {
    TodoTable(
      review: review, map: map, files: files, language: language,
      styles: TodoStyles(addingTo: &styles)
    ).sheet(named: todoName)
  }

  /// Returns the sheets that are made anew.
  func copiedSheets(_ styles: inout SpreadsheetStyles) -> [Sheet] {
    let styles = CopyStyles(addingTo: &styles)
    return newSheets.map { $0.sheet(styles) }
  }

  // MARK: Sheets

  private static func measured(_ review: ReturnReview) -> [(copy: SheetCopy, extent: SheetExtent)] {
    let copies = review.copies.flatMap(\.sheets)
    let index = SheetIndex(copies.map { ($0.file, $0.name) })
    var places: [Int: [Finding.Location]] = [:]
    for location in review.places.flatMap(\.sites) {
      for sheet in index.sheets(for: location) { places[sheet, default: []].append(location) }
    }
    return copies.enumerated().map { number, copy in
      let rows = (places[number] ?? []).compactMap { copy.place(of: $0) }
        .filter { $0.column == nil }.map(\.row)
      return (copy, SheetExtent(of: copy, anchoring: Set(rows)))
    }
  }

  /// Leaves out the files that are too large, or for which there is no room left, and says why.
  private static func fitting(
    _ sheets: [(copy: SheetCopy, extent: SheetExtent)], besides tabs: Int
  ) -> (sheets: [(copy: SheetCopy, extent: SheetExtent)], left: [String: AnnotationShortage]) {
    var room = AnnotationShortage.Room(sheets: SheetExtent.limits.sheets - tabs, bytes: budget)
    var result: [(copy: SheetCopy, extent: SheetExtent)] = []
    var left: [String: AnnotationShortage] = [:]
    var index = 0
    while index < sheets.count {
      let file = sheets[index].copy.file
      let group = sheets[index...].prefix { $0.copy.file == file }
      index += group.count
      if let shortage = room.shortage(for: group.map { $0.extent }, of: budget) {
        left[file] = shortage
      } else {
        result += group
      }
    }
    return (result, left)
  }

  /// The name on the tab, or that of the file without its folders and ending.
  private static func name(of copy: SheetCopy) -> String {
    if let name = copy.name { return name }
    let file = copy.file.split(separator: "/").last.map(String.init) ?? copy.file
    return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }

  // MARK: Files

  private static func files(
    of review: ReturnReview, kept: FileCopy?, _ sheets: [AnnotationSheet],
    _ left: [String: AnnotationShortage]
  ) -> [AnnotatedFile] {
    let copied = review.copies.map { copy in
      let names = sheets.filter { $0.copy.file == copy.file && !$0.copy.isHidden }.map(\.name)
      if copy.file == kept?.file {
        return AnnotatedFile(name: copy.file, sheets: names, remark: asItWas, isNotable: false)
      }
      if let shortage = left[copy.file] {
        return AnnotatedFile(name: copy.file, remark: notWritten(shortage.reason))
      }
      guard sheets.contains(where: { $0.copy.file == copy.file }) else {
        return AnnotatedFile(name: copy.file, remark: notWritten(nothing))
      }
      return AnnotatedFile(
        name: copy.file, sheets: names, remark: copy.isWorkbook ? valuesOnly : values,
        isNotable: copy.isWorkbook)
    }
    let withheld = review.withheld.map { file in
      AnnotatedFile(name: file.file, remark: notWritten(file.reason))
    }
    return (copied + withheld).sorted { $0.name < $1.name }
  }

  private static let asItWas = LocalizedText(
    zh: "原样保留，只加了颜色和批注", en: "kept as it was, with colours and comments")

  private static let values = LocalizedText(zh: "按内容写成工作表", en: "made into a sheet")

  private static let valuesOnly = LocalizedText(
    zh: "按内容重建，公式换成了结果，格式没有保留", en: "made anew from its values, without formulas and formats")

  private static let nothing = LocalizedText(zh: "其中没有内容", en: "there is nothing in it")

  private static func notWritten(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "没有写入：\(reason.zh)", en: "not in the workbook: \(reason.en)")
  }
}
