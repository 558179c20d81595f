/// Reads Office Open XML workbooks.
struct OOXMLReader: Sendable {
  let limits: WorkbookLimits

  /// Reads a package.
  func workbook(in package: WorkbookPackage) throws(WorkbookError) -> Workbook {
    let main = try mainPart(of: package)
    var handler = OOXMLWorkbookHandler()
    try package.read(main, into: &handler)
    guard handler.isWorkbook else { throw WorkbookError(kind: .notAWorkbook) }
    guard handler.sheets.count <= limits.sheets else {
      throw WorkbookError(kind: .tooManySheets, part: main)
    }
    let relationships = try relationships(of: main, in: package)
    var cells = OOXMLCellContent(isFrom1904: handler.isFrom1904)
    if let part = relationships.target(ofType: "sharedStrings"), package.has(part) {
      var strings = OOXMLStringsHandler(limit: limits.textBytes)
      try package.read(part, into: &strings)
      cells.strings = strings.strings
    }
    if let part = relationships.target(ofType: "styles"), package.has(part) {
      var styles = OOXMLStylesHandler()
      try package.read(part, into: &styles)
      cells.formats = styles.formats
    }
    return Workbook(
      form: .xlsx, sheets: try sheets(handler.sheets, relationships, cells, in: package))
  }

  private func sheets(
    _ tabs: [OOXMLWorkbookHandler.Tab], _ relationships: OOXMLRelationships,
    _ content: OOXMLCellContent, in package: WorkbookPackage
  ) throws(WorkbookError) -> [WorkbookSheet] {
    var budget = limits
    var sheets: [WorkbookSheet] = []
    var parts: Set<String> = []
    for tab in tabs {
      // Sheets of charts and macros have no cells.
      guard let relation = relationships.byID[tab.relationship], relation.isWorksheet else {
        continue
      }
      guard parts.insert(relation.target).inserted else {
        throw WorkbookError(kind: .damaged, part: relation.target)
      }
      let builder = SheetBuilder(name: tab.name, isHidden: tab.isHidden, budget: budget)
      var handler = OOXMLSheetHandler(builder: builder, content: content)
      try package.read(relation.target, into: &handler)
      try handler.builder.finish()
      budget = handler.builder.budget
      sheets.append(handler.builder.sheet)
    }
    return sheets
  }

  /// Returns the part that the package is about; a document or a presentation has no workbook.
  private func mainPart(of package: WorkbookPackage) throws(WorkbookError) -> String {
    let main = try relationships(of: "", in: package).target(ofType: "officeDocument")
    guard let main = main ?? (package.has("xl/workbook.xml") ? "xl/workbook.xml" : nil),
      main.hasSuffix(".xml")
    else { throw WorkbookError(kind: .notAWorkbook) }
    return main
  }

  private func relationships(
    of part: String, in package: WorkbookPackage
  ) throws(WorkbookError) -> OOXMLRelationships {
    let steps = part.split(separator: "/").map(String.init)
    let path = (steps.dropLast() + ["_rels", "\(steps.last ?? "").rels"]).joined(separator: "/")
    guard package.has(path) else { return OOXMLRelationships(folder: []) }
    var handler = OOXMLRelationships(folder: Array(steps.dropLast()))
    try package.read(path, into: &handler)
    return handler
  }
}
