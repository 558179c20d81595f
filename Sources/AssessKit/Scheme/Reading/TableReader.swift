/// A table as far as it can be read before the names of all tables are known.
struct TableDraft {
  /// The table, without its checks.
  var table: Table

  /// Where its checks are written.
  var checks: YAMLCursor?

  /// Whether every column could be read.
  var isComplete: Bool
}

/// Reads the tables of `tables.yaml`.
struct TableReader {
  /// How often tables are sent that do not say so.
  var frequency: Period.Kind

  /// Returns the table.
  func table(at cursor: YAMLCursor) -> TableDraft? {
    guard let record = cursor.record(.table) else { return nil }
    let id = record["id"]?.name()
    let name = record["name"]?.localized()
    let kind = record["kind"]?.choice(of: Table.Kind.self)
    let columns = record["columns"]?.parts { ColumnReader().column(at: $0) }
    let ownFrequency = record["frequency"]?.choice(of: Period.Kind.self)
    let isRequired = record["required"]?.flag()
    let groups = record["applies_to"]?.texts()
    guard let id, let name, let kind else { return nil }
    var table = Table(
      id: id, name: name, kind: kind, frequency: ownFrequency ?? frequency,
      isRequired: isRequired ?? true, groups: groups ?? [], columns: columns?.right ?? [],
      position: cursor.location)
    let isComplete = columns?.isComplete ?? false
    readHeaders(of: record, into: &table)
    readLedgerKeys(of: record, into: &table, isComplete: isComplete)
    return TableDraft(table: table, checks: record["checks"], isComplete: isComplete)
  }

  /// Reads what files of others look like: their headers for the unit and the period, their words
  /// for what is missing, and whether they hold units that are not assessed.
  private func readHeaders(of record: YAMLRecord, into table: inout Table) {
    table.headers = KeyHeaders(
      code: record["code_headers"]?.texts() ?? [], name: record["name_headers"]?.texts() ?? [],
      period: record["period_headers"]?.texts() ?? [])
    table.missingWords = record["missing_words"]?.texts() ?? []
    table.otherUnits = record["other_units"]?.choice() ?? table.otherUnits
  }

  /// Reads the keys that only a ledger has.
  private func readLedgerKeys(of record: YAMLRecord, into table: inout Table, isComplete: Bool) {
    for key in ["key", "period_from"] where table.kind == .form {
      record[key]?.reject(expected: LocalizedText(zh: "只用于台账（ledger）", en: "only used by ledgers"))
    }
    guard table.kind == .ledger else { return }
    table.key = record["key"]?.elements { column(at: $0, of: table, isComplete)?.id } ?? []
    guard let cursor = record["period_from"],
      let column = column(at: cursor, of: table, isComplete)
    else { return }
    guard column.kind == .date else {
      cursor.reject(expected: LocalizedText(zh: "日期列的编号", en: "the id of a date column"))
      return
    }
    table.periodFrom = column.id
  }

  private func column(at cursor: YAMLCursor, of table: Table, _ isComplete: Bool) -> Column? {
    guard let id = cursor.text() else { return nil }
    if let index = table.index(ofColumn: id) { return table.columns[index] }
    if isComplete {
      cursor.rejectName(id, nearest: nearestName(to: id, among: table.columns.map(\.id)))
    }
    return nil
  }
}
