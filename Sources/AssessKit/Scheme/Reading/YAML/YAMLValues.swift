/// Each reads the value as one type; when it is none, that is taken down and `nil` returned.
extension YAMLCursor {
  /// Returns the text.
  func text() -> String? {
    guard let scalar = node.scalar, !scalar.isNull else {
      reject(expected: Expectation.text)
      return nil
    }
    return scalar.string
  }

  /// Returns a text that is given once for both languages, or in each of them.
  func localized() -> LocalizedText? {
    guard node.mapping != nil else {
      guard let scalar = node.scalar, !scalar.isNull else {
        reject(expected: Expectation.bilingual)
        return nil
      }
      return LocalizedText(scalar.string)
    }
    guard let record = record(.text), let zh = record["zh"]?.text(), let en = record["en"]?.text()
    else { return nil }
    return LocalizedText(zh: zh.withoutFolds, en: en)
  }

  /// Returns the exact number.
  func number() -> Rational? {
    guard let number = decimal(scalarText) else {
      reject(expected: Expectation.number)
      return nil
    }
    return number
  }

  /// Returns the number, which must be above zero.
  func positiveNumber() -> Rational? {
    guard let number = decimal(scalarText), number > .zero else {
      reject(expected: Expectation.positive)
      return nil
    }
    return number
  }

  /// Returns points, which must be zero or more.
  func points() -> Points? {
    guard let number = decimal(scalarText), number >= .zero else {
      reject(expected: Expectation.points)
      return nil
    }
    return Points(number)
  }

  /// Returns a share of zero to `most`: `60%` or `0.6`; `60` without a sign is most probably neither.
  func share(upTo most: Rational = .one) -> Rational? {
    let isPercent = scalarText.utf8.last == UInt8(ascii: "%")
    let text = isPercent ? String(scalarText.dropLast()) : scalarText
    guard let number = decimal(text), number >= .zero,
      let share = number.divided(by: isPercent ? .hundred : .one), share <= most
    else {
      reject(expected: Expectation.share(upTo: most))
      return nil
    }
    return share
  }

  /// Returns the whole number.
  func whole(in range: ClosedRange<Int>) -> Int? {
    guard let whole = decimal(scalarText)?.wholeValue, range.contains(whole) else {
      reject(expected: Expectation.whole(in: range))
      return nil
    }
    return whole
  }

  /// Returns yes or no.
  func flag() -> Bool? {
    guard let flag = Bool(scalarText) else {
      reject(expected: Expectation.flag)
      return nil
    }
    return flag
  }

  /// Returns the day.
  func date() -> CalendarDate? {
    guard let date = CalendarDate(iso: scalarText) else {
      reject(expected: Expectation.date)
      return nil
    }
    return date
  }

  /// Returns the period.
  func period() -> Period? {
    guard let period = Period(id: scalarText) else {
      reject(expected: Expectation.period)
      return nil
    }
    return period
  }

  /// Returns the choice whose raw value the text is.
  func choice<Choice: RawRepresentable & CaseIterable>(
    of type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let choice = Choice(rawValue: scalarText) else {
      reject(expected: Expectation.choice(of: Choice.allCases.map(\.rawValue)))
      return nil
    }
    return choice
  }

  /// Returns what `read` makes of the elements of a list, and whether all of them were right.
  func parts<Element>(
    _ read: (YAMLCursor) -> Element?
  ) -> (right: [Element], isComplete: Bool) {
    guard let sequence = node.sequence else {
      reject(expected: Expectation.list)
      return ([], false)
    }
    let values = sequence.enumerated().map { index, element in
      read(child(element, .index(index)))
    }
    let right = values.compactMap(\.self)
    return (right, right.count == values.count)
  }

  /// Returns what `read` makes of each of at most `limit` elements, or `nil` when one of them is wrong
  /// or there are more.
  func elements<Element>(upTo limit: Int, _ read: (YAMLCursor) -> Element?) -> [Element]? {
    guard let count = node.sequence?.count, count > limit else { return elements(read) }
    reject(
      expected: LocalizedText(
        zh: "不超过\(limit)个（现有\(count)个）", en: "at most \(limit) of them (there are \(count))"))
    return nil
  }

  /// Returns what `read` makes of each element, or `nil` when one of them is wrong.
  func elements<Element>(_ read: (YAMLCursor) -> Element?) -> [Element]? {
    let parts = parts(read)
    return parts.isComplete ? parts.right : nil
  }

  /// Returns what `read` makes of each element, without those that are wrong.
  func rightElements<Element>(_ read: (YAMLCursor) -> Element?) -> [Element] {
    parts(read).right
  }

  /// Returns the texts of a list.
  func texts() -> [String]? { elements { $0.text() } }

  private var scalarText: String { node.scalar?.string ?? "" }

  /// Returns the number that the text writes, unless it is longer than any that an office needs.
  private func decimal(_ text: String) -> Rational? {
    text.utf8.count <= 30 ? Rational(decimal: text) : nil
  }
}

extension YAMLCursor {
  /// Returns the id of a table, a column or a choice, as formulas name it.
  func name() -> String? {
    guard let text = node.scalar?.string, Self.isName(text), !Self.reserved.contains(text) else {
      reject(expected: Expectation.name)
      return nil
    }
    return text
  }

  /// Returns the id of something that formulas do not name.
  func id() -> String? {
    guard let text = node.scalar?.string, !text.isEmpty, text.utf8.count <= 64,
      text.utf8.allSatisfy({ Self.isWordByte($0) || "-.".utf8.contains($0) })
    else {
      reject(expected: Expectation.id)
      return nil
    }
    return text
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 64 else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
      && text.utf8.allSatisfy { isWordByte($0) && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0) }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static let reserved: Set = [
    "and", "or", "not", "implies", "in", "where", "yes", "no", "true", "false", "date",
    "period_start", "period_end", "year_start",
  ]
}

extension YAMLScalar {
  /// Whether nothing was written.
  fileprivate var isNull: Bool { style == .plain && ["", "~", "null"].contains(string) }
}

extension String {
  /// The text without the blanks that YAML puts where a folded line of Chinese was broken.
  fileprivate var withoutFolds: String {
    guard utf8.contains(UInt8(ascii: " ")) else { return self }
    var result = ""
    var scalars = Array(unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      let isFold =
        scalar == " " && (result.unicodeScalars.last?.isWide ?? false)
        && (scalars.first?.isWide ?? false)
      if !isFold { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether it is a Han character or Chinese punctuation, between which there are no blanks.
  fileprivate var isWide: Bool {
    properties.isIdeographic || (0x3000...0x303F).contains(value)
      || (0xFF00...0xFFEF).contains(value)
  }
}
