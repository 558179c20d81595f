/// Takes the events of `workbook.xml`: which sheets there are, and in which order.
struct OOXMLWorkbookHandler: WorkbookPartHandler {
  /// A sheet.
  struct Tab: Hashable, Sendable {
    /// The name on the tab.
    var name: String

    /// The id of the reference to its part.
    var relationship: String

    /// Whether the tab is hidden.
    var isHidden: Bool
  }

  /// The sheets, in the order of the tabs.
  private(set) var sheets: [Tab] = []

  /// Whether days are counted from 1 January 1904.
  private(set) var isFrom1904 = false

  /// Whether the root is that of a workbook.
  private(set) var isWorkbook = false

  var failure: WorkbookError?

  mutating func startElement(_ element: XMLElementStart) throws(XMLStop) {
    let attributes = element.attributes
    if element.depth == 1 {
      isWorkbook = element.isNamed("workbook")
    } else if element.isNamed("workbookPr") {
      isFrom1904 = ["1", "true"].contains(attributes.value(of: "date1904"))
    } else if element.depth == 3, element.isNamed("sheet"),
      let relationship = attributes.first(where: {
        $0.localName.elementsEqual("id".utf8) && $0.namespaceURI != nil
      })
    {
      sheets.append(
        Tab(
          name: attributes.value(of: "name") ?? "", relationship: relationship.text,
          isHidden: ["hidden", "veryHidden"].contains(attributes.value(of: "state"))))
    }
  }
}
