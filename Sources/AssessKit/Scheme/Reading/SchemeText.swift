/// The text of a file of the scheme, after the checks that every such file has to pass.
struct SchemeText {
  /// The name of the file.
  let file: String

  /// The bytes without a byte order mark; valid UTF-8.
  let bytes: [UInt8]

  /// How many bytes the byte order mark took: 0 or 3.
  let markLength: Int

  /// Returns the text of the file, or `nil` with a finding that says why it has none.
  init?(file: String, in files: SchemeFiles, log: FindingLog) {
    guard let all = files.bytes(of: file) else {
      log.report(
        Finding(
          .schemeFileMissing, at: Finding.Location(file: file),
          arguments: [Finding.Argument("name", file)]))
      return nil
    }
    markLength = all.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let problem = Self.problem(with: all, of: file) {
      log.report(problem)
      return nil
    }
    self.file = file
    bytes = Array(all.dropFirst(markLength))
  }

  private static func problem(with bytes: [UInt8], of file: String) -> Finding? {
    let place = Finding.Location(file: file)
    guard bytes.count <= SchemeFiles.largestFile else {
      return Finding(
        .fileTooLarge, at: place,
        arguments: [
          Finding.Argument("size", "\(bytes.count >> 10) KiB"),
          Finding.Argument("limit", "\(SchemeFiles.largestFile >> 10) KiB"),
        ])
    }
    guard bytes.contains(where: { $0 > UInt8(ascii: " ") }) else {
      return Finding(.fileEmpty, at: place)
    }
    return invalidUTF8(in: bytes).map { byte in
      let line = bytes[..<byte].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
      return Finding(
        .encodingUnknown, at: Finding.Location(file: file, line: line, byteOffset: byte))
    }
  }

  /// Returns the first byte that is not UTF-8.
  private static func invalidUTF8(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
