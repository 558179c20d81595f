/// Reads the columns of a table.
struct ColumnReader {
  /// Returns the column.
  func column(at cursor: YAMLCursor) -> Column? {
    guard let record = cursor.record(.column) else { return nil }
    let id = record["id"]?.name()
    let name = record["name"]?.localized()
    let kind = record["type"]?.choice(of: Column.Kind.self)
    guard let id, let name, let kind else { return nil }
    var column = Column(id: id, name: name, kind: kind, position: cursor.location)
    column.aliases = record["aliases"]?.texts() ?? []
    column.unit = record["unit"]?.text() ?? (kind == .percent ? "%" : "")
    column.isRequired = record["required"]?.flag() ?? false
    column.time = record["time"]?.choice() ?? .flow
    column.allowsFuture = record["allows_future"]?.flag() ?? false
    column.isSensitive = record["sensitive"]?.flag() ?? false
    column.note = record["note"]?.localized() ?? LocalizedText("")
    column.history = HistoryReader().history(of: record, column: column)
    readRange(of: record, into: &column)
    readChoices(of: record, into: &column)
    return column
  }

  /// Reads the range: counts are never negative, and percentages lie from 0 to 100, unless the
  /// scheme says otherwise.
  private func readRange(of record: YAMLRecord, into column: inout Column) {
    let isNumber = column.kind.valueType == .number
    for key in ["min", "max"] where !isNumber {
      record[key]?.reject(expected: LocalizedText(zh: "只用于数字列", en: "only used by numbers"))
    }
    guard isNumber else { return }
    column.minimum = record["min"]?.number() ?? (column.kind == .amount ? nil : .zero)
    column.maximum = record["max"]?.number() ?? (column.kind == .percent ? .hundred : nil)
    guard let minimum = column.minimum, let maximum = column.maximum, minimum > maximum else {
      return
    }
    (record["max"] ?? record["min"])?.reject(
      expected: LocalizedText(
        zh: "下限（\(minimum.shortText())）不大于上限（\(maximum.shortText())）",
        en: "a lower end (\(minimum.shortText())) not above the upper one (\(maximum.shortText()))")
    )
  }

  private func readChoices(of record: YAMLRecord, into column: inout Column) {
    guard column.kind == .choice else {
      record["choices"]?.reject(
        expected: LocalizedText(zh: "只用于选项列（choice）", en: "only used by the type choice"))
      return
    }
    guard let cursor = record["choices"] else {
      record.cursor.reportMissing("choices")
      return
    }
    column.choices = cursor.rightElements(choice)
  }

  private func choice(at cursor: YAMLCursor) -> Choice? {
    guard let record = cursor.record(.choice), let id = record["id"]?.id(),
      let name = record["name"]?.localized()
    else { return nil }
    return Choice(id: id, name: name, aliases: record["aliases"]?.texts() ?? [])
  }
}
