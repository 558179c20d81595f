internal import AssessKit
internal import TextFormats

/// Where findings stand in the workbook that is written.
struct AnnotationMap {
  /// A place in the workbook.
  struct Place: Hashable {
    /// The name of the sheet.
    var sheet: String

    /// The row, from zero; `nil` where it is about the sheet.
    var row: Int?

    /// The column, from zero: that of the first filled cell where it is about the row.
    var column: Int

    /// Whether it is about the one cell.
    var isCell: Bool

    /// What a click leads to.
    var link: String { "#\(SheetName.quoted(sheet)).\(CellAddress.text(column, row ?? 0))" }

    /// The place in words.
    func text(_ language: Language) -> String {
      guard let row else { return sheet }
      if isCell { return "\(sheet)!\(CellAddress.text(column, row))" }
      return language == .zh ? "\(sheet) 第\(row + 1)行" : "\(sheet) row \(row + 1)"
    }
  }

  private let sheets: [AnnotationSheet]
  private let index: SheetIndex

  init(_ sheets: [AnnotationSheet]) {
    self.sheets = sheets
    index = SheetIndex(sheets.map { ($0.copy.file, $0.copy.name) })
  }

  /// Returns the place of a finding, or `nil` where its file is not in the workbook.
  func place(of location: Finding.Location) -> Place? {
    let sheets = index.sheets(for: location).map { self.sheets[$0] }
    for sheet in sheets {
      guard let place = sheet.copy.place(of: location) else { continue }
      return Place(
        sheet: sheet.name, row: place.row,
        column: place.column ?? sheet.extent.anchor(ofRow: place.row),
        isCell: place.column != nil)
    }
    return sheets.first { $0.copy.holds(location) && !$0.copy.isHidden }
      .map { Place(sheet: $0.name, row: nil, column: 0, isCell: false) }
  }

  /// Returns the marks of all findings that have a row, by sheet.
  func marks(
    for findings: [Finding], _ comment: AnnotationComment
  ) -> [String: [WorkbookRevision.Place: WorkbookRevision.Mark]] {
    var cells: [String: [WorkbookRevision.Place: [Finding]]] = [:]
    for (finding, site) in findings.flatMap({ finding in finding.sites.map { (finding, $0) } }) {
      guard let place = place(of: site), let row = place.row else { continue }
      let cell = WorkbookRevision.Place(row: row, column: place.column)
      cells[place.sheet, default: [:]][cell, default: []].append(finding)
    }
    return cells.mapValues { $0.mapValues { Self.mark($0, comment) } }
  }

  private static func mark(
    _ findings: [Finding], _ comment: AnnotationComment
  ) -> WorkbookRevision.Mark {
    let order = Severity.allCases.reversed().flatMap { severity in
      findings.filter { $0.standing == severity }
    }
    let colour = AnnotationColour(order.first?.standing ?? .notice)
    return WorkbookRevision.Mark(
      kind: colour.rawValue, background: colour.background, lines: comment.lines(for: order),
      rank: colour.rank)
  }
}
