internal import AssessKit

/// The sheet on which the unit says of each table whether it has data: 报送清单.
///
/// A row a table, its name filled in and its status open, with a list to choose from. A list on which
/// nothing is chosen is as good as none.
struct TemplateDeclaration {
  private let list: ReturnTemplate.Form
  private let template: ReturnTemplate
  private let language: Language
  private let styles: TemplateStyles
  private let rule: Int

  /// Creates the sheet, and adds what may be chosen in it to the document's list.
  init(
    list: ReturnTemplate.Form, template: ReturnTemplate, language: Language,
    styles: TemplateStyles, validations: inout [CellValidation]
  ) {
    self.list = list
    self.template = template
    self.language = language
    self.styles = styles
    let words = DeclarationList.Status.allCases.map { "\"\($0.word(language))\"" }
    let validation = CellValidation(
      condition: "of:cell-content-is-in-list(\(words.joined(separator: ";")))",
      message: list.fields[DeclarationList.statusColumn].column.note[language], isStrict: false)
    rule = validations.firstIndex(of: validation) ?? validations.count
    if rule == validations.count { validations.append(validation) }
  }

  /// Returns the sheet.
  func sheet(named name: String) -> Sheet {
    let rows = head + body
    var sheet = Sheet(
      name: name, columns: [SheetColumn(width: 46), SheetColumn(width: 18)]
    ) { take in
      for row in rows { try take(SheetRow(row)) }
    }
    sheet.headerRows = head.count
    sheet.rowCount = rows.count
    return sheet
  }

  private var head: [[SpreadsheetCell]] {
    let lines = [
      "区划代码：\(template.division.code)", "单位名称：\(template.division.name)",
      "报告期：\(template.period.id)",
    ]
    return [[SpreadsheetCell(.text(list.name[language]), style: styles.title)]]
      + lines.map { [SpreadsheetCell(.text($0))] } + [
        list.fields.map { field in
          SpreadsheetCell(
            .text(field.header(language)), style: styles.required, note: field.note(language))
        }
      ]
  }

  private var body: [[SpreadsheetCell]] {
    template.forms.map { form in
      [
        SpreadsheetCell(.text(form.declared(language)), style: styles.fixed),
        SpreadsheetCell(.empty, style: styles.cell(.choice), validation: rule),
      ]
    }
  }
}
