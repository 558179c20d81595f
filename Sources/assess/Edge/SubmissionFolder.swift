import AssessKit
import TextFormats

/// The files that districts sent, as they lie on the disk.
struct SubmissionFolder {
  /// The manifest with the days of receipt, where the office keeps one: 文件,收到日期.
  static let manifest = "submissions.csv"

  /// The files in which offices explain queries, beside what they send.
  static let explanations = ["explanations.csv", "说明.csv"]

  /// The files, in the order of their names.
  let files: [SourceFile]

  /// The lists of extensions beside them.
  let extensions: [SourceFile]
  /// What offices say to queries; that of the command line last.
  let explanations: [SourceFile]

  /// The files with their SHA-256.
  let inputs: [InputFile]

  /// Reads files and folders.
  ///
  /// In a folder every file is read, whatever its name, but for notes (`README…`, `.md`) and the
  /// manifest. A file that no table recognises is reported, never passed over; where there is
  /// nothing to read at all, the path is wrong.
  ///
  /// - Parameters:
  ///   - paths: Files and folders.
  ///   - desk: A file of explanations, wherever it is.
  /// - Throws: `EdgeError` where a path or a list of days cannot be read, or there is nothing to read.
  init(at paths: [String], explaining desk: ExplanationFile? = nil) throws {
    var files: [SourceFile] = []
    var manifests: [SourceFile] = []
    var explained: [SourceFile] = []
    var shown = SafeFileNames()
    for path in paths where desk?.isAt(path) != true {
      guard Disk.isFolder(path) else {
        files.append(try Self.file(at: path, as: shown.name(for: path)))
        continue
      }
      let names = try Disk.files(below: path).filter { name in
        !Self.isNote(name) && desk?.isAt("\(path)/\(name)") != true
      }
      let lists = try names.filter(Self.isManifest).map { name in
        (
          path: name,
          file: SourceFile(
            name: shown.name(for: name), bytes: try Disk.bytes(of: "\(path)/\(name)"))
        )
      }
      manifests += lists.map { $0.file }
      let received = try Self.receipts(in: lists, of: Set(names))
      let all = names.filter { !Self.isManifest($0) }.map { name in
        Self.file(named: name, in: path, as: shown.name(for: name), received: received[name])
      }
      files += all.filter { !Self.isExplanation($0) }
      explained += all.filter(Self.isExplanation).map { file in
        Self.limited(file, to: all, isOffices: paths.count == 1)
      }
    }
    let named = files.filter(Self.isExplanation)
    files.removeAll(where: Self.isExplanation)
    explained += named.map { Self.limited($0, to: files, isOffices: false) }
    explained += desk?.file.map { [$0] } ?? []
    guard !files.isEmpty else {
      if let path = paths.first(where: { desk?.isAt($0) == true }) {
        throw Self.onlyExplained(path)
      }
      throw Self.nothing(in: paths)
    }
    extensions = files.filter { ExtensionFile.matches($0.name, in: paths) }
    self.files = files.filter { !ExtensionFile.matches($0.name, in: paths) }
    ExtensionFile.noteUnused(among: self.files.map(\.name), of: paths)
    explanations = explained
    inputs = (files + explained + manifests).map { file in
      InputFile(
        name: file.name, bytes: file.bytes.count, sha256: Digest.hexadecimal(of: file.bytes),
        table: nil)
    }.sorted { $0.name < $1.name }
  }

  private static func file(at path: String, as shown: String) throws -> SourceFile {
    SourceFile(name: shown, bytes: try Disk.bytes(of: path))
  }

  /// One file of a folder that cannot be read is a finding, and the others are read all the same.
  private static func file(
    named name: String, in folder: String, as shown: String, received: CalendarDate?
  ) -> SourceFile {
    do {
      let bytes = try Disk.bytes(of: "\(folder)/\(name)")
      return SourceFile(name: shown, bytes: bytes, received: received)
    } catch {
      let reason = (error as? EdgeError)?.message ?? LocalizedText("\(error)")
      return SourceFile(name: shown, bytes: [], received: received, failure: reason)
    }
  }

