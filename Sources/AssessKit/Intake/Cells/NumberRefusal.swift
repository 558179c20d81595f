/// Says what would have been accepted in place of text that is not a number.
enum NumberRefusal {
  /// Returns what to write instead of half-width text that is not a number.
  static func expectation(for content: CellBytes) -> LocalizedText {
    let text = content.text
    return cases.first { $0.matches(text, content) }?.expected ?? digitsAlone
  }

  /// Returns whether what follows digits makes them another number, or none: 余, 5千, the letter O.
  static func isPartOfNumber(_ rest: CellBytes) -> Bool {
    guard !rest.isEmpty else { return false }
    if rest.allSatisfy({ $0 < 0x80 }) {
      return rest.allSatisfy { lookalikes.contains($0) }
        || rest.contains { $0.isDigit || approximateBytes.contains($0) }
    }
    let text = rest.text
    return rest.contains(where: \.isDigit) || rest.allSatisfy { lookalikes.contains($0) }
      || approximations.contains { text.contains($0) }
      || text.unicodeScalars.dropFirst().contains { numerals.contains($0) } && !text.contains("/")
  }

  private struct Case {
    var expected: LocalizedText
    var matches: @Sendable (String, CellBytes) -> Bool
  }

  private static let digitsAlone = LocalizedText(
    zh: "只填数字，如120或98.5", en: "digits alone, such as 120 or 98.5")

  private static let cases: [Case] = [
    Case(expected: LocalizedText(zh: "准确的数，不要“约”“余”“左右”", en: "an exact number")) { text, _ in
      approximations.contains { text.contains($0) }
    },
    lookalike("Oo", LocalizedText(zh: "数字0，不是字母O", en: "the digit 0, not the letter O")),
    lookalike("l", LocalizedText(zh: "数字1，不是字母l", en: "the digit 1, not the letter l")),
    lookalike("I", LocalizedText(zh: "数字1，不是字母I", en: "the digit 1, not the letter I")),
    Case(
      expected: LocalizedText(
        zh: "千位逗号每三位一组，如1,234，或不用逗号", en: "a comma every three digits, as in 1,234, or none")
    ) { _, bytes in
      bytes.contains(0x2C) && bytes.allSatisfy { $0.isDigit || [0x2C, 0x2D, 0x2E].contains($0) }
    },
    Case(expected: LocalizedText(zh: "阿拉伯数字，如30", en: "Arabic digits, such as 30")) { text, _ in
      !text.isEmpty && text.unicodeScalars.allSatisfy { numerals.contains($0) }
    },
    Case(expected: LocalizedText(zh: "数字中间没有空格", en: "no blanks inside the number")) { _, bytes in
      bytes.hasBlanks && bytes.withoutBlanks.areDigits
    },
  ]

  /// Digits among which a letter stands for one that looks like it.
  private static func lookalike(_ letters: String, _ expected: LocalizedText) -> Case {
    let letters = Set(letters.utf8)
    return Case(expected: expected) { _, bytes in
      bytes.contains { letters.contains($0) }
        && bytes.allSatisfy { $0.isDigit || lookalikes.contains($0) }
    }
  }

  private static let approximations = ["约", "余", "左右", "近", "超", "多", "≈", "~", ">", "<", "+"]
  private static let approximateBytes = Set("~><+".utf8)
  private static let lookalikes = Set("Oo.,lI".utf8)
  private static let numerals = Set("〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟廿".unicodeScalars)
}
