internal import AssessKit

/// A table of a page, as data: every cell is text or a link.
struct HTMLTable {
  /// A column.
  struct Column {
    var title: LocalizedText
    var style: Style

    init(_ title: LocalizedText, _ style: Style = .text) {
      self.title = title
      self.style = style
    }
  }

  /// How a column is set.
  enum Style: String {
    case text
    case wide
    case number = "num"
    case short
    case blank
  }

  /// A row; a heading row names a branch, a total row closes the table.
  struct Row {
    enum Kind: String {
      case plain
      case branch
      case total
    }

    var kind: Kind
    var cells: [Cell]

    init(_ cells: [Cell], kind: Kind = .plain) {
      self.kind = kind
      self.cells = cells
    }
  }

  /// A cell.
  struct Cell {
    var parts: [Part]
    var shade: String?

    /// What the row is sorted by, where that is not the text.
    var key: String?

    init(_ parts: [Part], shade: String? = nil, key: String? = nil) {
      self.parts = parts
      self.shade = shade
      self.key = key
    }

    /// Returns a cell that is sorted by a number, or as empty where there is none.
    static func text(_ text: String, by number: Rational?) -> Cell {
      Cell([.text(text)], key: number.sortKey)
    }

    static func text(_ text: String) -> Cell { Cell([.text(text)]) }
    static func strong(_ text: String) -> Cell { Cell([.strong(text)]) }
    static func link(_ text: String, _ path: SitePath?) -> Cell { Cell([.link(text, path)]) }
    static let empty = Cell([])
  }

  /// A part of a cell.
  enum Part {
    case text(String)
    case strong(String)
    case note(String)
    case link(String, SitePath?)
    case bar(Double, String)
    case trend([Double?])
  }

  var caption: String
  var columns: [Column]
  var rows: [Row]

  /// Whether the table needs a page on its side when it is printed.
  var isWide = false

  /// The column whose cells name their rows.
  var headColumn = 0

  /// Whether the caption says more than the heading above; if not, only screen readers have it.
  var showsCaption = false

  /// Whether its rows are a list that a reader may put in another order.
  var isList = true

  /// How its rows may be sorted and filtered by the script of the page.
  fileprivate var listAttributes: [HTMLAttribute] {
    let count = rows.count { $0.kind == .plain }
    guard isList, count > 3 else { return [] }
    return [HTMLAttribute("data-list", count > 11 ? "long" : "short")]
  }
}

extension Rational? {
  /// The number as the script of the page sorts by it: a decimal, or nothing.
  var sortKey: String { map { $0.shortText(places: 9) } ?? "" }
}

extension HTMLWriter {
  /// Writes a table that scrolls within its own box when the page is narrow.
  mutating func table(_ table: HTMLTable, in language: Language) {
    let box: [HTMLAttribute] = [
      .class(table.isWide ? "scroll landscape" : "scroll"), HTMLAttribute("tabindex", "0"),
      HTMLAttribute("role", "region"), HTMLAttribute("aria-label", table.caption),
    ]
    element(.div, box) { writer in
      writer.element(.table, table.listAttributes) { writer in
        writer.element(
          .caption, table.showsCaption ? [] : [.class("spoken")], table.caption)
        writer.head(table, language)
        writer.element(.tbody) { writer in
          for row in table.rows { writer.row(row, of: table) }
        }
      }
    }
  }

  private mutating func head(_ table: HTMLTable, _ language: Language) {
    element(.thead) { writer in
      writer.element(.tr) { writer in
        for (index, column) in table.columns.enumerated() {
          let head = index == table.headColumn ? " names" : ""
          writer.element(
            .th, [.scope("col"), .class(column.style.rawValue + head)],
            writer.words.say(column.title, in: language))
        }
      }
    }
  }

  private mutating func row(_ row: HTMLTable.Row, of table: HTMLTable) {
    element(.tr, row.kind == .plain ? [] : [.class(row.kind.rawValue)]) { writer in
      for (index, cell) in row.cells.enumerated() {
        let style = table.columns[index].style.rawValue
        let classes = [style, cell.shade].compactMap { $0 }.joined(separator: " ")
        let isHead = index == table.headColumn
        let key = cell.key.map { [HTMLAttribute("data-value", $0)] } ?? []
        writer.element(
          isHead ? .th : .td, (isHead ? [.scope("row")] : []) + [.class(classes)] + key
        ) { writer in
          for part in cell.parts { writer.part(part) }
        }
      }
    }
  }

  /// Writes a part of a cell.
  mutating func part(_ part: HTMLTable.Part) {
    switch part {
    case .text(let text): self.text(text)
    case .strong(let text): element(.strong, text)
    case .note(let text): element(.div, [.class("note")], text)
    case .link(let text, let path?): element(.a, [.href(path)], text)
    case .link(let text, nil): self.text(text)
    case .bar(let share, let text):
      rateBar(share)
      element(.span, [.class("percent")], text)
    case .trend(let values): sparkline(values)
    }
  }
}
