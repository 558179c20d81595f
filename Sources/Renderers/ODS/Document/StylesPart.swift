internal import AssessKit
internal import TextFormats

extension SpreadsheetDocument {
  /// Writes `office:font-face-decls`: what Windows, Kylin and a bare Linux have, in that order.
  func writeFonts(to xml: inout XMLWriter) {
    xml.start("office:font-face-decls")
    xml.empty(
      "style:font-face",
      [
        ("style:name", "Latin"),
        ("svg:font-family", "'Times New Roman', 'Liberation Serif', 'Noto Serif'"),
        ("style:font-family-generic", "roman"), ("style:font-pitch", "variable"),
      ])
    xml.empty(
      "style:font-face",
      [
        ("style:name", "Han"),
        ("svg:font-family", "宋体, SimSun, 'Noto Serif CJK SC', 'Noto Sans CJK SC'"),
        ("style:font-family-generic", "roman"), ("style:font-pitch", "variable"),
      ])
    xml.end()
  }

  /// Writes `office:styles`: what holds for every cell.
  func writeNamedStyles(to xml: inout XMLWriter) {
    xml.start("office:styles")
    xml.start("style:default-style", [("style:family", "table-cell")])
    xml.empty("style:table-cell-properties", [("style:vertical-align", "middle")])
    xml.empty("style:text-properties", textDefaults)
    xml.end()
    xml.empty("style:style", [("style:name", "Default"), ("style:family", "table-cell")])
    xml.end()
  }

  /// Without a Chinese language, LibreOffice shows Chinese text with Japanese shapes.
  private var textDefaults: [(name: String, value: String)] {
    let isChinese = language == .zh
    return [
      ("style:font-name", "Latin"), ("style:font-name-asian", "Han"),
      ("fo:font-size", "10.5pt"), ("style:font-size-asian", "10.5pt"),
      ("fo:language", isChinese ? "zh" : "en"), ("fo:country", isChinese ? "CN" : "GB"),
      ("style:language-asian", "zh"), ("style:country-asian", "CN"),
    ]
  }

  /// Writes the page layout, among the automatic styles: A4 across, all columns on one page.
  func writePageLayout(to xml: inout XMLWriter) {
    xml.start("style:page-layout", [("style:name", "pm1")])
    xml.empty(
      "style:page-layout-properties",
      [
        ("fo:page-width", "29.7cm"), ("fo:page-height", "21cm"),
        ("style:print-orientation", "landscape"), ("fo:margin-top", "1.5cm"),
        ("fo:margin-bottom", "1.2cm"), ("fo:margin-left", "1.5cm"),
        ("fo:margin-right", "1.5cm"), ("style:table-centering", "horizontal"),
        ("style:scale-to-X", "1"), ("style:scale-to-Y", "0"),
      ])
    for part in ["style:header-style", "style:footer-style"] {
      xml.start(part)
      xml.empty("style:header-footer-properties", [("fo:min-height", "0.8cm")])
      xml.end()
    }
    xml.end()
  }

  /// Writes `office:master-styles`: the sheet's name above, the page's number between dashes below.
  func writeMasterPages(to xml: inout XMLWriter) {
    xml.start("office:master-styles")
    xml.start(
      "style:master-page", [("style:name", "Sheet"), ("style:page-layout-name", "pm1")])
    xml.start("style:header")
    xml.start("text:p")
    xml.text("\(title)　")
    xml.element("text:sheet-name", "")
    xml.end()
    xml.end()
    xml.start("style:footer")
    xml.start("text:p")
    xml.text("— ")
    xml.element("text:page-number", "1")
    xml.text(" —")
    xml.end()
    xml.end()
    xml.end()
    xml.end()
  }
}
