import TextFormats

/// Numbers of persons written one digit a cell, as into the boxes of a paper form.
///
/// Counts of one digit are what returns consist of, so digits in the columns of a table are no number,
/// unless their line begins with a label of one. Elsewhere the number of an identity card tells itself by
/// its date and check digit. A mobile is eleven digits from 13 on, no more and no fewer, that stand
/// behind or below a label such as 联系电话, or in columns of a table that have no header of their own.
struct DigitCells: Sendable {
  /// A number that was found.
  struct Hit: Hashable, Sendable {
    /// The fields in which its digits are.
    var fields: Range<Int>

    /// What it is.
    var kind: PersonalData

    /// Whether it is the value of a contact field, which is read over.
    var isContact = false
  }

  /// What stands over each field: its header, and whether that is a column of the table.
  struct Header: Hashable, Sendable {
    /// The folded header.
    var name: String

    /// Whether the table has the column.
    var isDeclared: Bool
  }

  private let headers: [Header]
  private var columns: [Int: ColumnRun] = [:]
  private var previous: [CSVField] = []

  /// Looks for numbers under headers; without any, anywhere.
  init(under headers: [Header] = []) { self.headers = headers }

  /// Returns the numbers that a record holds, or that end in it.
  mutating func hits(in record: CSVRecord) -> [Hit] {
    let digits = record.fields.indices.filter { record.fields[$0].bytes.count <= 4 }
      .compactMap { field in Self.digit(record.fields[field].bytes).map { (field, $0) } }
    let below = digits.isEmpty ? [] : hitsBelow(digits, in: record)
    if digits.isEmpty { columns = [:] }
    previous = record.fields
    return (digits.count < 11 ? [] : hitsBeside(digits, in: record)) + below
  }

  // MARK: In a line

  private func hitsBeside(_ digits: [(field: Int, digit: UInt8)], in record: CSVRecord) -> [Hit] {
    let first = record.fields.first { !$0.bytes.trimmed.isEmpty }
    let isLine = first.flatMap { Label($0.bytes) } != nil
    var hits: [Hit] = []
    var start = 0
    for end in 1...digits.count where end == digits.count || ends(digits, at: end, isLine) {
      let run = digits[start..<end]
      start = end
      guard run.count >= 11, let first = run.first?.field else { continue }
      let fields = first..<first + run.count
      guard let hit = hit(run.map(\.digit), fields, in: record) else { continue }
      hits.append(hit)
    }
    return hits
  }

  /// Whether a run of digits ends before one of them: the columns of the table end it, too, unless the
  /// line is none of its rows.
  private func ends(_ digits: [(field: Int, digit: UInt8)], at end: Int, _ isLine: Bool) -> Bool {
    let (field, last) = (digits[end].field, digits[end - 1].field)
    return field != last + 1 || (!isLine && isDeclared(field) != isDeclared(last))
  }

  private func hit(_ digits: [UInt8], _ fields: Range<Int>, in record: CSVRecord) -> Hit? {
    let before = record.fields[..<fields.lowerBound].lastIndex { !$0.bytes.trimmed.isEmpty }
    let label = before.flatMap { Label(record.fields[$0].bytes) }
    let isLine = before == record.fields.firstIndex { !$0.bytes.trimmed.isEmpty }
    guard !fields.contains(where: isDeclared) || (isLine && label != nil) else { return nil }
    let windows = digits.indices.dropLast(17)
    if digits.count >= 18,
      windows.contains(where: { IdentityNumber.matches(digits[$0..<$0 + 18]) })
    {
      return Hit(fields: fields, kind: .identityNumber)
    }
    guard MobileNumber.matches(digits[...]), label != nil || areNameless(fields) else { return nil }
    return Hit(fields: fields, kind: .mobileNumber, isContact: label == .contact)
  }

  private func isDeclared(_ field: Int) -> Bool {
    headers.indices.contains(field) && headers[field].isDeclared
  }

  /// Whether the fields are under a header, and all of them under the one, as under a merged cell.
  private func areNameless(_ fields: Range<Int>) -> Bool {
    !headers.isEmpty
      && fields.dropFirst().allSatisfy {
        !headers.indices.contains($0) || headers[$0].name.isEmpty
      }
  }

  // MARK: One below the other

  private struct ColumnRun: Sendable {
    var digits: [UInt8] = []
    var isLabelled = false
  }

  private mutating func hitsBelow(
    _ digits: [(field: Int, digit: UInt8)], in record: CSVRecord
  ) -> [Hit] {
    var runs: [Int: ColumnRun] = [:]
    var hits: [Hit] = []
    for (field, digit) in digits where !isDeclared(field) {
      var run = columns[field] ?? ColumnRun(isLabelled: isLabelled(field, in: record))
      run.digits = run.digits.suffix(17) + [digit]
      if IdentityNumber.matches(run.digits[...]) {
        hits.append(Hit(fields: field..<field + 1, kind: .identityNumber))
      } else if run.isLabelled, MobileNumber.matches(run.digits[...]) {
        hits.append(Hit(fields: field..<field + 1, kind: .mobileNumber))
      }
      runs[field] = run
    }
    columns = runs
    return hits
  }

  private func isLabelled(_ field: Int, in record: CSVRecord) -> Bool {
    let above = previous.indices.contains(field) ? Label(previous[field].bytes) : nil
    return above != nil || (field > 0 && Label(record.fields[field - 1].bytes) != nil)
  }

  // MARK: Cells

  private enum Label: Hashable {
    case contact
    case person

    init?(_ bytes: CellBytes) {
      guard bytes.count >= 3, bytes.count <= 60 else { return nil }
      let text = bytes.halfWidth.trimmed
      if CoverLine.parts(in: text).contains(where: { $0.role == .contact }) {
        self = .contact
      } else if PersonalHeader.isPersonal(HeaderName(text.prefix { $0 != 0x3A }).folded) {
        self = .person
      } else {
        return nil
      }
    }
  }

  /// Returns the one digit, or X, that a cell holds.
  static func digit(_ bytes: CellBytes) -> UInt8? {
    guard let first = bytes.first, let last = bytes.last else { return nil }
    // Most short cells are numbers of two digits or more.
    if bytes.count > 1, first.isDigit, last.isDigit { return nil }
    let text = bytes.count == 1 ? bytes : bytes.halfWidth.trimmed
    guard text.count == 1, let byte = text.first else { return nil }
    return byte.isDigit || byte | 0x20 == UInt8(ascii: "x") ? byte : nil
  }
}

extension DigitCells.Header {
  /// Creates a header; 序号 and columns without a name are none of the table's.
  init(_ name: String, _ role: FieldRole?) {
    self.init(name: name, isDeclared: role != nil && role != .ignored)
  }
}
