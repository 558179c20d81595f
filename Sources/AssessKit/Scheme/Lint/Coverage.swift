/// Which targets of a source document the indicators cover (指标覆盖情况).
public struct Coverage: Hashable, Sendable {
  /// A target and the indicators that cover it.
  public struct Entry: Hashable, Sendable {
    /// The target.
    public var target: SourceTarget

    /// The ids of the indicators, in the order of the schemes; none when it is not covered.
    public var indicators: [String]
  }

  /// The targets of one source document.
  public struct Source: Hashable, Sendable {
    /// The name of the file with the source's text.
    public var name: String

    /// Its targets, in the order of the list.
    public var entries: [Entry]

    /// The targets that no indicator covers.
    public var uncovered: [Entry] { entries.filter(\.indicators.isEmpty) }

    /// How many targets some indicator covers.
    public var coveredCount: Int { entries.count - uncovered.count }
  }

  /// The source documents, in the order of the list.
  public var sources: [Source]

  /// Holds the targets against the leaves of one scheme or of several.
  public init(of targets: [SourceTarget], by indicators: [Indicator]) {
    var covering: [String: [String]] = [:]
    for leaf in indicators.flatMap(\.leaves) {
      for id in leaf.item?.covers ?? [] { covering[id, default: []].append(leaf.id) }
    }
    sources = []
    for target in targets {
      let entry = Entry(target: target, indicators: covering[target.id] ?? [])
      if let index = sources.firstIndex(where: { $0.name == target.source }) {
        sources[index].entries.append(entry)
      } else {
        sources.append(Source(name: target.source, entries: [entry]))
      }
    }
  }

  /// A notice for each target that no indicator covers.
  public var findings: [Finding] {
    sources.flatMap(\.uncovered).map { entry in
      Finding(
        .targetUncovered, at: entry.target.position, read: entry.target.quote,
        arguments: [
          Finding.Argument("id", entry.target.id), Finding.Argument("clause", entry.target.clause),
        ], severity: .notice)
    }
  }
}
