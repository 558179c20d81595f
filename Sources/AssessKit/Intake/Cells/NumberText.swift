/// The parts of a number as a person wrote it: sign and digits, a large unit, a unit.
struct NumberText: Hashable, Sendable {
  /// The number, the large unit not applied.
  var number: Rational

  /// 1, 10,000 for 万 or 100,000,000 for 亿.
  var scale: Rational = .one

  /// What stands after the number and its large unit, such as 件.
  var unit = ""

  /// Whether 万 or 亿 was written.
  var hasLargeUnit: Bool { scale != .one }

  /// Takes the parts of half-width text without blanks at its ends; `nil` where the text does not
  /// begin with a number.
  ///
  /// - Parameters:
  ///   - content: The text.
  ///   - unit: The unit that is expected, which needs no second look.
  init?(_ content: CellBytes, expecting unit: String) {
    let end = content.firstIndex { !Self.isNumeric($0) } ?? content.endIndex
    guard let number = Self.number(in: content[..<end]) else { return nil }
    self.number = number
    let rest = content[end...].trimmed
    if rest.isEmpty || rest.elementsEqual(unit.utf8), !UnitName.isLarge(unit) {
      self.unit = rest.isEmpty ? "" : unit
      return
    }
    guard !NumberRefusal.isPartOfNumber(rest) else { return nil }
    for (word, scale) in Self.largeUnits where rest.starts(with: word.utf8) {
      self.scale = Rational(scale)
      self.unit = rest.dropFirst(word.utf8.count).trimmed.text
      return
    }
    self.unit = rest.text
  }

  private static let largeUnits = [("万", 10_000), ("亿", 100_000_000)]

  private static func isNumeric(_ byte: UInt8) -> Bool {
    byte.isDigit || [0x2B, 0x2C, 0x2D, 0x2E].contains(byte)
  }

  /// Returns the number in text of digits, a sign, a point and commas in groups of three.
  private static func number(in text: CellBytes) -> Rational? {
    let digits = text.first == UInt8(ascii: "+") ? text.dropFirst() : text
    guard digits.first != UInt8(ascii: "-") || text.first != UInt8(ascii: "+") else { return nil }
    guard digits.contains(UInt8(ascii: ",")) else { return PlainNumber.number(in: digits) }
    let unsigned = digits.first == UInt8(ascii: "-") ? digits.dropFirst() : digits
    let whole = unsigned.prefix { $0 != UInt8(ascii: ".") }
    let groups = whole.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy(\.areDigits)
    else { return nil }
    return PlainNumber.number(in: digits.filter { $0 != UInt8(ascii: ",") }[...])
  }
}
