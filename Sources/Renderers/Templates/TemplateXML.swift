public import AssessKit
internal import TextFormats

/// A template as XML: one document with a return a table and period, its elements empty.
public struct TemplateXML: Sendable {
  /// The vocabulary of submissions.
  static let namespace = "urn:assess:submission:1"

  /// Creates a renderer.
  public init() {}

  /// Returns the file.
  public func file(of template: ReturnTemplate) -> OutputFile {
    var xml = XMLWriter()
    xml.startDocument()
    xml.start(
      "submission",
      [("xmlns", Self.namespace), ("version", "1.0"), ("scheme", template.scheme)])
    if template.declaration != nil { declare(template, &xml) }
    for form in template.forms {
      for period in form.periods {
        xml.start(
          "return",
          [("table", form.id), ("division", template.division.code), ("period", period.id)])
        xml.start("row")
        for field in form.fields { xml.empty(field.column.id) }
        xml.end()
        xml.end()
      }
    }
    xml.finish()
    let name = "\(template.scheme)-\(template.division.code)-\(template.period.id).xml"
    return OutputFile(path: name, bytes: xml.bytes)
  }

  /// The list of declarations: a row a table, of which only the status is open.
  private func declare(_ template: ReturnTemplate, _ xml: inout XMLWriter) {
    xml.start(
      "return",
      [
        ("table", DeclarationList.id), ("division", template.division.code),
        ("period", template.period.id),
      ])
    for form in template.forms {
      xml.start("row")
      xml.element("table", form.id)
      xml.empty("status")
      xml.end()
    }
    xml.end()
  }
}
