extension String {
  /// Returns the text in lines of at most so many columns.
  ///
  /// Latin words are kept whole and break at blanks; Chinese breaks anywhere but before closing
  /// punctuation and after opening punctuation. What is longer than a line by itself is cut. Line
  /// ends in the text stay line ends; blanks at a break are left out.
  ///
  /// - Parameter columns: The width of a line on the terminal, at least 2.
  /// - Returns: The lines, at least one.
  public func wrapped(at columns: Int) -> [String] {
    split(omittingEmptySubsequences: false) { $0.isNewline }.flatMap { line in
      var wrapper = LineWrapper(columns: Swift.max(2, columns))
      for piece in LineWrapper.pieces(of: line) { wrapper.add(piece) }
      return wrapper.finished()
    }
  }
}

/// Fills lines with pieces that are not to be broken.
struct LineWrapper {
  let columns: Int
  private var lines: [String] = []
  private var line = ""
  private var width = 0

  init(columns: Int) { self.columns = columns }

  /// Returns the parts of `text` between which a line may break; blanks end a piece.
  static func pieces(of text: Substring) -> [String] {
    var pieces: [String] = []
    var previous: Character?
    for character in text {
      if let previous, !canBreak(between: previous, and: character) {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      previous = character
    }
    return pieces
  }

  mutating func add(_ piece: String) {
    let content = piece.droppingTrailingBlanks
    let contentWidth = DisplayWidth.width(of: content)
    if width > 0, width + contentWidth > columns { breakLine() }
    if contentWidth > columns {
      cut(piece)
    } else {
      line += piece
      width += DisplayWidth.width(of: piece)
    }
  }

  func finished() -> [String] {
    let isLeftover = line.isEmpty && !lines.isEmpty
    return isLeftover ? lines : lines + [line.droppingTrailingBlanks]
  }

  private mutating func breakLine() {
    lines.append(line.droppingTrailingBlanks)
    line = ""
    width = 0
  }

  private mutating func cut(_ piece: String) {
    for character in piece {
      let characterWidth = DisplayWidth.width(of: String(character))
      if width > 0, width + characterWidth > columns { breakLine() }
      line.append(character)
      width += characterWidth
    }
  }

  private static func canBreak(between left: Character, and right: Character) -> Bool {
    if isBlank(right) || closing.contains(right) || opening.contains(left) { return false }
    return isBlank(left) || isWide(left) || isWide(right)
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\u{3000}"
  }

  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { WideCharacters.contains($0.value) } ?? false
  }

  /// What does not begin a line (GB/T 15834: closing marks, and 、，。 and the like).
  private static let closing = Set("，。、；：！？）】》〉」』〕〗｝］”’％…—～·,.;:!?)]}%‰℃")

  /// What does not end a line.
  private static let opening = Set("（【《〈「『〔〖｛［“‘([{￥¥")
}

extension String {
  /// The text without blanks at its end.
  fileprivate var droppingTrailingBlanks: String {
    let blanks: [Character] = [" ", "\t", "\u{3000}"]
    guard let last = lastIndex(where: { !blanks.contains($0) }) else { return "" }
    return String(self[...last])
  }
}
