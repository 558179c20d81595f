import TextFormats

/// Reads any bytes as a package and as a flat file: cells have their text, rows go up.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let zip = ZipLimits(entryBytes: 1 << 20, totalBytes: 4 << 20)
  let reader = WorkbookReader(limits: WorkbookLimits(cells: 1 << 16, textBytes: 1 << 20, zip: zip))
  if let workbook = try? reader.workbook(inPackage: bytes) { check(workbook) }
  if WorkbookReader.isFlatFile(bytes), let workbook = try? reader.workbook(inFlatFile: bytes) {
    check(workbook)
  }
  return 0
}

private func check(_ workbook: Workbook) {
  for sheet in workbook.sheets {
    var last = 0
    for row in sheet.rows {
      precondition(row.number > last && row.cells.count <= sheet.width)
      precondition(row.cells.last.map { $0.kind != .empty } == true)
      precondition(sheet.record(of: row).fields.count == sheet.width)
      last = row.number
    }
  }
}
