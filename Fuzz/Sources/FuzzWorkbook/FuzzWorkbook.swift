import TextFormats

/// Reads any bytes as a workbook, or as one part of a package whose other parts are right.
///
/// What changes a packed part breaks its checksum; so the first byte says which part the rest is.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let kind = bytes.first else { return 0 }
  let zip = ZipLimits(entryBytes: 1 << 20, totalBytes: 4 << 20)
  let reader = WorkbookReader(limits: WorkbookLimits(cells: 1 << 16, textBytes: 1 << 20, zip: zip))
  let rest = Array(bytes.dropFirst())
  switch kind {
  case UInt8(ascii: "P"): if let book = try? reader.workbook(inPackage: bytes) { check(book) }
  case UInt8(ascii: "<"):
    if WorkbookReader.isFlatFile(bytes), let book = try? reader.workbook(inFlatFile: bytes) {
      check(book)
    }
  case 0: read(["content.xml": rest], reader)
  case 1...5:
    var parts = rightParts
    parts[partNames[Int(kind) - 1]] = rest
    read(parts, reader)
  default: break
  }
  return 0
}

private let partNames = [
  "xl/sheet.xml", "xl/strings.xml", "xl/styles.xml", "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
]

/// The parts of a small workbook with every kind of cell.
private let rightParts: [String: [UInt8]] = {
  let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  return [
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": """
    <workbook xmlns:r="\(office)"><workbookPr date1904="1"/><sheets>\
    <sheet name="a" r:id="r1"/></sheets></workbook>
    """,
    "xl/_rels/workbook.xml.rels": """
    <Relationships><Relationship Id="r1" Type="\(office)/worksheet" Target="sheet.xml"/>\
    <Relationship Id="r2" Type="\(office)/styles" Target="styles.xml"/>\
    <Relationship Id="r3" Type="\(office)/sharedStrings" Target="strings.xml"/></Relationships>
    """,
    "xl/styles.xml": """
    <styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy/m/d"/></numFmts><cellXfs>\
    <xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>
    """,
    "xl/strings.xml": "<sst><si><t>x</t></si><si><r><t>y</t></r></si></sst>",
    "xl/sheet.xml": """
    <worksheet><sheetData><row r="2"><c r="B2" t="s"><v>1</v></c><c s="1"><v>0.5</v></c>\
    <c s="2"><v>39448</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>\
    <c t="inlineStr"><is><t>z</t></is></c><c><f>1+1</f><v>2</v></c></row></sheetData></worksheet>
    """,
  ].mapValues { Array($0.utf8) }
}()

private func read(_ parts: [String: [UInt8]], _ reader: WorkbookReader) {
  var zip = ZipWriter(level: 0)
  for path in parts.keys.sorted() { try? zip.add(path: path, parts[path] ?? []) }
  guard let package = try? zip.finish(), let book = try? reader.workbook(inPackage: package)
  else { return }
  check(book)
}

/// Cells have their text, and rows go up.
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
