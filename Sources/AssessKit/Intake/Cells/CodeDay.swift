/// A day as spreadsheets store and show what was typed in as a code: 1-1 becomes 1月1日 or 1-Jan.
struct CodeDay: Hashable, Sendable {
  /// The numbers that may have stood in the code, in the orders in which a day is made of them.
  let numbers: [[Int]]

  /// Whether nobody writes a code so: with the name of a month.
  let isNoCode: Bool

  /// Reads trimmed text.
  init?(_ content: CellBytes) {
    guard (4...24).contains(content.count) else { return nil }
    let text = content.halfWidth
    // 20210630 and 44377 are codes as well as days.
    let hasMarks = text.contains { $0 == 0x2D || $0 == 0x2F }
    if hasMarks, let day = DateText(text)?.date {
      let year = [day.year, day.year % 100]
      numbers =
        [[day.month, day.day], [day.day, day.month]]
        + year.flatMap { [[$0, day.month], [day.month, $0], [$0, day.month, day.day]] }
      isNoCode = false
    } else if let found = Self.chinese(text) ?? Self.english(text) {
      numbers = found.count == 2 ? [found, found.reversed()] : [found, Array(found.dropFirst())]
      isNoCode = true
    } else {
      return nil
    }
  }

  /// Reads 1月1日, 2020年5月 and 2020年1月1日.
  private static func chinese(_ text: CellBytes) -> [Int]? {
    let shown = text.withoutBlanks.text
    guard shown.contains("月"), let last = shown.last, "月日号".contains(last) else { return nil }
    let words = shown.dropLast().split(
      omittingEmptySubsequences: false, whereSeparator: { "年月日号".contains($0) })
    let numbers = words.compactMap { SmallNumber.value(of: Array($0.utf8)[...]) }
    guard (2...3).contains(numbers.count), numbers.count == words.count else { return nil }
    return numbers
  }

  /// Reads 1-Jan, Jan-20 and 1-Jan-20.
  private static func english(_ text: CellBytes) -> [Int]? {
    let words = text.split { $0 == 0x2D || $0 == 0x20 || $0 == 0x2F }
    guard (2...3).contains(words.count) else { return nil }
    var numbers: [Int] = []
    var hasName = false
    for word in words {
      if let number = SmallNumber.value(of: word) {
        numbers.append(number)
      } else if !hasName, let month = months.firstIndex(of: word.text.lowercased()) {
        numbers.append(month + 1)
        hasName = true
      } else {
        return nil
      }
    }
    return hasName ? numbers : nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
