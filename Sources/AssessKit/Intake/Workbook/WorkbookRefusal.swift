import TextFormats

/// Says why a workbook cannot be read.
enum WorkbookRefusal {
  /// Returns the finding for an error of the reader.
  static func finding(_ error: WorkbookError, file: String) -> Finding {
    let location = Finding.Location(file: file)
    if error.kind == .notAWorkbook { return FileKind.refusal(ofArchive: file) }
    if case .xml(let problem) = error.kind, error.part == nil {
      return XMLRefusal.finding(problem, file: file)
    }
    if let limit = limit(error.kind) {
      return Finding(.workbookLimit, at: location, arguments: [Finding.Argument("limit", limit)])
    }
    return Finding(
      .workbookUnreadable, at: location,
      arguments: [Finding.Argument("reason", reason(error.kind))])
  }

  private static func limit(_ kind: WorkbookError.Kind) -> LocalizedText? {
    switch kind {
    case .tooManySheets: LocalizedText(zh: "工作表的个数", en: "the number of sheets")
    case .tooManyColumns: LocalizedText(zh: "一行的栏数", en: "the number of columns")
    case .tooManyRows: LocalizedText(zh: "一张工作表的行数", en: "the number of rows")
    case .tooManyCells: LocalizedText(zh: "单元格的个数", en: "the number of cells")
    case .tooMuchText: LocalizedText(zh: "文字的长度", en: "the length of the text")
    case .zip(.tooManyEntries): LocalizedText(zh: "压缩包里文件的个数", en: "the number of packed files")
    case .zip(.entryTooLarge): LocalizedText(zh: "解压后一个文件的大小", en: "the size of a packed file")
    case .zip(.archiveTooLarge): LocalizedText(zh: "解压后的总大小", en: "the size when unpacked")
    case .zip(.ratioTooHigh): LocalizedText(zh: "压缩的倍数", en: "the rate of compression")
    case .xml(let error): XMLRefusal.limit(error.kind)
    default: nil
    }
  }

  private static func reason(_ kind: WorkbookError.Kind) -> LocalizedText {
    switch kind {
    case .zip(let kind): reason(kind)
    case .xml(let error) where error.kind == .doctype:
      LocalizedText(zh: "其中含有DOCTYPE声明", en: "it declares a DOCTYPE")
    case .xml(let error): XMLRefusal.reason(error.kind)
    case .encrypted: LocalizedText(zh: "设有打开密码", en: "it has a password")
    case .missingPart: LocalizedText(zh: "缺少必要的部分", en: "a part of it is missing")
    default: LocalizedText(zh: "单元格的位置或类型不对", en: "a cell is misplaced or of no known kind")
    }
  }

  private static func reason(_ kind: ZipReadError.Kind) -> LocalizedText {
    switch kind {
    case .noDirectory, .truncated: LocalizedText(zh: "文件不完整", en: "the file is not complete")
    case .unsupportedArchive, .unsupportedMethod:
      LocalizedText(zh: "压缩方式不受支持", en: "it is packed in another way than usual")
    case .unsafePath: LocalizedText(zh: "内部文件的路径不安全", en: "a path in it is not safe")
    case .duplicatePath: LocalizedText(zh: "内部有同名的文件", en: "two parts have the same name")
    case .overlap: LocalizedText(zh: "内部的文件互相重叠", en: "parts of it overlap")
    default: LocalizedText(zh: "内容已经损坏", en: "its content is damaged")
    }
  }
}
