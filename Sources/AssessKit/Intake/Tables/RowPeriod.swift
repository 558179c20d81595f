import TextFormats

/// Finds the period of each row.
struct RowPeriod: Sendable {
  /// What the text of a period comes to.
  enum Match: Hashable, Sendable {
    /// A period of the table's length.
    case found(Period, CellIssue?)

    /// Something else, and why.
    case refused(CellIssue)

    /// Nothing was written.
    case missing
  }

  /// The column of the file with the period.
  let field: Int?

  private let kinds: [Period.Kind]
  private let year: Int?
  private let cover: CellBytes?
  private var last: (bytes: CellBytes, match: Match)?

  init(_ context: ReadingContext, layout: TableLayout, cover: CoverBlock) {
    field = layout.fields[.period]
    kinds = layout.table.periodKinds
    year = context.period?.year
    self.cover = cover.entries[.period]?.value
  }

  /// Whether a column or a cover line says the period.
  var isKnown: Bool { field != nil || cover != nil }

  /// Returns the bytes that say the period of a record.
  func bytes(in record: CSVRecord) -> CellBytes {
    if let field, record.fields.indices.contains(field), !record.fields[field].bytes.isEmpty {
      return record.fields[field].bytes
    }
    return cover ?? []
  }

  /// Returns the period of a record.
  mutating func match(in record: CSVRecord) -> Match {
    let bytes = bytes(in: record)
    if let last, last.bytes.elementsEqual(bytes) { return last.match }
    let match = match(bytes.trimmed)
    last = (bytes, match)
    return match
  }

  /// Returns the period that trimmed text means.
  func match(_ content: CellBytes) -> Match {
    if content.isEmpty { return .missing }
    let bare = content.first == UInt8(ascii: "'") ? content.dropFirst() : content
    guard let text = PeriodText(bare) else { return .refused(unexpected) }
    guard text.year != nil || year != nil else {
      return .refused(
        CellIssue(
          .periodMissing, expected: LocalizedText(zh: "写明年份", en: "the year as well"),
          severity: .error))
    }
    let found = kinds.lazy.compactMap { text.period(of: $0, context: year) }.first
    guard let period = found else { return .refused(unexpected) }
    let value = Finding.Argument("value", LocalizedText(period.id))
    return .found(
      period, text.isCanonical ? nil : CellIssue(.periodNormalised, arguments: [value]))
  }

  private var unexpected: CellIssue {
    CellIssue(.periodUnexpected, expected: kinds.first.map { Self.expected($0) })
  }

  /// How a period of each length is written.
  static func expected(_ kind: Period.Kind) -> LocalizedText {
    switch kind {
    case .year: LocalizedText(zh: "年度，如2021", en: "a year, such as 2021")
    case .half: LocalizedText(zh: "半年，如2021S1", en: "a half-year, such as 2021S1")
    case .quarter: LocalizedText(zh: "季度，如2021Q2", en: "a quarter, such as 2021Q2")
    case .month: LocalizedText(zh: "月，如202103", en: "a month, such as 202103")
    }
  }
}

extension Table {
  /// The lengths of period that a row may name: the lists that every scheme has are about tables of
  /// all lengths.
  fileprivate var periodKinds: [Period.Kind] {
    let isList = id == DeclarationList.id && kind == .ledger || id == ExtensionList.id
    guard isList else { return [frequency] }
    return [frequency] + Period.Kind.allCases.filter { $0 != frequency }
  }
}
