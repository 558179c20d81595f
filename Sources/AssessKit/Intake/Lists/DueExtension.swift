/// A later due date for a return, granted in a document (延期).
public struct DueExtension: Codable, Hashable, Sendable {
  /// The last day of being on time.
  public var until: CalendarDate

  /// The number of the document in which it was granted (批准文号).
  public var document: String

  /// The file that says so.
  public var file: String

  /// The line of the file.
  public var line: Int

  /// Creates an extension.
  public init(until: CalendarDate, document: String, file: String, line: Int) {
    self.until = until
    self.document = document
    self.file = file
    self.line = line
  }
}

extension DueExtension {
  /// What stands behind a date: 延期至2021-01-20，依据宜司发〔2021〕3号.
  public var words: LocalizedText {
    LocalizedText(zh: "延期至\(until)，依据\(document)", en: "extended to \(until) by \(document)")
  }
}
