/// How many columns text takes on a terminal.
public enum DisplayWidth {
  /// Returns the columns that `text` takes.
  ///
  /// Wide and full-width characters and emoji take two, combining and control characters none,
  /// all others one. An emoji sequence takes what its first emoji takes.
  ///
  /// - Parameter text: The text, without line ends.
  /// - Returns: The columns, from 0.
  public static func width(of text: String) -> Int {
    var columns = 0
    var previous: Unicode.Scalar?
    var previousWidth = 0
    for scalar in text.unicodeScalars {
      var width = width(of: scalar)
      if let last = previous {
        if last == zeroWidthJoiner || isSkinTone(scalar) && last.properties.isEmojiModifierBase {
          width = 0
        } else if scalar == emojiSelector, previousWidth == 1, last.properties.isEmoji {
          width = 1
        } else if isRegional(scalar), isRegional(last), previousWidth == 1 {
          // The second half of a flag: two columns together.
          columns += 1
          previous = nil
          previousWidth = 0
          continue
        }
      }
      columns += width
      previous = scalar
      previousWidth = width
    }
    return columns
  }

  /// Returns the columns that a character takes by itself.
  static func width(of scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    if scalar.value < 0xA0 { return 0 }
    if WideCharacters.contains(scalar.value) {
      return scalar.properties.generalCategory == .nonspacingMark ? 0 : 2
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    case .format: return scalar == softHyphen ? 1 : 0
    default: return isJoiningJamo(scalar) ? 0 : 1
    }
  }

  private static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
  private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"
  private static let softHyphen: Unicode.Scalar = "\u{AD}"

  private static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value)
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// The vowels and finals of Korean, which join the consonant before them.
  private static func isJoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value)
  }
}

/// Which side of a column text keeps to.
public enum ColumnAlignment: Sendable, Hashable, CaseIterable {
  /// Blanks come after the text.
  case leading

  /// Blanks come before the text, as for numbers.
  case trailing
}

extension String {
  /// Returns the text with blanks up to a number of columns; longer text stays as it is.
  ///
  /// - Parameters:
  ///   - columns: The width on the terminal.
  ///   - alignment: Which side the text keeps to.
  /// - Returns: Text of at least that width.
  public func padded(to columns: Int, alignment: ColumnAlignment = .leading) -> String {
    let blanks = String(repeating: " ", count: max(0, columns - DisplayWidth.width(of: self)))
    return alignment == .leading ? self + blanks : blanks + self
  }
}
