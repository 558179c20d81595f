import TextFormats

/// What a record below the header is.
enum RowClass: Hashable, Sendable {
  /// A row of data.
  case data

  /// Nothing.
  case blank

  /// A sum over the rows above: 合计, 总计; or over those since the last one: 小计.
  case total(isPartial: Bool)

  /// A mean over the rows above: 平均.
  case mean

  /// 填报人, 审核人, 注 and the like.
  case footer

  /// The header once more.
  case header

  /// Tells what a record is.
  init(_ record: CSVRecord, headers: [HeaderName]) {
    guard let first = record.fields.first(where: { !$0.bytes.trimmed.isEmpty }) else {
      self = .blank
      return
    }
    let words = record.fields.prefix(4).compactMap { Self.word($0.bytes) }
    if let sum = words.lazy.compactMap({ Self.sums[$0] }).first {
      self = sum
    } else if Self.isFooter(first.bytes) {
      self = .footer
    } else {
      self = Self.repeats(record, headers) ? .header : .data
    }
  }

  /// Returns a short cell, folded; cells that are surely something else are passed over.
  private static func word(_ bytes: CellBytes) -> String? {
    guard bytes.count <= 60, bytes.contains(where: { $0 == 0xE5 || $0 == 0xE6 }) else { return nil }
    let word = bytes.trimmed
    guard leads.contains(where: { word.starts(with: $0) }) else { return nil }
    return HeaderName(word).folded
  }

  /// The first characters of the words in question, so that most cells need not be folded.
  private static let leads = ["合", "总", "全", "小", "平", "均"].map { Array($0.utf8) }

  private static let sums: [String: RowClass] = [
    "合计": .total(isPartial: false), "总计": .total(isPartial: false),
    "全市合计": .total(isPartial: false), "全市总计": .total(isPartial: false),
    "全市": .total(isPartial: false), "总数": .total(isPartial: false),
    "小计": .total(isPartial: true), "平均": .mean, "平均值": .mean, "平均数": .mean, "全市平均": .mean,
    "均值": .mean,
  ]

  private static func isFooter(_ bytes: CellBytes) -> Bool {
    let text = bytes.trimmed.prefix(120)
    guard let lead = text.first, lead >= 0x80 || lead == UInt8(ascii: "*") else { return false }
    let folded = text.halfWidth
    if notes.contains(where: { folded.starts(with: $0.utf8) }) { return true }
    if let part = CoverLine.parts(in: folded).first {
      return part.role == .contact || part.role == .filled
    }
    return isSignature(folded)
  }

  /// Whether text is a name behind its label, with no more than a blank between: 填报人 张三.
  private static func isSignature(_ text: CellBytes) -> Bool {
    let word = text.prefix { !$0.isBlank && $0 != 0xE3 }
    return word.count < text.count && PersonalHeader.isContact(HeaderName(word).folded)
  }

  private static let notes = [
    "注:", "备注:", "说明:", "填表说明", "填报说明", "注1", "注一", "注释", "单位负责人", "填报单位盖章", "制表单位", "数据来源",
  ]

  private static func repeats(_ record: CSVRecord, _ headers: [HeaderName]) -> Bool {
    var same = 0
    for (field, header) in zip(record.fields, headers) {
      let bytes = field.bytes
      if bytes.isEmpty { continue }
      // A header hardly ever begins with a digit; most rows are told apart by their first cell.
      guard !header.folded.isEmpty, bytes.first?.isDigit != true,
        HeaderName(bytes).folded == header.folded
      else { return false }
      same += 1
    }
    return same >= 2
  }
}
