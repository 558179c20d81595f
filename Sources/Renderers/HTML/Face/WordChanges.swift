internal import AssessKit

/// What an office says in the place of the program's words.
struct WordChanges: Hashable, Sendable {
  /// The office's words by the program's.
  var texts: [LocalizedText: LocalizedText] = [:]

  /// Returns the office's word, or the program's where it has none of its own.
  func say(_ text: LocalizedText, in language: Language) -> String {
    (texts.isEmpty ? text : texts[text] ?? text)[language]
  }
}
