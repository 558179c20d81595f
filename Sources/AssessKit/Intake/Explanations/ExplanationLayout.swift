import TextFormats

/// The header of a file of explanations, and what is wrong with its cells.
struct ExplanationLayout: Sendable {
  /// The longest name of an office, in characters.
  static let officeLimit = 100

  private let file: String
  private let line: Int
  private let headers: [String]
  private let columns: [ExplanationColumn?]

  init(_ header: CSVRecord, file: String) {
    self.file = file
    line = header.line
    headers = header.fields.map { SafeText.of($0.bytes.trimmed.text) }
    columns = ExplanationColumn.columns(of: header.fields.map(\.text))
  }

  /// Why the file cannot be used at all.
  var refusals: [Finding] {
    let location = Finding.Location(file: file, line: line)
    let lacking = ExplanationColumn.allCases.filter { $0.isRequired && !columns.contains($0) }
    let personal = headers.indices.filter { index in
      columns[index] == nil && PersonalHeader.isPersonal(HeaderName(headers[index]).folded)
    }
    return personal.map { Finding(.personalColumn, at: place(of: $0, line: line, row: 1)) }
      + (lacking.isEmpty
        ? []
        : [
          Finding(
            .columnMissing, at: location,
            arguments: [
              .init("name", lacking.map(\.header).joined), .init("table", Self.name),
            ])
        ])
  }

  /// What such a file is called.
  static let name = LocalizedText(zh: "说明", en: "explanations")

  /// Returns the text of a column, half-width but for the words of people.
  func text(_ column: ExplanationColumn, in record: CSVRecord) -> String {
    guard let index = columns.firstIndex(of: column), index < record.fields.count else { return "" }
    let bytes = record.fields[index].bytes.trimmed
    // The apostrophe that keeps a spreadsheet from running a formula is not part of the text.
    let bare = bytes.first == UInt8(ascii: "'") ? bytes.dropFirst().trimmed : bytes
    let isProse = column == .reason || column == .office
    return (isProse ? bare : bare.halfWidth).text.withoutControls
  }

  /// Whether no cell says anything.
  func isBlank(_ record: CSVRecord) -> Bool {
    record.fields.allSatisfy { $0.bytes.trimmed.isEmpty }
  }

  /// Returns the findings about personal data, in which the data is not.
  func personalData(in record: CSVRecord) -> [Finding] {
    record.fields.indices.compactMap { index in
      let column = columns.indices.contains(index) ? columns[index] : nil
      let isContact =
        headers.indices.contains(index)
        && PersonalHeader.isContact(HeaderName(headers[index]).folded)
      guard column != .value, column != .question, !isContact,
        let kind = Self.personalData(in: record.fields[index].bytes, of: column)
      else { return nil }
      return Finding(
        .personalData, at: place(of: index, in: record), arguments: [.init("kind", kind)])
    }
  }

  /// Returns the name of the personal data in a cell, as it came and as it would be printed.
  private static func personalData(
    in bytes: CellBytes, of column: ExplanationColumn?
  ) -> LocalizedText? {
    let printed = bytes.text.withoutControls
    let kind =
      PersonalDataScan.firstHit(in: bytes)
      ?? PersonalDataScan.firstHit(in: Array(printed.utf8)[...])
    if let kind { return kind.name }
    let hasName =
      switch column {
      case .reason: PersonLabel.isFollowedByName(in: printed)
      case .office: PersonLabel.isFollowedByName(in: printed) || PersonLabel.occurs(in: printed)
      default: false
      }
    return hasName ? LocalizedText(zh: "人员姓名", en: "the name of a person") : nil
  }

  /// Returns why a row cannot be understood: columns have moved, or a text is too long.
  func mistakes(in record: CSVRecord) -> [Finding] {
    let used = 1 + (record.fields.lastIndex { !$0.bytes.trimmed.isEmpty } ?? -1)
    guard used <= headers.count else {
      let location = Finding.Location(file: file, line: record.line, row: record.row)
      return [
        Finding(
          .rowLength, at: location, read: "\(used)", expected: LocalizedText("\(headers.count)"))
      ]
    }
    return [(ExplanationColumn.reason, TextCell.limit), (.office, Self.officeLimit)].compactMap {
      column, limit in
      guard let index = columns.firstIndex(of: column), index < record.fields.count,
        record.fields[index].text.unicodeScalars.count > limit
      else { return nil }
      return Finding(
        .textTooLong, at: place(of: index, in: record), arguments: [.init("limit", limit)])
    }
  }

  private func place(of index: Int, in record: CSVRecord) -> Finding.Location {
    place(of: index, line: record.fields[index].line, row: record.row)
  }

  private func place(of index: Int, line: Int, row: Int) -> Finding.Location {
    Finding.Location(
      file: file, line: line, row: row,
      column: headers.indices.contains(index) ? headers[index] : nil,
      columnLetter: Finding.Location.letter(ofColumn: index))
  }
}

extension String {
  /// The text with a blank for each control character and each mark that turns the direction: it
  /// is printed on terminals.
  fileprivate var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator, .format: " "
          default: scalar
          }
        }))
  }
}
