import AssessTestSupport
import Testing

/// Files and functions that one can take in at a glance.
struct SizesTests {
  /// Files that are tables, not code.
  private static let tables = [
    "AssessKit/Findings/FindingCode.swift", "TextFormats/Encodings/GB18030Table.swift",
  ]

  @Test func `No file of code has more than 400 lines`() {
    let long = SourceTree.files.filter { $0.lines.count > 401 && !Self.tables.contains($0.path) }
    #expect(long.map { "\($0.path): \($0.lines.count)" } == [])
    Self.tell("files", SourceTree.files.map(\.lines.count))
  }

  @Test func `No function has more than 50 lines`() {
    let functions = SourceTree.files.flatMap { file in
      FunctionScanner.functions(in: file).map { (file.path, $0) }
    }
    #expect(functions.count > 1_000)
    let long = functions.filter { $1.lines > 50 }
    #expect(long.map { "\($0):\($1.line) \($1.lines) lines" } == [])
    Self.tell("functions", functions.map(\.1.lines))
  }

  @Test func `The scanner counts from the word to the closing brace`() {
    let text = """
      struct A {
        func one() -> Int { 1 }
        func two(
          a: Int
        ) {
          if a { b() }
        }
        var text: String { "func x() {" }
        // func none() {
        init() {
        }
      }
      """
    let file = SourceTree.File(path: "A/A.swift", lines: text.split(separator: "\n"))
    #expect(FunctionScanner.functions(in: file).map(\.lines) == [1, 5, 2])
  }

  private static func tell(_ what: String, _ sizes: [Int]) {
    let sorted = sizes.sorted()
    guard let largest = sorted.last else { return }
    let (half, tenth) = (sorted[sorted.count / 2], sorted[sorted.count * 9 / 10])
    print("\(what): \(sorted.count), lines p50 \(half), p90 \(tenth), max \(largest)")
  }
}

/// Finds functions and initialisers by their braces.
enum FunctionScanner {
  struct Function: Sendable {
    /// The line on which it starts, from 1.
    var line: Int

    /// How many lines it has.
    var lines: Int
  }

  static func functions(in file: SourceTree.File) -> [Function] {
    let code = file.code
    return code.indices.compactMap { index in
      guard code[index].contains(/(^|\s)(func\s+\S+|init[?]?(<.*>)?)\s*(\(|<)/),
        let end = end(of: code, from: index)
      else { return nil }
      return Function(line: index + 1, lines: end - index + 1)
    }
  }

  /// Returns the line of the closing brace; `nil` for a requirement, which has no body.
  private static func end(of code: [String], from start: Int) -> Int? {
    var braces = 0
    var parentheses = 0
    var hasBody = false
    for index in start..<code.count {
      for character in code[index] {
        switch character {
        case "(": parentheses += 1
        case ")": parentheses -= 1
        case "{":
          braces += 1
          hasBody = hasBody || parentheses == 0
        case "}": braces -= 1
        default: break
        }
        if parentheses < 0 || braces < 0 { return nil }
        if hasBody, braces == 0 { return index }
      }
      // Without a brace the declaration ends where the next one begins.
      if !hasBody, index > start, parentheses == 0,
        code[index].allSatisfy(\.isWhitespace)
      {
        return nil
      }
    }
    return nil
  }
}
