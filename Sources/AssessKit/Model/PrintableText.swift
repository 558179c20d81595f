/// Text from outside, as it may be sent to a terminal.
public enum PrintableText {
  /// Returns the text with a mark in the place of everything that steers a terminal or turns the
  /// direction of writing.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - kept: Characters that stay all the same, such as line breaks.
  /// - Returns: The text to print.
  public static func of(_ text: String, keeping kept: Set<Unicode.Scalar> = []) -> String {
    guard text.unicodeScalars.contains(where: { steers($0) && !kept.contains($0) }) else {
      return text
    }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { steers($0) && !kept.contains($0) ? "\u{FFFD}" : $0 }))
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20...0x7E).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value) {
      return false
    }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .format: return true
    default: return false
    }
  }
}
