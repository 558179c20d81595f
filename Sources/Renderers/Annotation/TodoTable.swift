internal import AssessKit

/// The first sheet: the verdict, what the colours mean, what is to be done, and the files.
struct TodoTable {
  let review: ReturnReview
  let map: AnnotationMap
  let files: [AnnotatedFile]
  let language: Language
  let styles: TodoStyles

  /// The name on the tab.
  static func name(_ language: Language) -> String { language == .zh ? "待办事项" : "To do" }

  /// Returns the sheet.
  func sheet(named name: String) -> Sheet {
    let items = TodoList(review).items
    let top = heading + legend
    var sheet = Sheet(
      name: name, columns: [6, 8, 8, 22, 48, 20, 48].map { SheetColumn(width: $0) }
    ) { take in
      for row in top + [head] { try take(SheetRow(row)) }
      for (place, item) in items.enumerated() {
        try take(SheetRow(row(item, number: place + 1)))
        for row in otherPlaces(of: item) { try take(SheetRow(row)) }
      }
      for row in further + fileRows { try take(SheetRow(row)) }
    }
    let others = items.reduce(0) { $0 + ($1.finding.related ?? []).count }
    sheet.rowCount = top.count + 1 + items.count + others + further.count + fileRows.count
    return sheet
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  // MARK: Above the list

  private var heading: [[SpreadsheetCell]] {
    let words = ValidationWords(report: review.report)
    let lines = [
      say(
        "在着色的单元格里更正，保存后再自查，然后直接报送本文件：本表和着色、批注不算数据，不必删除。",
        """
        Correct the coloured cells, save, check again and send this file: this sheet, colours and \
        comments are no data and may stay.
        """)
    ]
    let totals = words.totals.map { $0[language] }
    return [
      [
        SpreadsheetCell(
          .text(say("待办事项", "To do") + " · " + TodoSheet.titleEnd), style: styles.title)
      ],
      [SpreadsheetCell(.text(words.verdict[language]), style: styles.bold)],
    ] + (totals + lines).map { [SpreadsheetCell(.text($0), style: styles.line)] }
  }

  private var legend: [[SpreadsheetCell]] {
    AnnotationColour.allCases.map { colour in
      [
        SpreadsheetCell(.empty, style: styles.coloured(colour)),
        SpreadsheetCell(.text(colour.meaning[language]), style: styles.line),
      ]
    }
  }

  // MARK: The list

  private var head: [SpreadsheetCell] {
    [
      say("序号", "No."), say("程度", "Severity"), say("代码", "Code"), say("位置", "Place"),
      say("哪里不对", "What is wrong"), say("应为", "Expected"), say("怎么办", "What to do"),
    ].map { SpreadsheetCell(.text($0), style: styles.head) }
  }

  private func row(_ item: TodoList.Item, number: Int) -> [SpreadsheetCell] {
    let finding = item.finding
    let title = finding.code.entry.title[language]
    let colon = say("：", ": ")
    return [
      SpreadsheetCell(.number(number), style: styles.centred),
      SpreadsheetCell(
        .text(finding.severity.label[language]),
        style: styles.coloured(AnnotationColour(finding.severity))),
      SpreadsheetCell(.text(finding.code.number), style: styles.centred),
      place(of: item),
      SpreadsheetCell(
        .text(title + colon + finding.message(in: language) + count(item)), style: styles.cell),
      SpreadsheetCell(
        finding.expected.map { .text($0[language]) } ?? .empty, style: styles.cell),
      SpreadsheetCell(.text(finding.remedy(in: language)), style: styles.cell),
    ]
  }

  private func place(of item: TodoList.Item) -> SpreadsheetCell {
    place(
      item.finding.location,
      more: item.count > 1 ? say(" 等\(item.count)处", " and others") : "")
  }

  private func place(_ location: Finding.Location, more: String = "") -> SpreadsheetCell {
    guard let place = map.place(of: location) else {
      let text = FindingWords(language: language).place(location) ?? ""
      return SpreadsheetCell(text.isEmpty ? .empty : .text(text), style: styles.cell)
    }
    return SpreadsheetCell(.text(place.text(language) + more), style: styles.link, link: place.link)
  }

  /// The other places of one question, each with its link in a row of its own below: a cell has one
  /// link.
  private func otherPlaces(of item: TodoList.Item) -> [[SpreadsheetCell]] {
    (item.finding.related ?? []).map { location in
      let blank = SpreadsheetCell(.empty, style: styles.cell)
      let words = SpreadsheetCell(
        .text(say("（与上一行是同一个问题）", "(the same question as above)")), style: styles.cell)
      return [blank, blank, blank, place(location), words, blank, blank]
    }
  }

  private func count(_ item: TodoList.Item) -> String {
    guard item.count > 1 else { return "" }
    return item.isRest
      ? say(
        "（同样的问题另有\(item.count)处，从这里起只着色，不再逐一列出）",
        " (\(item.count) more places like this are coloured from here on and not listed)")
      : say("（共\(item.count)处）", " (\(item.count) places)")
  }

  /// Nothing is cut in silence.
  private var further: [[SpreadsheetCell]] {
    guard review.furtherPlaces > 0 else { return [] }
    let text = say(
      "另有\(review.furtherPlaces)处没有着色：更正以上各处后再自查一次。",
      "\(review.furtherPlaces) further places are not coloured: correct these, then check again.")
    return [[SpreadsheetCell(.text(text), style: styles.bold)]]
  }

  // MARK: Below the list

  private var fileRows: [[SpreadsheetCell]] {
    let blank = SpreadsheetCell(.empty, style: styles.cell)
    let head = [say("文件", "File"), say("工作表", "Sheet"), say("说明", "Remark")]
      .map { SpreadsheetCell(.text($0), style: styles.head) }
    // The columns of the list are narrow on the left: names go into the wide ones.
    let rows = files.flatMap { file in
      (file.sheets.isEmpty ? [nil] : file.sheets.map(Optional.some)).map { sheet in
        [
          SpreadsheetCell(
            sheet.map { .text($0) } ?? .empty, style: sheet == nil ? styles.cell : styles.link,
            link: sheet.map { "#\(SheetName.quoted($0)).A1" }),
          SpreadsheetCell(.text(file.name), style: styles.cell), blank,
          SpreadsheetCell(.text(file.remark[language]), style: styles.cell),
        ]
      }
    }
    let empty = [SpreadsheetCell](repeating: SpreadsheetCell(.empty), count: 3)
    return [[]] + [
      empty + [head[1], head[0], SpreadsheetCell(.empty, style: styles.head), head[2]]
    ]
      + rows.map { empty + $0 }
  }
}
