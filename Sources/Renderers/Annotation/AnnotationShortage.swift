internal import AssessKit

/// Why a file is not in the workbook although it can be read.
enum AnnotationShortage: CaseIterable {
  /// One of its sheets has too many rows or columns.
  case sheet

  /// It is too large for any workbook.
  case workbook

  /// The files before it left too little room.
  case room

  /// There are too many sheets.
  case sheets

  /// What is said of it.
  var reason: LocalizedText {
    switch self {
    case .sheet:
      LocalizedText(zh: "行或列太多，一张工作表放不下", en: "too many rows or columns for a sheet")
    case .workbook: LocalizedText(zh: "内容太多，一个工作簿放不下", en: "too large for a workbook")
    case .room:
      LocalizedText(
        zh: "与其他文件合在一起，一个工作簿放不下，请单独检查这个文件",
        en: "too large for one workbook with the other files; check it by itself")
    case .sheets:
      LocalizedText(
        zh: "工作表太多，一个工作簿放不下，请分开检查",
        en: "too many sheets for one workbook; check the files one by one")
    }
  }

  /// How much may still be written.
  struct Room {
    /// How many sheets.
    var sheets: Int

    /// How many bytes of XML.
    var bytes: Int

    /// Takes the room for the sheets of a file, or returns what it lacks and takes none.
    mutating func shortage(for file: [SheetExtent], of budget: Int) -> AnnotationShortage? {
      let needed = file.reduce(0) { $0 + $1.bytes }
      if !file.allSatisfy(\.isWithinLimits) { return .sheet }
      if needed > budget { return .workbook }
      if needed > bytes { return .room }
      if file.count > sheets { return .sheets }
      bytes -= needed
      sheets -= file.count
      return nil
    }
  }
}
