import AssessKit
import Renderers
import TextFormats

/// A scheme as it lies on the disk.
struct SchemeFolder {
  /// The path that was given.
  let path: String

  /// What reading it came to.
  let reading: SchemeReading

  /// SHA-256 over the names and bytes of its files.
  let hash: String

  /// Its files, by name, byte for byte.
  let files: [String: [UInt8]]

  /// Reads the folder.
  init(at path: String) throws {
    self.path = path
    let names = try Disk.files(below: path)
    var files: [String: [UInt8]] = [:]
    var digest = Digest()
    for name in names where !name.contains("/") {
      let bytes = try Disk.bytes(of: "\(path)/\(name)")
      files[name] = bytes
      digest.update(Array("\(name)\n\(bytes.count)\n".utf8))
      digest.update(bytes)
    }
    hash = digest.hexadecimal
    self.files = files
    reading = SchemeReader().reading(of: SchemeFiles(files: files))
  }

  /// Returns as much of the scheme in a folder as a return is recognised by.
  static func outline(at path: String) -> Scheme? {
    var files: [String: [UInt8]] = [:]
    for name in SchemeReader.outlineFiles {
      files[name] = try? Disk.bytes(of: "\(path)/\(name)")
    }
    return SchemeReader().outline(of: SchemeFiles(files: files))
  }

  /// Returns the scheme, or ends with exit code 3 after listing what is wrong with it.
  func scheme(in language: Language) throws -> Scheme {
    let errors = reading.findings.filter { $0.severity >= .error }
    guard errors.isEmpty, let scheme = reading.scheme else {
      let shown = SafeFileNames.masked(path)
      let text = FindingText(language: language, columns: Console.standard.columns)
      Console.standard.failure(
        LocalizedText(
          zh: "考核方案“\(shown)”有\(errors.count)处错误，没有继续。\n\n\(text.lines(for: errors))",
          en: "The scheme '\(shown)' has \(errors.count) errors.\n\n\(text.lines(for: errors))"))
      throw StatusOnly(status: .invalidScheme)
    }
    return scheme
  }
}
