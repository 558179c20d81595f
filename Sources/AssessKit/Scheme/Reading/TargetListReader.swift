/// A target that a source document sets (目标任务), as `targets.csv` lists it.
public struct SourceTarget: Hashable, Sendable {
  /// The id, such as `YC-020`.
  public var id: String

  /// The name of the file with the source's text.
  public var source: String

  /// The clause of the source.
  public var clause: String

  /// The sentence of the source, to the letter.
  public var quote: String

  /// What is measured, in words.
  public var measure: String

  /// The line of the list.
  public var position: Finding.Location
}

/// Reads `targets.csv`, the list of what a source document asks for.
public struct TargetListReader: Sendable {
  /// The columns.
  static let shape = RecordShape(
    "targets", ["id", "source", "clause", "quote"],
    optional: [
      "measure", "kind", "comparator", "target", "unit", "deadline", "lead", "cooperating",
    ])

  /// Creates a reader.
  public init() {}

  /// Returns the targets in the order of the file, and what is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: The name of the file, for findings.
  /// - Returns: The targets, and the findings by line.
  public func targets(
    in bytes: [UInt8], named file: String
  ) -> (targets: [SourceTarget], findings: [Finding]) {
    let log = FindingLog()
    let targets = targets(in: SchemeFiles(files: [file: bytes]), named: file, log: log)
    return (targets, log.sorted)
  }

  func targets(in files: SchemeFiles, named file: String, log: FindingLog) -> [SourceTarget] {
    SchemeSheet(file: file, shape: Self.shape, in: files, log: log)?.rows.compactMap { row in
      guard let id = row.requiredText("id") else { return nil }
      return SourceTarget(
        id: id, source: row.text("source"), clause: row.text("clause"), quote: row.text("quote"),
        measure: row.text("measure"), position: row.location("id"))
    } ?? []
  }
}
