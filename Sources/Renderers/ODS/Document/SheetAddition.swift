internal import TextFormats

extension SpreadsheetDocument {
  /// Returns the sheets as they are put into another workbook; the names of the styles must begin
  /// with something that is not in it.
  func addition() throws -> WorkbookRevision.Addition {
    var addition = WorkbookRevision.Addition()
    try XMLStream.write(isDocument: false, to: { addition.styles += $0 }) { stream in
      AutomaticStyles(of: self).write(to: &stream.xml)
    }
    try XMLStream.write(isDocument: false, to: { addition.pageLayouts += $0 }) { stream in
      writePageLayouts(to: &stream.xml)
    }
    try XMLStream.write(isDocument: false, to: { addition.masterPages += $0 }) { stream in
      writePages(to: &stream.xml)
    }
    try XMLStream.write(isDocument: false, to: { addition.tables += $0 }) { stream in
      let body = SheetBody(of: self)
      for sheet in sheets { try body.write(sheet, to: &stream) }
    }
    return addition
  }
}
