/// The numbers of identity cards that are written in pieces: `429900.190001010004`, `4 2 9 9 …`.
///
/// Pieces of any length are put together, since the date of birth and the check digit keep out what is
/// something else; a number begins and ends where a piece does.
enum SplitIdentityNumber {
  /// Returns whether there is such a number in the visible bytes of a cell.
  static func isFound(in text: CellBytes) -> Bool {
    guard text.count(where: \.isDigit) >= 13 else { return false }
    var run = Run()
    var index = text.startIndex
    while index < text.endIndex {
      if text[index].isDigit {
        let end = text[index...].firstIndex { !$0.isDigit } ?? text.endIndex
        run.add(text[index..<end])
        index = end
        if run.endsNumber { return true }
      } else if text[index] | 0x20 == UInt8(ascii: "x"), run.isNumber(endingIn: text[index]) {
        return true
      } else {
        let length = separatorLength(in: text[index...])
        if length == 0 { run = Run() }
        index += max(length, 1)
      }
    }
    return ExponentialInteger.all(in: text).contains { IdentityNumber.matches($0[...]) }
  }

  /// Returns how long the mark between two pieces is: up to three characters, and a line break or a
  /// blank is one.
  private static func separatorLength(in text: CellBytes) -> Int {
    let length = text.prefix { $0.isBlank || marks.contains($0) }.count
    if (1...3).contains(length) { return length }
    if text.starts(with: [0xC2, 0xB7]) { return 2 }
    // Dashes, and the full stop and the comma of lists.
    guard length == 0, text.count >= 3 else { return 0 }
    let bytes = Array(text.prefix(3))
    let isDash = bytes[0] == 0xE2 && bytes[1] == 0x80 && (0x90...0x95).contains(bytes[2])
    let isStop = bytes[0] == 0xE3 && bytes[1] == 0x80 && (0x81...0x82).contains(bytes[2])
    return isDash || isStop ? 3 : 0
  }

  private static let marks = Set("._-/,'".utf8)

  /// Pieces that belong together.
  private struct Run {
    private var digits: [UInt8] = []
    private var starts: Set<Int> = []

    /// Adds a piece; only the last digits can be part of a number that ends later.
    mutating func add(_ piece: CellBytes) {
      starts.insert(digits.count)
      digits += piece
      guard digits.count > 64 else { return }
      let dropped = digits.count - 18
      digits.removeFirst(dropped)
      starts = Set(starts.map { $0 - dropped }.filter { $0 >= 0 })
    }

    /// Whether the last eighteen digits are a number.
    var endsNumber: Bool {
      starts.contains(digits.count - 18) && IdentityNumber.matches(digits.suffix(18))
    }

    /// Whether the last seventeen digits and an X are a number.
    func isNumber(endingIn letter: UInt8) -> Bool {
      starts.contains(digits.count - 17)
        && IdentityNumber.matches((digits.suffix(17) + [letter])[...])
    }
  }
}
