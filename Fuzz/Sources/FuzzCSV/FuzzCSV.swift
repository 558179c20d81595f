import TextFormats

/// Reads any bytes as CSV: every record is within the bytes, and the end is reached.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for delimiter in [DelimiterSniffer.delimiter(in: bytes), [UInt8(ascii: ",")]] {
    var reader = CSVReader(bytes: bytes, delimiter: delimiter)
    var last = 0
    while let record = try? reader.next() {
      precondition(!record.fields.isEmpty)
      precondition(record.row > last && record.byteOffset < count && record.line > 0)
      last = record.row
      for field in record.fields { precondition(field.line >= record.line) }
    }
  }
  return 0
}
