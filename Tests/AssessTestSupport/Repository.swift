public import AssessKit
public import Foundation
import TextFormats

/// The files of this repository, as tests read them.
public enum Repository {
  /// The root of the repository.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Returns the place of a path relative to the root.
  public static func url(_ path: String) -> URL { root.appending(path: path) }

  /// Returns the bytes of a file.
  public static func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: url(path)))
  }

  /// Returns the text of a file.
  public static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// Returns the paths of the files below a folder, relative to it, in the order of their names.
  public static func files(below folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: url(folder).path)
    return (names?.compactMap { $0 as? String } ?? []).filter { name in
      var isFolder: ObjCBool = false
      let path = url(folder).appending(path: name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// Returns the files of a scheme's folder.
  public static func schemeFiles(_ id: String) throws -> SchemeFiles {
    let folder = "indicators/\(id)"
    let names = files(below: folder)
    return SchemeFiles(
      files: try Dictionary(
        uniqueKeysWithValues: names.map { ($0, try bytes("\(folder)/\($0)")) }))
  }

  /// Returns what the districts sent: every file of a folder with its day of receipt.
  public static func submissions(_ folder: String) throws -> [SourceFile] {
    let names = files(below: folder)
    var received: [String: CalendarDate] = [:]
    if names.contains("submissions.csv") {
      for record in try records("\(folder)/submissions.csv") {
        received[record["文件"] ?? ""] = CalendarDate(iso: record["收到日期"] ?? "")
      }
    }
    let lists = ["submissions.csv", "延期.csv"]
    return try names.filter { !lists.contains($0) && !$0.hasSuffix(".md") }.map {
      SourceFile(name: $0, bytes: try bytes("\(folder)/\($0)"), received: received[$0])
    }
  }

  /// Returns the lists of extensions of a folder.
  public static func extensions(_ folder: String) throws -> [SourceFile] {
    try files(below: folder).filter { $0 == "延期.csv" }.map {
      SourceFile(name: $0, bytes: try bytes("\(folder)/\($0)"))
    }
  }

  /// Returns the records of a CSV file, each by the names in its header.
  public static func records(_ path: String) throws -> [[String: String]] {
    try records(in: bytes(path))
  }

  /// Returns the records of CSV, each by the names in its header.
  public static func records(in bytes: [UInt8]) throws -> [[String: String]] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var reader = CSVReader(bytes: bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes)
    guard let header = try reader.next()?.fields.map(\.text) else { return [] }
    var records: [[String: String]] = []
    while let record = try reader.next() {
      records.append(
        Dictionary(zip(header, record.fields.map(\.text)), uniquingKeysWith: { $1 }))
    }
    return records
  }
}
