/// Reads `scheme.yaml`.
struct SchemeHeaderReader {
  /// The folder, for the files that the header names.
  var files: SchemeFiles

  /// Returns the header, or `nil` when a part is missing without which there is no scheme.
  func header(at cursor: YAMLCursor) -> SchemeHeader? {
    guard let record = cursor.record(.scheme) else { return nil }
    let id = record["id"]?.id()
    let version = record["version"]?.text()
    let title = record["title"]?.localized()
    let source = record["source"].flatMap(source)
    let notes = record["notes"]?.localized()
    let effective = record["effective"].flatMap(effective)
    let root = record["root"].flatMap(root)
    let calendar = record["calendar"].flatMap(CalendarReader(files: files).calendar)
    let rollUp = RollUpReader().rollUp(at: record["roll_up"], grades: record["grades"])
    let history = HistoryReader().policy(at: record["history"])
    guard let id, let version, let title, let source, let root, let calendar else { return nil }
    return SchemeHeader(
      id: id, version: version, title: title, source: source, notes: notes ?? LocalizedText(""),
      effective: effective, root: root, calendar: calendar, rollUp: rollUp, history: history,
      smallCells: record["small_cells"]?.whole(in: 2...100))
  }

  private func source(at cursor: YAMLCursor) -> SourceDocument? {
    guard let record = cursor.record(.source), let title = record["title"]?.localized(),
      let number = record["number"]?.text(), let file = record["file"]?.text()
    else { return nil }
    return SourceDocument(title: title, number: number, file: file)
  }

  private func effective(at cursor: YAMLCursor) -> ClosedRange<Period>? {
    guard let record = cursor.record(.effective), let first = record["from"]?.period(),
      let last = record["to"]?.period()
    else { return nil }
    guard first <= last else {
      record["to"]?.reject(
        expected: LocalizedText(zh: "不早于\(first.id)的考核期", en: "a period not before \(first.id)"))
      return nil
    }
    return first...last
  }

  private func root(at cursor: YAMLCursor) -> Division? {
    guard let record = cursor.record(.root), let code = record["code"]?.id(),
      let name = record["name"]?.text()
    else { return nil }
    return Division(code: code, name: name, englishName: record["english"]?.text() ?? "")
  }
}
