/// Numbers the sections of a page as official documents do: 一、 and （一）.
struct Numbering {
  private var count = 0

  /// Returns the next number: 一、 in Chinese, `1. ` in English.
  mutating func next(isChinese: Bool) -> String {
    count += 1
    return isChinese ? Self.numeral(count) + "、" : "\(count). "
  }

  /// Returns the number of a part of a section: （一）, `(1) `.
  static func part(_ number: Int, isChinese: Bool) -> String {
    isChinese ? "（\(numeral(number))）" : "(\(number)) "
  }

  /// Returns a Chinese numeral up to 99; larger numbers in digits.
  static func numeral(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(number) else { return "\(number)" }
    let tens = number / 10
    return (tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十") + digits[number % 10]
  }
}

extension HTMLWriter {
  /// Writes a section with its number and heading.
  mutating func section(
    _ heading: String, _ numbering: inout Numbering, isChinese: Bool, class name: String? = nil,
    _ content: (inout HTMLWriter) -> Void
  ) {
    let number = numbering.next(isChinese: isChinese)
    element(.section, name.map { [.class($0)] } ?? []) { writer in
      writer.element(.h2, number + heading)
      content(&writer)
    }
  }
}
