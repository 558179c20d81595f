public import AssessKit
internal import TextFormats

/// Writes a file of explanations for a clerk to fill in (说明.csv).
///
/// What is there already stays as it is, byte for byte: rows are added at its end, in its own
/// encoding, with its own delimiter and in the order of its own columns.
public struct ExplanationCSV: Sendable {
  /// Creates a writer.
  public init() {}

  /// Returns the file with a row for each query that it does not list yet.
  ///
  /// - Parameters:
  ///   - file: The file as it is; `nil` where there is none.
  ///   - queries: The queries that are open.
  /// - Returns: The bytes of the file, or `nil` where nothing is to be added.
  public func bytes(of file: [UInt8]?, adding queries: [OpenQuery]) -> [UInt8]? {
    let fresh = queries.filter { !$0.isListed }
    guard !fresh.isEmpty else { return nil }
    guard let file, !file.isEmpty else {
      var writer = CSVWriter()
      writer.write(ExplanationColumn.allCases.map(\.header.zh))
      write(fresh, in: ExplanationColumn.allCases, to: &writer)
      return writer.bytes
    }
    guard let text = try? TextDecoder().decode(file) else { return nil }
    guard var reader = try? CSVReader(sniffing: text.utf8), let header = try? reader.next() else {
      return nil
    }
    var writer = CSVWriter(
      withBOM: false, delimiter: DelimiterSniffer.delimiter(in: text.utf8))
    write(fresh, in: ExplanationColumn.columns(of: header.fields.map(\.text)), to: &writer)
    return extended(file, of: text, by: writer.bytes)
  }

  private func extended(_ file: [UInt8], of text: DecodedText, by rows: [UInt8]) -> [UInt8]? {
    let endsLine = text.utf8.last == 0x0A || text.utf8.last == 0x0D
    let added = String(decoding: (endsLine ? [] : [0x0D, 0x0A]) + rows, as: UTF8.self)
    guard let bytes = TextEncoder().encode(added, as: text.encoding) else { return nil }
    let mark = TextEncoder().encode("", as: text.encoding) ?? []
    // Without a mark a spreadsheet would not read the Chinese that is added to plain ASCII.
    return (text.encoding == .utf8 ? [0xEF, 0xBB, 0xBF] : []) + file + bytes.dropFirst(mark.count)
  }

  private func write(
    _ queries: [OpenQuery], in columns: [ExplanationColumn?], to writer: inout CSVWriter
  ) {
    for query in queries {
      writer.write(
        columns.map { column -> CSVCell in
          let text = column.map { query.text($0) } ?? ""
          return text.isEmpty ? .empty : column == .value ? .number(text) : .text(text)
        })
    }
  }
}
