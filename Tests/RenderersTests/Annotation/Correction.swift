import AssessKit
import TextFormats

/// What a clerk does to a workbook in a spreadsheet program, done to its XML.
enum Correction {
  /// Returns the workbook with the cell of a text changed to a number, or `nil` without such a cell.
  static func replacing(_ text: String, with number: String, in file: SourceFile) throws
    -> SourceFile?
  {
    let zip = try ZipReader(file.bytes)
    guard let bytes = try zip.content(of: "content.xml") else { return nil }
    let content = String(decoding: bytes, as: UTF8.self)
    guard let place = content.firstRange(of: "<text:p>\(text)</text:p></table:table-cell>"),
      let start = content[..<place.lowerBound].ranges(of: "<table:table-cell").last,
      let type = content[start.upperBound...].firstRange(of: "office:value-type=\"string\"")
    else { return nil }
    var corrected = content
    corrected.replaceSubrange(place, with: "<text:p>\(number)</text:p></table:table-cell>")
    corrected.replaceSubrange(
      type, with: "office:value-type=\"float\" office:value=\"\(number)\"")
    var writer = ZipWriter()
    for path in zip.paths {
      let part = path == "content.xml" ? Array(corrected.utf8) : try zip.content(of: path) ?? []
      try writer.add(path: path, part, stored: path == "mimetype")
    }
    return SourceFile(name: file.name, bytes: try writer.finish())
  }
}
