/// A string literal in the sources.
struct SourceLiteral: Sendable {
  /// The file, relative to `Sources`.
  var file: String

  /// The line where it begins, from 1.
  var line: Int

  /// The label of the argument that it begins, such as `zh`; empty without one.
  var label: String

  /// What was written, without the quotes.
  var text: String

  /// The text without what is interpolated.
  var words: String { SourceLiteral.withoutInterpolations(text) }

  /// Whether there is a Chinese character or punctuation in the words.
  var isChinese: Bool { words.unicodeScalars.contains(where: Self.isChinese) }

  /// Whether there is a letter of English in the words.
  var hasLatinLetters: Bool { words.contains { $0.isASCII && $0.isLetter } }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3000...0x303F, 0x3400...0x9FFF, 0xFF00...0xFFEF: true
    default: false
    }
  }

  private static func withoutInterpolations(_ text: String) -> String {
    var words = ""
    var depth = 0
    var previous: Character?
    for character in text {
      if depth > 0 {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
      } else if character == "(", previous == "\\" {
        words.removeLast()
        depth = 1
      } else {
        words.append(character)
      }
      previous = character
    }
    return words
  }
}

/// Finds the string literals of a file; comments are passed over.
struct LiteralScanner {
  private let file: String
  private let text: [Character]
  private var place = 0
  private var line = 1
  private var literals: [SourceLiteral] = []

  /// Returns the literals of a file, in their order.
  static func literals(in file: SourceTree.File) -> [SourceLiteral] {
    var scanner = LiteralScanner(file: file.path, text: file.lines.joined(separator: "\n"))
    scanner.run()
    return scanner.literals
  }

  private init(file: String, text: String) {
    self.file = file
    self.text = Array(text)
  }

  private mutating func run() {
    while place < text.count {
      if starts(with: "//") {
        while place < text.count, text[place] != "\n" { place += 1 }
      } else if starts(with: "\"\"\"") {
        take(until: "\"\"\"")
      } else if text[place] == "\"" {
        take(until: "\"")
      } else {
        step()
      }
    }
  }

  private mutating func step() {
    if text[place] == "\n" { line += 1 }
    place += 1
  }

  private func starts(with sign: String) -> Bool {
    text[place...].starts(with: sign)
  }

  private mutating func take(until quotes: String) {
    var literal = SourceLiteral(file: file, line: line, label: label, text: "")
    place += quotes.count
    while place < text.count, !starts(with: quotes) {
      let start = place
      if text[place] == "\\", place + 1 < text.count, text[place + 1] == "(" {
        interpolation()
      } else {
        if text[place] == "\\" { step() }
        step()
      }
      literal.text += String(text[start..<min(place, text.count)])
    }
    place += quotes.count
    literals.append(literal)
  }

  /// Steps over `\(…)`, with the literals that may stand in it.
  private mutating func interpolation() {
    place += 2
    var depth = 1
    while place < text.count, depth > 0 {
      switch text[place] {
      case "(": depth += 1
      case ")": depth -= 1
      case "\"":
        take(until: "\"")
        continue
      default: break
      }
      step()
    }
  }

  /// The word before a colon in front of the literal.
  private var label: String {
    var end = place - 1
    while end >= 0, text[end].isWhitespace { end -= 1 }
    guard end > 0, text[end] == ":" else { return "" }
    var start = end
    while start > 0, text[start - 1].isLetter || text[start - 1].isNumber { start -= 1 }
    return String(text[start..<end])
  }
}
