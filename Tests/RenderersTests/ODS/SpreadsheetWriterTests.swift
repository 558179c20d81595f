import AssessKit
import Foundation
import Renderers
import Testing

@Suite struct SpreadsheetWriterTests {
  private func rows() throws -> [String] {
    try flatText(of: sampleSpreadsheet())
      .split(separator: #"<table:table-row table:style-name="ro1">"#)
      .dropFirst().map { String($0.prefix(upTo: $0.range(of: "</table:table-row>")!.lowerBound)) }
  }

  @Test func `A cell over two columns covers one`() throws {
    #expect(
      try rows()[0] == #"<table:table-cell office:value-type="string"><text:p>代码</text:p>"#
        + #"</table:table-cell><table:table-cell table:number-columns-spanned="2" "#
        + #"table:number-rows-spanned="1" office:value-type="string"><text:p>值</text:p>"#
        + #"</table:table-cell><table:covered-table-cell table:number-columns-repeated="1"/>"#)
  }

  // 1/3 to twelve places; 4100/43 percent is 0.953488372093023255…
  @Test func `Numbers have a type, a value and a text; codes have no value`() throws {
    #expect(
      try rows()[1] == #"<table:table-cell office:value-type="string"><text:p>007</text:p>"#
        + #"</table:table-cell><table:table-cell table:style-name="ce0" "#
        + #"office:value-type="float" office:value="0.333333333333"><text:p>0.33</text:p>"#
        + #"</table:table-cell><table:table-cell table:style-name="ce1" "#
        + #"office:value-type="percentage" office:value="0.95348837209302">"#
        + #"<text:p>95.3%</text:p></table:table-cell><table:table-cell table:style-name="ce2" "#
        + #"office:value-type="date" office:date-value="2020-02-29"><text:p>2020-02-29</text:p>"#
        + "</table:table-cell>")
  }

  @Test func `Empty cells are counted, those at the end left out; a note comes before the text`()
    throws
  {
    #expect(
      try rows()[2] == #"<table:table-cell table:number-columns-repeated="2"/>"#
        + #"<table:table-cell table:style-name="ce3" office:value-type="string">"#
        + "<office:annotation><text:p>应为数字</text:p><text:p>第二行</text:p></office:annotation>"
        + "<text:p>=1+1</text:p></table:table-cell>")
    #expect(try rows()[3] == "<table:table-cell/>")
  }

  @Test func `Blanks, tabs and line ends are kept; a formula has its result beside it`() throws {
    let link = ##"<text:a xlink:href="#&#39;甲&#39;&#39;s&#39;.C3" xlink:type="simple">"##
    #expect(
      try rows()[4] == #"<table:table-cell office:value-type="string"><text:p>"# + link
        + #"<text:s/>a<text:s text:c="2"/>b<text:tab/>c</text:a></text:p><text:p>"# + link
        + "第二行<text:s/>&lt;&amp;&gt;</text:a></text:p></table:table-cell>"
        + #"<table:table-cell table:formula="of:=SUM([.B2:.B3])" office:value-type="float" "#
        + #"office:value="3"><text:p>3</text:p></table:table-cell>"#
        + #"<table:table-cell table:style-name="ce3" table:content-validation-name="val0"/>"#)
  }

  @Test func `The head is repeated in print and has buttons to filter by`() throws {
    let text = try flatText(of: sampleSpreadsheet())
    #expect(text.contains(#"table:print-ranges="&#39;甲&#39;&#39;s&#39;.A1:"#))
    #expect(
      text.contains(
        #"table:target-range-address="&#39;甲&#39;&#39;s&#39;.A1:&#39;甲&#39;&#39;s&#39;.D5" "#
          + #"table:display-filter-buttons="true""#))
    #expect(text.components(separatedBy: "<table:table-header-rows>").count == 2)
  }

  @Test func `Chinese text has a Chinese font and language`() throws {
    let text = try flatText(of: sampleSpreadsheet())
    #expect(text.contains(#"style:font-name-asian="Han""#))
    #expect(text.contains(#"style:language-asian="zh" style:country-asian="CN""#))
    #expect(text.contains(#"fo:language="zh" fo:country="CN""#))
  }

  @Test func `A style is kept once`() {
    var styles = SpreadsheetStyles()
    let first = styles.add(CellStyle())
    let second = styles.add(CellStyle().with { $0.isBold = true })
    #expect(styles.add(CellStyle()) == first)
    #expect(first != second)
    #expect(styles.styles.count == 2)
  }

  @Test func `The same document gives the same bytes`() throws {
    #expect(
      try SpreadsheetWriter(sampleSpreadsheet()).package()
        == SpreadsheetWriter(sampleSpreadsheet()).package())
  }

  @Test func `The media type is the first entry, and stored`() throws {
    let package = try SpreadsheetWriter(sampleSpreadsheet()).package()
    let type = "application/vnd.oasis.opendocument.spreadsheet"
    #expect(String(decoding: package[30..<38], as: UTF8.self) == "mimetype")
    #expect(String(decoding: package[38..<(38 + type.utf8.count)], as: UTF8.self) == type)
  }

  @Test(.enabled(if: Tools.python != nil, "python3 is not on this machine"))
  func `Python reads the package, and every part is XML`() throws {
    let package = try SpreadsheetWriter(sampleSpreadsheet()).package()
    try Tools.withFolder { folder in
      try Data(package).write(to: folder.appending(path: "a.ods"))
      let script = """
        import zipfile, xml.etree.ElementTree as tree
        package = zipfile.ZipFile('a.ods')
        assert package.testzip() is None
        print(' '.join(package.namelist()))
        for name in package.namelist()[1:]: tree.fromstring(package.read(name))
        """
      let (status, output) = try Tools.run(Tools.python, ["-c", script], in: folder)
      #expect(status == 0)
      #expect(
        output == "mimetype content.xml styles.xml meta.xml settings.xml META-INF/manifest.xml\n")
    }
  }
}
