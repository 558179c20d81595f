internal import AssessKit
internal import TextFormats

extension SpreadsheetDocument {
  /// Writes `office:font-face-decls`: what Windows, Kylin and a bare Linux have, in that order.
  ///
  /// One font for digits and for Chinese: with two, LibreOffice makes rows of digits lower.
  func writeFonts(to xml: inout XMLWriter) {
    xml.start("office:font-face-decls")
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
    xml.empty("style:text-properties", textDefaults)
    xml.end()
    xml.start("style:style", [("style:name", "Default"), ("style:family", "table-cell")])
    xml.empty(
      "style:table-cell-properties",
      [("style:vertical-align", "middle"), ("fo:padding", "0.8mm")])
    xml.end()
    for colour in Set(styles.styles.flatMap { $0.conditions.map(\.background) }).sorted() {
      xml.start(
        "style:style",
        [
          ("style:name", AutomaticStyles.name(ofBackground: colour)),
          ("style:family", "table-cell"), ("style:parent-style-name", "Default"),
        ])
      xml.empty("style:table-cell-properties", [("fo:background-color", colour)])
      xml.end()
    }
    xml.end()
  }

  /// Without a Chinese language, LibreOffice shows Chinese text with Japanese shapes.
  private var textDefaults: [(name: String, value: String)] {
    let isChinese = language == .zh
    return [
      ("style:font-name", "Han"), ("style:font-name-asian", "Han"),
      ("fo:font-size", "10.5pt"), ("style:font-size-asian", "10.5pt"),
      ("fo:language", isChinese ? "zh" : "en"), ("fo:country", isChinese ? "CN" : "GB"),
      ("style:language-asian", "zh"), ("style:country-asian", "CN"),
    ]
  }

  /// The numbers of pages side by side that sheets ask for, each once.
  private var pagesWide: [Int] { Set(sheets.map(\.pagesWide)).sorted() }

  /// Writes the page layouts, among the automatic styles: A4 across.
  func writePageLayouts(to xml: inout XMLWriter) {
    for pages in pagesWide {
      xml.start("style:page-layout", [("style:name", pageLayout(pages))])
      xml.empty(
        "style:page-layout-properties",
        [
          ("fo:page-width", "29.7cm"), ("fo:page-height", "21cm"),
          ("style:print-orientation", "landscape"), ("fo:margin-top", "1cm"),
          ("fo:margin-bottom", "1cm"), ("fo:margin-left", "1.5cm"),
          ("fo:margin-right", "1.5cm"), ("style:table-centering", "horizontal"),
          ("style:scale-to-X", "\(pages)"), ("style:first-page-number", "continue"),
        ])
      writeEdge("style:header-style", gap: "fo:margin-bottom", to: &xml)
      writeEdge("style:footer-style", gap: "fo:margin-top", to: &xml)
      xml.end()
    }
  }

  private func pageLayout(_ pages: Int) -> String { "\(styles.prefix)pm\(pages)" }

  private func writeEdge(_ name: String, gap: String, to xml: inout XMLWriter) {
    xml.start(name)
    xml.empty("style:header-footer-properties", [("fo:min-height", "0.9cm"), (gap, "0.3cm")])
    xml.end()
  }

  /// Writes `office:master-styles`: the sheet's name above, the page's number between dashes below.
  func writeMasterPages(to xml: inout XMLWriter) {
    xml.start("office:master-styles")
    writePages(to: &xml)
    xml.end()
  }

  /// Writes the master pages themselves.
  func writePages(to xml: inout XMLWriter) {
    for pages in pagesWide {
      xml.start(
        "style:master-page",
        [
          ("style:name", AutomaticStyles.masterPage(pagesWide: pages, prefix: styles.prefix)),
          ("style:page-layout-name", pageLayout(pages)),
        ])
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
    }
  }
}