  private static func last(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  private static func isExplanation(_ file: SourceFile) -> Bool {
    explanations.contains(last(file.name))
  }

  /// Returns a file of explanations that speaks for the units alone whose returns lie beside it or
  /// below; that of the office, at the top of the one folder that was given, speaks for all.
  private static func limited(
    _ file: SourceFile, to others: [SourceFile], isOffices: Bool
  ) -> SourceFile {
    let folder = file.name.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .map { $0 + "/" }.joined()
    guard !folder.isEmpty || !isOffices else { return file }
    var limited = file
    limited.neighbours = Set(others.map(\.name).filter { $0.hasPrefix(folder) })
    return limited
  }

  private static func isNote(_ name: String) -> Bool {
    let last = last(name)
    return last.hasPrefix("README") || last.hasSuffix(".md")
  }

  private static func isManifest(_ name: String) -> Bool {
    last(name) == manifest
  }

  /// Returns the days of receipt by file, and notes lines that name no file of the folder.
  private static func receipts(
    in manifests: [(path: String, file: SourceFile)], of names: Set<String>
  ) throws -> [String: CalendarDate] {
    var received: [String: CalendarDate] = [:]
    for manifest in manifests {
      let entries = try receipts(in: manifest.file.bytes, named: manifest.path)
      for entry in entries.keys.sorted() where !names.contains(entry) {
        let name = SafeFileNames.masked(entry)
        Console.standard.note(
          LocalizedText(
            zh: "收件清单“\(manifest.file.name)”里的“\(name)”不在报送文件夹中，没有使用这一行。",
            en: "'\(name)' in '\(manifest.file.name)' is not among the files; the line is not used."
          ))
      }
      received.merge(entries) { $1 }
    }
    return received
  }

  /// Returns the days of receipt by file; names in a manifest count from its own folder.
  private static func receipts(
    in bytes: [UInt8], named name: String
  ) throws -> [String: CalendarDate] {
    let folder = name.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    var entries: [String: CalendarDate] = [:]
    do {
      var reader = try CSVReader(sniffing: TextDecoder().decode(bytes).utf8)
      guard try reader.next() != nil else { return [:] }
      while let record = try reader.next() {
        guard record.fields.count >= 2, let day = CalendarDate(iso: record.fields[1].text) else {
          throw unreadable(name, line: record.line)
        }
        entries[folder + record.fields[0].text] = day
      }
    } catch let error as EdgeError {
      throw error
    } catch {
      throw unreadable(name, line: nil)
    }
    return entries
  }

  private static func nothing(in paths: [String]) -> EdgeError {
    let list = paths.map(SafeFileNames.masked).joined(separator: ", ")
    return EdgeError(
      .inputOutput,
      LocalizedText(
        zh: "“\(list)”里没有可读的文件。请核对路径。",
        en: "There are no files to read in '\(list)'. Check the path."))
  }

  private static func onlyExplained(_ path: String) -> EdgeError {
    let shown = SafeFileNames.masked(path)
    return EdgeError(
      .usage,
      LocalizedText(
        zh: "“\(shown)”既是要检查的文件，又写在 --explain 后面，没有别的文件可检查。--explain 要另外一个文件，如 说明.csv。",
        en: """
          '\(shown)' is the only file to check and is given to --explain as well. --explain takes \
          another file, such as 说明.csv.
          """))
  }

  private static func unreadable(_ name: String, line: Int?) -> EdgeError {
    let place = line.map(String.init) ?? "?"
    let name = SafeFileNames.masked(name)
    return EdgeError(
      .inputOutput,
      LocalizedText(
        zh: "收件清单“\(name)”第\(place)行读不懂。每行应为：文件,收到日期，如 a.csv,2021-01-05。",
        en: "Line \(place) of '\(name)' is not 'file,received' such as a.csv,2021-01-05."))
  }
}
