internal import TextFormats

extension SpreadsheetDocument {
  /// Writes `office:settings`: the rows and columns that stay in view.
  func writeSettings(to xml: inout XMLWriter) {
    xml.start("office:settings")
    xml.start("config:config-item-set", [("config:name", "ooo:view-settings")])
    xml.start("config:config-item-map-indexed", [("config:name", "Views")])
    xml.start("config:config-item-map-entry")
    xml.setting("ViewId", "string", "view1")
    xml.start("config:config-item-map-named", [("config:name", "Tables")])
    for sheet in sheets { sheet.writeView(to: &xml) }
    xml.end()
    if let first = sheets.first { xml.setting("ActiveTable", "string", first.name) }
    xml.end()
    xml.end()
    xml.end()
    xml.end()
  }
}

extension Sheet {
  fileprivate func writeView(to xml: inout XMLWriter) {
    // 2 is a frozen split; the lower right pane is the one to type in.
    let isSplit = headerRows > 0 || headerColumns > 0
    xml.start("config:config-item-map-entry", [("config:name", name)])
    xml.setting("CursorPositionX", "int", "0")
    xml.setting("CursorPositionY", "int", "\(headerRows)")
    xml.setting("HorizontalSplitMode", "short", headerColumns > 0 ? "2" : "0")
    xml.setting("VerticalSplitMode", "short", headerRows > 0 ? "2" : "0")
    xml.setting("HorizontalSplitPosition", "int", "\(headerColumns)")
    xml.setting("VerticalSplitPosition", "int", "\(headerRows)")
    xml.setting("ActiveSplitRange", "short", activePane)
    xml.setting("PositionLeft", "int", "0")
    xml.setting("PositionRight", "int", "\(headerColumns)")
    xml.setting("PositionTop", "int", "0")
    xml.setting("PositionBottom", "int", isSplit ? "\(headerRows)" : "0")
    xml.end()
  }

  /// The pane with the cursor: 0 and 1 above, 2 and 3 below, left and right.
  private var activePane: String {
    headerRows == 0 && headerColumns > 0 ? "1" : headerColumns > 0 ? "3" : "2"
  }
}

extension XMLWriter {
  fileprivate mutating func setting(_ name: String, _ type: String, _ value: String) {
    element("config:config-item", [("config:name", name), ("config:type", type)], value)
  }
}
