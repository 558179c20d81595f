public import AssessKit
internal import TextFormats

/// The XML Schema of a scheme's submissions: which elements a row may have, and what they hold.
///
/// XML Schema 1.0 cannot let an attribute decide about content, so a row may have the elements of
/// every table; `assess validate` says which belong to which. An element of several tables may hold
/// what any of them takes.
public struct TemplateXSD: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns the schema.
  public func text(of template: ReturnTemplate) -> String {
    var xml = XMLWriter()
    xml.startDocument()
    xml.start(
      "xs:schema",
      [
        ("xmlns:xs", "http://www.w3.org/2001/XMLSchema"), ("xmlns", TemplateXML.namespace),
        ("targetNamespace", TemplateXML.namespace), ("elementFormDefault", "qualified"),
      ])
    writeFrame(to: &xml, template)
    writeRow(to: &xml, template)
    writeTypes(to: &xml)
    xml.finish()
    return String(decoding: xml.bytes, as: UTF8.self) + "\n"
  }

  private func writeFrame(to xml: inout XMLWriter, _ template: ReturnTemplate) {
    xml.start("xs:element", [("name", "submission")])
    xml.start("xs:complexType")
    xml.start("xs:sequence")
    xml.empty("xs:element", [("name", "return"), ("type", "Return"), ("maxOccurs", "unbounded")])
    xml.end()
    attribute("version", type: nil, isRequired: true, fixed: "1.0", to: &xml)
    attribute("scheme", type: nil, isRequired: false, fixed: template.scheme, to: &xml)
    xml.end()
    xml.end()
    xml.start("xs:complexType", [("name", "Return")])
    xml.start("xs:sequence")
    xml.empty("xs:element", [("name", "row"), ("type", "Row"), ("maxOccurs", "unbounded")])
    xml.end()
    for (name, type) in [("table", "Table"), ("division", "xs:token"), ("period", "Period")] {
      attribute(name, type: type, isRequired: true, to: &xml)
    }
    attribute("filled", type: "xs:date", isRequired: false, to: &xml)
    attribute("revision", type: "xs:positiveInteger", isRequired: false, to: &xml)
    xml.end()
    enumeration("Table", template.allForms.map(\.id), to: &xml)
    xml.start("xs:simpleType", [("name", "Period")])
    xml.start("xs:restriction", [("base", "xs:token")])
    xml.empty("xs:pattern", [("value", #"\d{4}(S[12]|Q[1-4]|0[1-9]|1[0-2])?"#)])
    xml.end()
    xml.end()
  }

  private func writeRow(to xml: inout XMLWriter, _ template: ReturnTemplate) {
    xml.start("xs:complexType", [("name", "Row")])
    xml.start("xs:choice", [("minOccurs", "0"), ("maxOccurs", "unbounded")])
    var types: [(id: String, columns: [Column])] = []
    for column in template.allForms.flatMap(\.fields).map(\.column) {
      if let index = types.firstIndex(where: { $0.id == column.id }) {
        types[index].columns.append(column)
      } else {
        types.append((column.id, [column]))
      }
    }
    for (id, columns) in types { element(id, columns, to: &xml) }
    xml.end()
    xml.end()
  }

  private func element(_ id: String, _ columns: [Column], to xml: inout XMLWriter) {
    xml.start("xs:element", [("name", id)])
    xml.start("xs:annotation")
    let names = columns.map(\.name.zh).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    xml.element("xs:documentation", names.joined(separator: "；"))
    xml.end()
    xml.start("xs:simpleType")
    let members = columns.compactMap(\.kind.xsdType).reduce(into: [String]()) { types, type in
      if !types.contains(type) { types.append(type) }
    }
    xml.start("xs:union", [("memberTypes", (members + ["None"]).joined(separator: " "))])
    for choices in columns.map(\.choices) where !choices.isEmpty {
      xml.start("xs:simpleType")
      xml.start("xs:restriction", [("base", "xs:token")])
      for name in choices.flatMap({ [$0.id, $0.name.zh] + $0.aliases }) {
        xml.empty("xs:enumeration", [("value", name)])
      }
      xml.end()
      xml.end()
    }
    xml.end()
    xml.end()
    xml.end()
  }

  private func writeTypes(to xml: inout XMLWriter) {
    enumeration("None", ["", "无", "/", "—", "不涉及"], to: &xml)
    enumeration("Flag", ["是", "否", "有", "无", "1", "0", "true", "false"], to: &xml)
    for (name, length) in [("Code", "64"), ("Words", "1000")] {
      xml.start("xs:simpleType", [("name", name)])
      xml.start("xs:restriction", [("base", "xs:string")])
      xml.empty("xs:maxLength", [("value", length)])
      xml.end()
      xml.end()
    }
  }

  private func enumeration(_ name: String, _ values: [String], to xml: inout XMLWriter) {
    xml.start("xs:simpleType", [("name", name)])
    xml.start("xs:restriction", [("base", "xs:token")])
    for value in values { xml.empty("xs:enumeration", [("value", value)]) }
    xml.end()
    xml.end()
  }

  private func attribute(
    _ name: String, type: String?, isRequired: Bool, fixed: String? = nil, to xml: inout XMLWriter
  ) {
    var attributes = [(name: "name", value: name)]
    if let type { attributes.append(("type", type)) }
    if isRequired { attributes.append(("use", "required")) }
    if let fixed { attributes.append(("fixed", fixed)) }
    xml.empty("xs:attribute", attributes)
  }
}

extension ReturnTemplate {
  /// The tables and the list of declarations.
  fileprivate var allForms: [Form] { forms + [declaration].compactMap(\.self) }
}

extension Column.Kind {
  /// The type of the schema for the cells; choices are listed one by one.
  fileprivate var xsdType: String? {
    switch self {
    case .count: "xs:integer"
    case .amount, .percent: "xs:decimal"
    case .date: "xs:date"
    case .choice: nil
    case .code: "Code"
    case .flag: "Flag"
    case .text: "Words"
    }
  }
}
