import Foundation
import Testing

/// LibreOffice without a window, and typing into what it saved.
enum OfficeProgram {
  /// Where it is; `nil` where it is not installed.
  static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/soffice" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }()

  /// Opens a file and saves it in another form; returns the path of the new file.
  static func convert(
    _ file: String, to form: String, in folder: Folder, below name: String = "office"
  ) async throws -> String {
    let target = folder.path(name)
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    let result = try await Program.shell(
      "soffice '\(profile)' --headless --convert-to \(form) --outdir '\(target)' '\(file)'",
      folder: folder.url)
    let base = URL(filePath: file).deletingPathExtension().lastPathComponent
    let path = "\(target)/\(base).\(form)"
    try #require(FileManager.default.fileExists(atPath: path), "\(result)")
    return path
  }

  /// Types figures into the last row of the last sheet of a flat file, from the first cell on.
  ///
  /// Cells keep their style and their check of what is typed, as they do under a clerk's hands;
  /// LibreOffice saves no check that belongs to no cell.
  static func typing(_ figures: [String], into text: String) throws -> String {
    let row = try #require(text.ranges(of: "<table:table-row").last)
    let start = try #require(text[row.upperBound...].firstIndex(of: ">"))
    let end = try #require(text[start...].firstRange(of: "</table:table-row>"))
    let kept = attributes(ofCellsIn: text[text.index(after: start)..<end.lowerBound])
    let cells = figures.enumerated().map { place, figure in
      let own = kept.indices.contains(place) ? kept[place] : ""
      let value =
        Double(figure) == nil
        ? "office:value-type=\"string\""
        : "office:value-type=\"float\" office:value=\"\(figure)\""
      return "<table:table-cell\(own) \(value)><text:p>\(figure)</text:p></table:table-cell>"
    }
    return text.replacingCharacters(
      in: text.index(after: start)..<end.lowerBound, with: cells.joined())
  }

  /// Returns style and check of each cell of a row, as they stand in its tag.
  private static func attributes(ofCellsIn row: Substring) -> [String] {
    row.split(separator: "<").filter { $0.hasPrefix("table:table-cell") }.flatMap { cell in
      let words = cell.prefix { $0 != ">" }.split { $0 == " " || $0 == "/" }
      let own = words.filter {
        $0.hasPrefix("table:style-name=") || $0.hasPrefix("table:content-validation-name=")
      }
      let repeats = words.first { $0.hasPrefix("table:number-columns-repeated=") }
        .flatMap { Int($0.filter(\.isNumber)) }
      return Array(repeating: own.map { " \($0)" }.joined(), count: repeats ?? 1)
    }
  }

  /// Changes a cell of text into one of a number, whatever else is in it.
  static func correcting(_ change: (from: String, to: String), in content: String) throws -> String
  {
    let text = try #require(content.firstRange(of: "<text:p>\(change.from)</text:p>"))
    let start = try #require(content[..<text.lowerBound].ranges(of: "<table:table-cell ").last)
    let end = try #require(content[start.upperBound...].firstIndex(of: ">"))
    let tag = content[start.lowerBound...end]
      .replacing(
        "office:value-type=\"string\"",
        with: "office:value-type=\"float\" office:value=\"\(change.to)\""
      )
      .replacing("calcext:value-type=\"string\"", with: "calcext:value-type=\"float\"")
    return content.replacingCharacters(in: text, with: "<text:p>\(change.to)</text:p>")
      .replacingCharacters(in: start.lowerBound...end, with: String(tag))
  }
}
