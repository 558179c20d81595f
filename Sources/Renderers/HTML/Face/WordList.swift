internal import AssessKit
internal import TextFormats

/// Reads `words.csv`: a word of the program, and what the office says instead.
///
///     word,zh,en
///     失分清单,扣分明细,Deductions
///
/// The first column has the word as the pages have it, in either language. An empty cell keeps the
/// program's word of that language.
struct WordList {
  /// The words.
  private(set) var changes = WordChanges()

  /// What is wrong with the file.
  private(set) var problems: [LocalizedText] = []

  private static let header = ["word", "zh", "en"]
  private static let longest = 60

  /// Reads the file, in UTF-8.
  mutating func read(_ text: [UInt8]) {
    var reader = CSVReader(bytes: text)
    do throws(CSVError) {
      let head = try reader.next()?.fields.map(\.trimmed) ?? []
      guard head == Self.header else {
        problems.append(
          LocalizedText(zh: "第一行应为“word,zh,en”。", en: "The first line is 'word,zh,en'."))
        return
      }
      while let record = try reader.next() { take(record) }
    } catch {
      problems.append(
        LocalizedText(
          zh: "第\(error.position.line)行不是完整的CSV。",
          en: "From line \(error.position.line) on this is no whole CSV."))
    }
  }

  private mutating func take(_ record: CSVRecord) {
    let cells = record.fields.map(\.trimmed)
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    let line = record.line
    guard (2...3).contains(cells.count) else {
      return problems.append(
        LocalizedText(zh: "第\(line)行应有三栏。", en: "Line \(line) has three columns."))
    }
    let (zh, en) = (cells[1], cells.count > 2 ? cells[2] : "")
    guard [zh, en].allSatisfy({ Self.isPlain($0) }) else {
      return problems.append(
        LocalizedText(
          zh: "第\(line)行：最多\(Self.longest)个字，不能换行。",
          en: "Line \(line): at most \(Self.longest) characters, on one line."))
    }
    let known = Words.all.filter { $0.zh == cells[0] || $0.en == cells[0] }
    guard !known.isEmpty else {
      let word = String(cells[0].prefix(20))
      return problems.append(
        LocalizedText(
          zh: "第\(line)行：网页里没有“\(word)”这个词，请照网页上的写法填写。",
          en: "Line \(line): '\(word)' is no word of the pages; write it as they have it."))
    }
    for word in known {
      changes.texts[word] = LocalizedText(
        zh: zh.isEmpty ? word.zh : zh, en: en.isEmpty ? word.en : en)
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.count <= longest
      && !text.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
  }
}

extension CSVField {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
