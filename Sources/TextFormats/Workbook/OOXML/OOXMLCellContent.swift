/// What the texts in a cell's element mean: in another part, by its style, or as they are.
struct OOXMLCellContent: Sendable {
  /// The texts that cells share.
  var strings = OOXMLStrings()

  /// The formats of numbers, by the number of the style.
  var formats: [OOXMLNumberFormat] = []

  /// Whether days are counted from 1 January 1904.
  let isFrom1904: Bool

  init(isFrom1904: Bool) { self.isFrom1904 = isFrom1904 }

  /// Returns what a cell holds.
  ///
  /// - Parameters:
  ///   - type: The attribute `t`; a number without it.
  ///   - style: The attribute `s`, from 0.
  ///   - text: The text of the value.
  /// - Returns: The kind, and the text in plain form.
  /// - Throws: ``WorkbookError`` if there is no such kind or text.
  func content(
    type: String?, style: Int, text: [UInt8]
  ) throws(WorkbookError) -> (kind: WorkbookCell.Kind, text: ArraySlice<UInt8>) {
    if text.isEmpty { return (.empty, []) }
    switch type {
    case "s":
      guard let place = Int(String(decoding: text, as: UTF8.self)),
        let shared = strings.text(at: place)
      else { throw WorkbookError(kind: .damaged) }
      return (.text, shared)
    case "str", "inlineStr": return (.text, text[...])
    case "b": return (.boolean, Array((text == [0x31] ? "TRUE" : "FALSE").utf8)[...])
    case "e": return (.error, text[...])
    case "d": return (.date, text.prefix(10))
    case "n", nil: return number(text, style: style)
    default: throw WorkbookError(kind: .damaged)
    }
  }

  private func number(
    _ text: [UInt8], style: Int
  ) -> (kind: WorkbookCell.Kind, text: ArraySlice<UInt8>) {
    let format = formats.indices.contains(style) ? formats[style] : .number
    let isPercentage = format == .percentage
    guard let plain = DecimalText.plain(text, asPercentage: isPercentage) else {
      return (.text, text[...])
    }
    if format == .date, let day = SerialDate.day(of: plain, isFrom1904: isFrom1904) {
      return (.date, day[...])
    }
    return (isPercentage ? .percentage : .number, plain[...])
  }
}
