/// The forms in which a part of a year is written.
enum PeriodForms {
  /// Returns the months that the text after a year names, without blanks and half-width.
  static func months(in text: String) -> ClosedRange<Int>? {
    var text = text
    if text.first == "年" { text.removeFirst() }
    if text.hasPrefix("度"), text != "度" { text.removeFirst() }
    if let first = text.first, "-./".contains(first) { text.removeFirst() }
    if text.hasSuffix("份") { text.removeLast() }
    return halves[text] ?? quarter(text) ?? monthRange(text) ?? month(text)
  }

  /// Returns whether the text after a year is in one of the forms that need no notice.
  static func isCanonical(_ text: String) -> Bool {
    if ["年上半年", "年下半年", "年度", "S1", "S2"].contains(text) { return true }
    if text.hasPrefix("年第"), text.hasSuffix("季度") { return true }
    let bare = text.hasPrefix("-") ? text.dropFirst() : text[...]
    if bare.utf8.count == 2, bare.utf8.first == UInt8(ascii: "Q") { return true }
    if text.utf8.count == 2, text.isASCIIDigits { return true }
    return text.hasPrefix("年") && text.hasSuffix("月") && text.dropFirst().dropLast().isASCIIDigits
      && text.utf8.count < 9
  }

  private static let halves: [String: ClosedRange<Int>] = [
    "上半年": 1...6, "下半年": 7...12, "S1": 1...6, "S2": 7...12, "H1": 1...6, "H2": 7...12,
    "s1": 1...6, "s2": 7...12, "h1": 1...6, "h2": 7...12, "全年": 1...12, "年度": 1...12, "度": 1...12,
  ]

  private static let numerals: [String: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "十一": 11,
    "十二": 12, "Ⅰ": 1, "Ⅱ": 2, "Ⅲ": 3, "Ⅳ": 4,
  ]

  private static func number(_ text: some StringProtocol) -> Int? {
    numerals[String(text)] ?? SmallNumber.value(of: Array(text.utf8)[...])
  }

  private static func quarter(_ text: String) -> ClosedRange<Int>? {
    var name = text[...]
    if name.hasPrefix("第") { name.removeFirst() }
    if name.hasPrefix("Q") || name.hasPrefix("q") {
      name.removeFirst()
    } else if name.hasSuffix("季度") {
      name.removeLast(2)
    } else if name.hasSuffix("季") {
      name.removeLast()
    } else {
      return nil
    }
    guard let quarter = number(name), (1...4).contains(quarter) else { return nil }
    return (quarter * 3 - 2)...(quarter * 3)
  }

  private static func monthRange(_ text: String) -> ClosedRange<Int>? {
    guard text.hasSuffix("月") else { return nil }
    let parts = text.dropLast().split(
      omittingEmptySubsequences: true, whereSeparator: { "-—–~～〜至到―".contains($0) })
    guard parts.count == 2 else { return nil }
    let first = parts[0].hasSuffix("月") ? parts[0].dropLast() : parts[0]
    guard let from = number(first), let to = number(parts[1]), from >= 1, to <= 12, from < to else {
      return nil
    }
    return from...to
  }

  private static func month(_ text: String) -> ClosedRange<Int>? {
    let digits = text.hasSuffix("月") ? text.dropLast() : text[...]
    guard digits.utf8.count < text.utf8.count || digits.utf8.count == 2,
      let month = number(digits), (1...12).contains(month)
    else { return nil }
    return month...month
  }
}
