/// The labels in a cell of a cover line, and what follows each.
enum CoverLine {
  /// Returns the parts of half-width text such as `填报单位:秭归县  报告期:2020年第四季度`.
  ///
  /// A cell that is nothing but a label is a part without a value: the next cell holds it.
  static func parts(in text: CellBytes) -> [(role: FieldRole, value: CellBytes)] {
    let colons = text.indices.filter { text[$0] == UInt8(ascii: ":") }
    guard !colons.isEmpty else {
      return FieldRole.implicit(folded(text)).map { [($0, CellBytes())] } ?? []
    }
    var labels: [(start: Int, end: Int, role: FieldRole)] = []
    for colon in colons {
      guard let label = label(before: colon, in: text, after: labels.last?.end) else { continue }
      labels.append((label.start, colon + 1, label.role))
    }
    return labels.indices.map { index in
      let end = index + 1 < labels.count ? labels[index + 1].start : text.endIndex
      return (labels[index].role, text[labels[index].end..<end].trimmed)
    }
  }

  /// Returns half-width text without the values of its contact fields: 联系电话: and nothing more.
  static func withoutContacts(_ text: CellBytes) -> CellBytes {
    var kept: [UInt8] = []
    var rest = text
    for part in parts(in: text) where part.role == .contact && !part.value.isEmpty {
      kept += rest[..<part.value.startIndex]
      rest = rest[part.value.endIndex...]
    }
    return (kept + rest)[...]
  }

  /// Returns the longest known label that ends at a colon.
  private static func label(
    before colon: Int, in text: CellBytes, after end: Int?
  ) -> (start: Int, role: FieldRole)? {
    let lower = Swift.max(end ?? text.startIndex, colon - 60)
    for start in lower..<Swift.max(lower, colon) where text[start] & 0xC0 != 0x80 {
      if let role = FieldRole.implicit(folded(text[start..<colon])), role != .ignored {
        // The label begins at its first character that is not blank.
        let blanks = text[start..<colon].count - text[start..<colon].trimmed.count
        return (start + (blanks > 0 && text[start].isBlank ? blanks : 0), role)
      }
    }
    return nil
  }

  private static func folded(_ text: CellBytes) -> String { HeaderName(text).folded }
}
