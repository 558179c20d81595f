/// The extensions that the office has granted, by return (延期).
///
/// Only the office's own list counts, which lies beside the returns: what a district sends can never
/// move its own due date.
public struct DueExtensions: Sendable {
  /// What the lists came to, without the rows.
  private(set) var readings: [FileReading] = []

  private var entries: [FactTable.Key: DueExtension] = [:]

  /// What lists beside earlier returns granted, for these alone.
  private var earlier: [FactTable.Key: DueExtension] = [:]

  /// No extensions.
  public init() {}

  /// Reads the lists; a row with a mistake moves nothing.
  ///
  /// - Parameters:
  ///   - files: The lists, in any of the forms of a return.
  ///   - history: The lists beside returns that are given for comparison. What is wrong with them was
  ///     said in their time: a row with a mistake moves nothing, and a return that is late without it
  ///     is named as not used.
  ///   - scheme: The definitions.
  ///   - period: The period that is assessed; its year completes 一季度.
  public init(
    reading files: [SourceFile], history: [SourceFile] = [], scheme: Scheme, period: Period?
  ) {
    var intake = Intake(
      of: [scheme.extensionList], scheme: scheme, period: period, runDate: .distantFuture)
    intake.scoredPeriods = .every
    var rows: [ExtensionRow] = []
    for file in files.sorted(by: { $0.name < $1.name }) {
      var list = ListRows(of: ExtensionList.id)
      var reading = intake.reading(of: file, visitor: &list)
      let headers = reading.submissions.first?.headers ?? []
      reading.submissions = []
      // A list on which nothing was granted is no mistake.
      reading.findings.removeAll { $0.code == .noRows }
      let isRefused = reading.isRefused
      for row in list.rows where !isRefused {
        let read = ExtensionRow(row, file: file.name, headers: headers, scheme: scheme)
        reading.findings += read.findings
        rows.append(read)
      }
      readings.append(reading)
    }
    take(rows)
    guard !history.isEmpty else { return }
    earlier = DueExtensions(reading: history, scheme: scheme, period: period).entries
  }

  /// The extensions of returns that are given for comparison: those of the run before those of the
  /// lists beside them, and nothing to say about either, which the run says itself.
  var ofHistory: DueExtensions {
    var copy = DueExtensions()
    copy.entries = entries.merging(earlier) { own, _ in own }
    return copy
  }

  /// Returns the extension of a return.
  public subscript(key: FactTable.Key) -> DueExtension? { entries[key] }

  /// The latest day until which a return of a period may come.
  var latest: [Period: CalendarDate] {
    Dictionary(entries.map { ($0.key.period, $0.value.until) }, uniquingKeysWith: max)
  }

  /// Takes the rows, those for every table first: what names a table is closer.
  private mutating func take(_ rows: [ExtensionRow]) {
    var firsts: [ExtensionRow.Identity: ExtensionRow] = [:]
    var contradicted: Set<ExtensionRow.Identity> = []
    for row in rows where row.isUsable {
      guard let first = firsts[row.identity] else {
        firsts[row.identity] = row
        continue
      }
      let isSame = first.says(row)
      if !isSame { contradicted.insert(row.identity) }
      report(row.repetition(of: first, isSame: isSame))
    }
    let counting = rows.filter { $0.isUsable && !contradicted.contains($0.identity) }
    for row in counting.filter(\.isForEveryTable) + counting.filter({ !$0.isForEveryTable }) {
      for key in row.keys { entries[key] = row.granted }
    }
  }

  private mutating func report(_ finding: Finding) {
    let index = readings.firstIndex { $0.file == finding.location.file }
    if let index { readings[index].findings.append(finding) }
  }
}
