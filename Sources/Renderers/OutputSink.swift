/// Takes the files that a renderer writes, so that a large workbook need not be held in memory.
///
/// The edge has one that writes to a folder; ``CollectedOutput`` keeps the files.
public protocol OutputSink {
  /// Begins the file at `path`, relative to the output folder, with `/` between its parts.
  mutating func begin(_ path: String) throws

  /// Appends to the file that was begun.
  mutating func write(_ bytes: [UInt8]) throws

  /// Ends the file that was begun.
  mutating func end() throws
}

extension OutputSink {
  /// Writes a whole file.
  public mutating func write(_ file: OutputFile) throws {
    try begin(file.path)
    try write(file.bytes)
    try end()
  }
}

/// A file that a renderer made.
public struct OutputFile: Hashable, Sendable {
  /// The path relative to the output folder, with `/` between its parts.
  public var path: String

  /// The content.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The content as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Keeps the files in memory, in the order in which they were written.
public struct CollectedOutput: OutputSink, Sendable {
  /// The files.
  public private(set) var files: [OutputFile] = []

  /// Creates an empty collection.
  public init() {}

  /// Begins a file.
  public mutating func begin(_ path: String) {
    files.append(OutputFile(path: path, bytes: []))
  }

  /// Appends to the last file.
  public mutating func write(_ bytes: [UInt8]) {
    precondition(!files.isEmpty, "a file is begun before it is written")
    files[files.count - 1].bytes += bytes
  }

  /// Ends the last file.
  public mutating func end() {}
}
