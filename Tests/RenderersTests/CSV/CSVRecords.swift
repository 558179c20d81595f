import TextFormats

/// Returns the fields of every record.
func csvRecords(_ bytes: some Sequence<UInt8>) throws -> [[String]] {
  var reader = CSVReader(bytes: Array(bytes))
  var records: [[String]] = []
  while let record = try reader.next() { records.append(record.fields.map(\.text)) }
  return records
}
