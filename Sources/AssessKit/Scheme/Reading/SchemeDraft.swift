/// A scheme as far as it could be read: what the lints look at.
struct SchemeDraft {
  /// The folder.
  var files: SchemeFiles

  /// What `scheme.yaml` says.
  var header: SchemeHeader?

  /// The tables, with their checks.
  var tables: [Table] = []

  /// The checks between tables.
  var checks: [Check] = []

  /// The tree, without the nodes that could not be read.
  var indicators: [Indicator] = [] {
    didSet {
      leaves = indicators.flatMap(\.leaves)
      nodes = Self.nodes(of: indicators)
    }
  }

  /// Every leaf of the tree.
  private(set) var leaves: [Indicator] = []

  /// Every node of the tree, those above before those below.
  private(set) var nodes: [Indicator] = []

  /// What bars a unit from a grade.
  var vetoes: [Veto] = []

  /// The results from outside.
  var outsideParts: [OutsidePart] = []

  /// Whether every node of the tree could be read.
  var hasEveryIndicator = false

  /// The units.
  var divisions: [ListedDivision] = []

  /// The departments.
  var departments: [ListedDepartment] = []

  /// Whether every unit and department could be read.
  var hasEveryName = false

  /// The targets of the source, where the folder lists them.
  var targets: [SourceTarget]?

  /// The YAML files that could be parsed, by name.
  var documents: [String: YAMLDocument] = [:] {
    didSet { writtenNodes = Self.writtenNodes(in: documents[SchemeFiles.indicators]) }
  }

  /// The nodes of the tree as they are written, right or wrong, in the order of the file.
  ///
  /// What concerns the words of an indicator is looked for here: a mistake in its rule must not
  /// hide a mistake in its quote.
  private(set) var writtenNodes: [YAMLCursor] = []

  /// The groups of the units, each once, in the order of the list.
  var groups: [String] {
    divisions.map(\.division.group).reduce(into: []) { groups, group in
      if !groups.contains(group) { groups.append(group) }
    }
  }

  private static func nodes(of indicators: [Indicator]) -> [Indicator] {
    indicators.flatMap { [$0] + nodes(of: $0.children) }
  }

  /// Returns the elements of a list of `indicators.yaml` as they are written.
  func writtenElements(of key: String) -> [YAMLCursor] {
    guard let document = documents[SchemeFiles.indicators] else { return [] }
    let root = YAMLCursor(root: document, log: FindingLog())
    return root.quietValue(key)?.quietElements ?? []
  }

  /// The tables as they are written, in the order of the file.
  var writtenTables: [YAMLCursor] {
    guard let document = documents[SchemeFiles.tables] else { return [] }
    let root = YAMLCursor(root: document, log: FindingLog())
    return root.quietValue("tables")?.quietElements ?? []
  }

  private static func writtenNodes(in document: YAMLDocument?) -> [YAMLCursor] {
    document.map { root in
      writtenNodes(in: YAMLCursor(root: root, log: FindingLog()).quietValue("indicators"))
    } ?? []
  }

  private static func writtenNodes(in list: YAMLCursor?) -> [YAMLCursor] {
    (list?.quietElements ?? []).flatMap { node in
      [node] + writtenNodes(in: node.quietValue("children"))
    }
  }

  /// The scheme, when there is enough of it.
  var scheme: Scheme? {
    header.map { header in
      var rollUp = header.rollUp
      if rollUp.lights == nil, leaves.contains(where: \.isReachedOverTime) {
        rollUp.lights = ProgressLights()
      }
      var scheme = Scheme(
        id: header.id, version: header.version, title: header.title, source: header.source,
        notes: header.notes, effective: header.effective, root: header.root,
        divisions: divisions.map(\.division), departments: departments.map(\.department),
        calendar: header.calendar, tables: tables, checks: checks, indicators: indicators,
        rollUp: rollUp, vetoes: vetoes, outsideParts: outsideParts)
      scheme.history = header.history
      scheme.noteKnownCodes()
      let hasSensitive = tables.contains { $0.columns.contains(where: \.isSensitive) }
      scheme.smallCells = hasSensitive ? header.smallCells ?? 5 : nil
      return scheme
    }
  }
}

extension SchemeDraft {
  /// Returns the place of a value of `scheme.yaml`.
  func location(inHeader path: String) -> Finding.Location {
    location(in: SchemeFiles.header, YAMLPath(path))
  }

  /// Returns the place of a value below another place, such as the bands of an indicator.
  func location(below place: Finding.Location, _ path: String) -> Finding.Location {
    location(in: place.file, YAMLPath("\(place.column ?? "").\(path)"))
  }

  /// Returns the text of a value below another place.
  func text(below place: Finding.Location, _ path: String) -> String? {
    documents[place.file]?.text(at: YAMLPath("\(place.column ?? "").\(path)"))
  }

  /// Returns whether there is a value below another place.
  func isWritten(below place: Finding.Location, _ path: String) -> Bool {
    documents[place.file]?.node(at: YAMLPath("\(place.column ?? "").\(path)")) != nil
  }

  private func location(in file: String, _ path: YAMLPath) -> Finding.Location {
    documents[file]?.location(of: path)
      ?? Finding.Location(file: file, column: path.description)
  }
}

extension Indicator {
  /// Whether a target of it is reached over time.
  fileprivate var isReachedOverTime: Bool {
    item?.target.steps.contains { $0.progress != nil } ?? false
  }
}
