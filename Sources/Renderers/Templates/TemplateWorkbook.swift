public import AssessKit

/// A template as a workbook: a cover with dates and advice, the list of declarations, and a sheet a
/// table.
///
/// A form has its columns with notes, drop-down lists and checks of what is typed; totals that the
/// scheme's checks ask for are formulas. A ledger has empty rows for so many cases.
public struct TemplateWorkbook: Sendable {
  /// The rows of a ledger that are checked as they are typed; more may be added below.
  static let ledgerRows = 200

  private let language: Language

  /// Creates a renderer.
  public init(language: Language) { self.language = language }

  /// Returns the file.
  public func file(of template: ReturnTemplate) throws -> OutputFile {
    var styles = TemplateStyles()
    var validations: [CellValidation] = []
    let lists = [template.declaration].compactMap(\.self)
    let names = SheetName.valid(
      [Self.cover[language]] + (lists + template.forms).map { $0.name[language] })
    let forms = template.forms.map { form in
      TemplateSheet(
        form: form, template: template, language: language, styles: &styles,
        validations: &validations)
    }
    var document = SpreadsheetDocument(
      title: "\(template.title[language]) \(template.division.name) \(template.period.id)",
      generator: template.tool, language: language,
      date: template.period.lastDay ?? .distantFuture, styles: styles.all)
    let declarations = lists.map { list in
      TemplateDeclaration(
        list: list, template: template, language: language, styles: styles,
        validations: &validations)
    }
    document.validations = validations
    let cover = TemplateCover(template: template, language: language, styles: styles)
    document.sheets =
      [cover.sheet(names)] + zip(declarations, names.dropFirst()).map { $0.sheet(named: $1) }
      + zip(forms, names.dropFirst(1 + lists.count)).map { $0.sheet(named: $1) }
    let name = "\(template.division.name)-\(template.period.id).ods"
    return OutputFile(path: name, bytes: try SpreadsheetWriter(document).package())
  }

  private static let cover = LocalizedText(zh: "填报说明", en: "How to fill in")
}

/// The styles of a template.
struct TemplateStyles {
  /// Every style, for the document.
  private(set) var all = SpreadsheetStyles()

  /// The title of a sheet.
  let title: CellStyle.Reference

  /// A line of text.
  let line: CellStyle.Reference

  /// The head of a column that must be filled in.
  let required: CellStyle.Reference

  /// The head of another column.
  let optional: CellStyle.Reference

  /// What is filled in already.
  let fixed: CellStyle.Reference

  /// A day that is filled in already.
  let fixedDay: CellStyle.Reference

  private let cells: [Column.Kind: CellStyle.Reference]

  /// Creates the styles.
  init() {
    let cell = CellStyle().with { $0.hasBorder = true }
    title = all.add(
      CellStyle().with {
        $0.isBold = true
        $0.fontSize = 16
      })
    line = all.add(CellStyle().with { $0.wraps = true })
    let head = cell.with {
      $0.isBold = true
      $0.alignment = .center
      $0.wraps = true
    }
    required = all.add(head.with { $0.background = "#d9e2ef" })
    optional = all.add(head.with { $0.background = "#f2f2f2" })
    fixed = all.add(
      cell.with {
        $0.format = .text
        $0.background = "#f2f2f2"
      })
    fixedDay = all.add(
      cell.with {
        $0.format = .date
        $0.background = "#f2f2f2"
      })
    let editable = cell.with { $0.isEditable = true }
    cells = [
      .count: all.add(editable.with { $0.format = .number(places: 0) }),
      .amount: all.add(editable), .percent: all.add(editable),
      .date: all.add(editable.with { $0.format = .date }),
      .choice: all.add(editable.with { $0.format = .text }),
      .flag: all.add(editable.with { $0.format = .text }),
      .code: all.add(editable.with { $0.format = .text }),
      .text: all.add(editable.with { $0.format = .text }),
    ]
  }

  /// Returns the style of a cell to fill in.
  func cell(_ kind: Column.Kind) -> CellStyle.Reference { cells[kind] ?? .plain }
}
