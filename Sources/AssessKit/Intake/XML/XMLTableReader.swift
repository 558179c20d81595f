import TextFormats

/// Reads the returns of one table in an XML file.
struct XMLTableReader: Sendable {
  /// Where the elements of a row go.
  let layout: XMLTableLayout

  /// Reads the rows.
  var reader: RecordReader

  private var places: [[UInt8]: Int] = [:]
  private var location: Finding.Location

  init(_ headers: TableHeaders, context: ReadingContext) {
    layout = XMLTableLayout(headers)
    location = Finding.Location(file: context.file, table: headers.table.id)
    reader = RecordReader(layout.layout, names: [], cover: CoverBlock(), context: context)
  }

  /// Begins a return.
  mutating func begin(_ cover: CoverBlock, at location: Finding.Location) {
    self.location = location
    reader.begin(cover)
  }

  /// Ends a return.
  mutating func finish() { reader.finish(at: location) }

  /// Returns the place of the element with the name; names are looked up once.
  mutating func place(of name: UnsafeBufferPointer<UInt8>) -> Int {
    let bytes = Array(name)
    if let place = places[bytes] { return place }
    let place = layout.place(of: HeaderName(bytes[...])) ?? layout.unknownPlace
    if places.count < 1_000 { places[bytes] = place }
    return place
  }
}
