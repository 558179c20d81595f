import AssessTestSupport

/// The sources of the product, as text.
enum SourceTree {
  /// A file of Swift.
  struct File: Sendable {
    /// The path, relative to `Sources`.
    var path: String

    /// The lines.
    var lines: [Substring]

    /// The target.
    var target: String { String(path.prefix { $0 != "/" }) }

    /// The folder below the target; empty for files beside the folders.
    var folder: String {
      let parts = path.split(separator: "/")
      return parts.count > 2 ? String(parts[1]) : ""
    }

    /// The lines without comments and without what is between quotes.
    var code: [String] { CodeText.code(of: lines) }
  }

  static let files: [File] = Repository.files(below: "Sources")
    .filter { $0.hasSuffix(".swift") }
    .map { path in
      let text = (try? Repository.text("Sources/\(path)")) ?? ""
      return File(
        path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
}

/// Takes comments and the content of literals out of Swift, line by line.
enum CodeText {
  static func code(of lines: [Substring]) -> [String] {
    var isInText = false
    return lines.map { line in
      if line.contains("\"\"\"") {
        let quotes = line.ranges(of: "\"\"\"").count
        defer { if quotes % 2 == 1 { isInText.toggle() } }
        guard !isInText, let start = line.firstRange(of: "\"\"\"") else { return "" }
        return withoutLiterals(line[..<start.lowerBound])
      }
      return isInText ? "" : withoutLiterals(line)
    }
  }

  private static func withoutLiterals(_ line: Substring) -> String {
    var code = ""
    var isQuoted = false
    var previous: Character?
    for character in line {
      if character == "\"", previous != "\\" { isQuoted.toggle() }
      if !isQuoted {
        if character == "/", previous == "/" { return String(code.dropLast()) }
        code.append(character)
      }
      previous = character == "\\" && previous == "\\" ? nil : character
    }
    return code
  }
}
