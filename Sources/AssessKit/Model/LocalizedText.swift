/// The languages in which the product speaks.
public enum Language: String, CaseIterable, Codable, Hashable, Sendable {
  /// Simplified Chinese, the language of the offices.
  case zh

  /// English.
  case en
}

/// A text in each of the languages.
public struct LocalizedText: Codable, Hashable, Sendable {
  /// The Chinese text.
  public var zh: String

  /// The English text.
  public var en: String

  /// Creates a text from its two versions.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// Creates a text that is the same in every language, such as a code or a number.
  public init(_ same: String) {
    self.init(zh: same, en: same)
  }

  /// Returns the text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

extension [LocalizedText] {
  /// The texts one after the other, as a list in a sentence.
  public var joined: LocalizedText {
    LocalizedText(
      zh: map(\.zh).joined(separator: "、"), en: map(\.en).joined(separator: ", "))
  }
}
