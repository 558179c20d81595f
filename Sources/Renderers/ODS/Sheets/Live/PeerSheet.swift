internal import AssessKit
internal import TextFormats

/// A row of what units are compared by.
struct PeerRow: Hashable, Sendable {
  /// What is compared.
  enum Figure: Hashable, Sendable {
    /// The measured value.
    case value

    /// The points by the rule, whose mean others are given.
    case award
  }

  /// The place of the item in the tree.
  let node: Int

  /// What is compared.
  let figure: Figure

  /// Whether places are counted.
  var countsPlaces = false

  /// Returns the rows that the formulas of a report need, in the order of the scheme.
  static func all(in report: AssessmentReport) -> [PeerRow] {
    var means: Set<String> = []
    for division in report.divisions {
      for item in division.items where item.cells?.award == .groupMean {
        means.insert(item.indicator)
      }
    }
    return report.indicators.enumerated().flatMap { place, node -> [PeerRow] in
      var rows: [PeerRow] = []
      if let figures = node.item?.worksheet?.award?.peerFigures, !figures.isEmpty {
        rows.append(
          PeerRow(
            node: place, figure: .value, countsPlaces: figures.contains(where: \.countsPlaces)))
      }
      if means.contains(node.id) { rows.append(PeerRow(node: place, figure: .award)) }
      return rows
    }
  }
}

/// Makes the sheet on which the values that are compared stand side by side.
struct PeerSheet {
  private let layout: WorkbookLayout
  private let language: Language
  private let styles: ReportStyles
  private var report: AssessmentReport { layout.report }

  /// Creates a maker of the sheet.
  init(_ layout: WorkbookLayout, language: Language, styles: ReportStyles) {
    self.layout = layout
    self.language = language
    self.styles = styles
  }

  /// The sheet; its columns are those of the sheet of all points.
  func sheet(named name: String, columns: [SheetColumn]) -> Sheet {
    let rows = ScoreRow.all(in: layout)
    var sheet = Sheet(name: name, columns: columns) { take in
      try take(head)
      for row in layout.peerRows { try take(self.row(row, rows)) }
    }
    sheet.headerRows = 1
    sheet.headerColumns = MatrixSheet.leadingColumns
    sheet.rowCount = layout.peerRows.count + 1
    return sheet
  }

  private var head: SheetRow {
    let leading = [
      LocalizedText(zh: "指标编号", en: "Indicator"), LocalizedText(zh: "指标名称", en: "Name"),
      LocalizedText(zh: "比较的数", en: "Compared"),
    ]
    let texts = leading.map { $0[language] } + report.divisions.map { $0.name[language] }
    return SheetRow(texts.map { SpreadsheetCell(.text($0), style: styles.head) })
  }

  private func row(_ row: PeerRow, _ scores: [[String: ScoreRow]]) -> SheetRow {
    let node = report.indicators[row.node]
    let figure =
      row.figure == .value
      ? LocalizedText(zh: "实际值", en: "value") : LocalizedText(zh: "规则得分", en: "points")
    let leading = [node.id, node.name[language], figure[language]].enumerated().map {
      SpreadsheetCell(
        .text($0.element),
        style: $0.offset == 1 ? styles.name(depth: 0, isBranch: false) : styles.text)
    }
    return SheetRow(
      leading
        + scores.map {
          $0[node.id].map { cell(row, $0, node) } ?? SpreadsheetCell(.empty, style: styles.word)
        })
  }

  private func cell(_ row: PeerRow, _ score: ScoreRow, _ node: IndicatorEntry) -> SpreadsheetCell {
    let places = row.figure == .value ? node.item?.decimals ?? 0 : report.scheme.rollUp.decimals
    let number: Rational?
    let text: String?
    switch row.figure {
    case .value:
      number = score.result.measurement?.value
      text = score.value(in: layout)
    case .award:
      number = score.result.state == .scored ? score.result.awarded.value : nil
      text = layout.score("awarded", row: score.row)
    }
    guard let number, let text else { return SpreadsheetCell(.empty, style: styles.word) }
    let formula = row.countsPlaces ? OpenFormulaText.snapped(text) : text
    return SpreadsheetCell(
      .number(number, places: places), style: styles.number(places: places),
      formula: OpenFormulaText.shown(formula))
  }
}
