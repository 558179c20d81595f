internal import AssessKit

/// The sheet of one table: a title, the lines that say whose it is, the header, and rows.
struct TemplateSheet {
  private static let headerRow = 3

  private let form: ReturnTemplate.Form
  private let template: ReturnTemplate
  private let language: Language
  private let styles: TemplateStyles
  private let rules: [Int?]

  /// Creates the sheet, and adds what may be typed into its cells to the document's list.
  init(
    form: ReturnTemplate.Form, template: ReturnTemplate, language: Language,
    styles: inout TemplateStyles, validations: inout [CellValidation]
  ) {
    self.form = form
    self.template = template
    self.language = language
    self.styles = styles
    var rules: [Int?] = []
    for field in form.fields {
      guard let validation = field.validation(language) else {
        rules.append(nil)
        continue
      }
      if let known = validations.firstIndex(of: validation) {
        rules.append(known)
      } else {
        rules.append(validations.count)
        validations.append(validation)
      }
    }
    self.rules = rules
  }

  /// Returns the sheet.
  func sheet(named name: String) -> Sheet {
    let period = hasPeriods ? [SheetColumn(width: 10)] : []
    let columns = form.fields.map { field in
      SheetColumn(width: min(30, max(10, field.header(language).headWidth)))
    }
    var sheet = Sheet(name: name, columns: period + columns) { take in
      for row in head + body { try take(SheetRow(row)) }
    }
    sheet.headerRows = Self.headerRow
    sheet.rowCount = Self.headerRow + rowCount
    return sheet
  }

  /// Whether a row must say for which of several periods it is.
  private var hasPeriods: Bool { form.kind == .form && form.periods.count > 1 }

  private var rowCount: Int {
    form.kind == .form ? form.periods.count : TemplateWorkbook.ledgerRows
  }

  private var head: [[SpreadsheetCell]] {
    let period = hasPeriods ? template.period : form.periods.last ?? template.period
    let lines = [
      "区划代码：\(template.division.code)", "单位名称：\(template.division.name)",
      "报告期：\(period.id)",
    ]
    let heads = form.fields.map { field in
      SpreadsheetCell(
        .text(field.header(language)),
        style: field.column.isRequired ? styles.required : styles.optional,
        note: field.note(language))
    }
    let first = hasPeriods ? [SpreadsheetCell(.text("报告期"), style: styles.required)] : []
    return [
      [SpreadsheetCell(.text(form.name[language]), style: styles.title)],
      lines.map { SpreadsheetCell(.text($0)) }, first + heads,
    ]
  }

  private var body: [[SpreadsheetCell]] {
    (0..<rowCount).map { row in
      let period =
        hasPeriods ? [SpreadsheetCell(.text(form.periods[row].id), style: styles.fixed)] : []
      return period
        + form.fields.indices.map { place in
          cell(form.fields[place], rules[place], row: Self.headerRow + row + 1)
        }
    }
  }

  private func cell(_ field: ReturnTemplate.Field, _ rule: Int?, row: Int) -> SpreadsheetCell {
    let places = field.parts.compactMap { part in
      form.fields.firstIndex { $0.column.id == part }
    }
    guard !places.isEmpty else {
      return SpreadsheetCell(.empty, style: styles.cell(field.column.kind), validation: rule)
    }
    let first = hasPeriods ? 1 : 0
    let sum = places.map { "[.\(Finding.Location.letter(ofColumn: $0 + first))\(row)]" }
    return SpreadsheetCell(
      .number("0", shown: "0"), style: styles.fixed, formula: "of:=" + sum.joined(separator: "+"))
  }
}

extension ReturnTemplate.Field {
  /// What may be typed; numbers that are out of range are pointed out, as 不涉及 may stand there too.
  fileprivate func validation(_ language: Language) -> CellValidation? {
    let message = kindWords[language]
    switch column.kind {
    case .count, .amount, .percent:
      return CellValidation(condition: "of:" + numberCondition, message: message, isStrict: false)
    case .date:
      return CellValidation(
        condition: "of:cell-content-is-date() and cell-content()>=32874", message: message,
        isStrict: false)
    case .choice: return list(of: column.choices.map(\.name.zh), message)
    case .flag: return list(of: ["是", "否"], message)
    case .code, .text: return nil
    }
  }

  private func list(of words: [String], _ message: String) -> CellValidation {
    let quoted = words.map { "\"\($0.split(separator: "\"").joined(separator: "'"))\"" }
    return CellValidation(
      condition: "of:cell-content-is-in-list(\(quoted.joined(separator: ";")))",
      message: message, isStrict: false)
  }

  private var numberCondition: String {
    let kind =
      column.kind == .count
      ? "cell-content-is-whole-number()" : "cell-content-is-decimal-number()"
    switch (column.minimum, column.maximum) {
    case (let least?, let most?):
      return "\(kind) and cell-content-is-between(\(least.shortText()),\(most.shortText()))"
    case (let least?, nil): return "\(kind) and cell-content()>=\(least.shortText())"
    case (nil, let most?): return "\(kind) and cell-content()<=\(most.shortText())"
    case (nil, nil): return "\(kind) and cell-content()>=-1000000000000"
    }
  }
}
