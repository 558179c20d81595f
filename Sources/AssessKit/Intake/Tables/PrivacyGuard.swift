import TextFormats

/// Takes personal data out of records before anything else sees them.
///
/// What is taken out cannot get into a finding, a submission or a report.
struct PrivacyGuard: Sendable {
  /// A field that was emptied; `kind` is `nil` for a contact field, which needs no finding.
  struct Withheld: Hashable, Sendable {
    /// The field.
    var field: Int

    /// What it held.
    var kind: PersonalData?
  }

  private let contacts: Set<Int>

  private var digits: DigitCells

  /// Creates a guard.
  ///
  /// - Parameters:
  ///   - contacts: The fields that are contact fields in every record.
  ///   - headers: What stands over the fields; nothing where there is no table.
  init(contacts: Set<Int> = [], under headers: [DigitCells.Header] = []) {
    self.contacts = contacts
    digits = DigitCells(under: headers)
  }

  /// Empties the fields of `record` that hold personal data, and returns which.
  mutating func withhold(from record: inout CSVRecord) -> [Withheld] {
    var withheld = digits.hits(in: record).map { hit in
      for field in hit.fields.dropFirst() { record.fields[field].bytes = [] }
      return Withheld(field: hit.fields.lowerBound, kind: hit.isContact ? nil : hit.kind)
    }
    for field in record.fields.indices {
      if contacts.contains(field) {
        record.fields[field].bytes = []
        continue
      }
      guard let kind = PersonalDataScan.firstHit(in: record.fields[field].bytes) else { continue }
      let isContact = kind == .mobileNumber && Self.follows(field, in: record)
      let rest = Self.withoutContacts(record.fields[field].bytes)
      if kind == .mobileNumber, !isContact, PersonalDataScan.firstHit(in: rest) == nil {
        record.fields[field].bytes = rest
        continue
      }
      withheld.append(Withheld(field: field, kind: isContact ? nil : kind))
    }
    for hit in withheld { record.fields[hit.field].bytes = [] }
    return withheld
  }

  /// Whether the field before holds nothing but the label of a contact field.
  private static func follows(_ field: Int, in record: CSVRecord) -> Bool {
    let before = record.fields[..<field].last { !$0.bytes.trimmed.isEmpty }
    return before.map { labels($0.bytes) } == true
  }

  /// The field without the values of contact fields in it, as in 单位：秭归县 电话：….
  private static func withoutContacts(_ bytes: CellBytes) -> CellBytes {
    CoverLine.withoutContacts(bytes.halfWidth)
  }

  private static func labels(_ bytes: CellBytes) -> Bool {
    CoverLine.parts(in: bytes.prefix(1_000).halfWidth.trimmed).contains { $0.role == .contact }
  }
}
