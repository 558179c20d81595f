import TextFormats

/// What the lines above a header say: 填报单位：秭归县, 报告期：2020年第四季度, 单位：件.
struct CoverBlock: Hashable, Sendable {
  /// A value, and the field that it stood in.
  struct Entry: Hashable, Sendable {
    /// The trimmed value.
    var value: CellBytes

    /// The record.
    var record: Int

    /// The field.
    var field: Int
  }

  /// The values, by what they are for.
  private(set) var entries: [FieldRole: Entry] = [:]

  /// The unit for all columns, folded.
  private(set) var unit: String?

  /// Creates a block without a value.
  init() {}

  /// Reads the records above the header.
  init(_ records: some Collection<CSVRecord>) {
    for (place, record) in records.enumerated() { read(record, at: place) }
  }

  private mutating func read(_ record: CSVRecord, at place: Int) {
    var open: FieldRole?
    for (field, content) in record.fields.enumerated() {
      let text = content.bytes.prefix(1_000).halfWidth.trimmed
      if text.isEmpty { continue }
      let parts = CoverLine.parts(in: text)
      if parts.isEmpty, let role = open {
        keep(text, for: role, at: (place, field))
        open = nil
      }
      for part in parts {
        open = part.value.isEmpty ? part.role : nil
        if !part.value.isEmpty { keep(part.value, for: part.role, at: (place, field)) }
      }
    }
  }

  private mutating func keep(
    _ value: CellBytes, for role: FieldRole, at place: (record: Int, field: Int)
  ) {
    guard role != .contact, role != .ignored else { return }
    let folded = UnitName.folded(value.text)
    if role == .divisionName, UnitName.isKnown(folded) {
      unit = folded
    } else if entries[role] == nil {
      entries[role] = Entry(value: value, record: place.record, field: place.field)
    }
  }

  /// Sets the value for a field, as an attribute in XML does.
  mutating func set(_ role: FieldRole, to value: CellBytes) {
    entries[role] = Entry(value: value, record: 0, field: 0)
  }
}
