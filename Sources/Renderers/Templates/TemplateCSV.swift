public import AssessKit
internal import TextFormats

/// A template as CSV: a file a table, with its header, and the unit and period filled in.
public struct TemplateCSV: Sendable {
  private let language: Language

  /// Creates a renderer.
  public init(language: Language) { self.language = language }

  /// Returns the files, in the order of the scheme; UTF-8 with a byte order mark, for Excel and WPS.
  public func files(of template: ReturnTemplate) -> [OutputFile] {
    let list = template.declaration.map { [declaration($0, of: template)] } ?? []
    return list
      + template.forms.map { form in
        var writer = CSVWriter()
        writer.write(
          ["区划代码", "单位名称", "报告期"] + form.fields.map { $0.header(language) } + ["填报日期"])
        for period in form.kind == .form ? form.periods : Array(form.periods.prefix(1)) {
          let blank = form.fields.map { _ in "" } + [""]
          writer.write([template.division.code, template.division.name, period.id] + blank)
        }
        return OutputFile(path: template.fileName(of: form, "csv"), bytes: writer.bytes)
      }
  }

  /// The list of declarations: a row a table, of which only the status is open.
  private func declaration(
    _ list: ReturnTemplate.Form, of template: ReturnTemplate
  ) -> OutputFile {
    var writer = CSVWriter()
    writer.write(
      ["区划代码", "单位名称", "报告期"] + list.fields.map { $0.header(language) } + ["填报日期"])
    for form in template.forms {
      writer.write([
        template.division.code, template.division.name, template.period.id,
        form.declared(language), "", "",
      ])
    }
    return OutputFile(path: template.fileName(of: list, "csv"), bytes: writer.bytes)
  }
}
