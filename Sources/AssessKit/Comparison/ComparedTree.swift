/// The branches and items of two runs in one order: that of the second, with what is gone where it
/// stood.
struct ComparedTree {
  /// A branch or an item.
  struct Node {
    var first: IndicatorEntry?
    var second: IndicatorEntry?

    /// The later entry.
    var entry: IndicatorEntry? { second ?? first }

    /// In which runs it is.
    var presence: NodeChange.Presence {
      first == nil ? .added : second == nil ? .removed : .both
    }
  }

  /// The nodes, in order.
  private(set) var nodes: [Node]

  /// Puts the trees together by the ids of their nodes.
  init(_ first: AssessmentReport, _ second: AssessmentReport) {
    self.init(first.indicators, second.indicators)
  }

  /// Puts the trees together by the ids of their nodes.
  init(_ first: [IndicatorEntry], _ second: [IndicatorEntry]) {
    let earlier = Dictionary(first.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let later = Set(second.map(\.id))
    // The nodes that are gone, by the id of the one before them in the first tree.
    var gone: [String: [IndicatorEntry]] = [:]
    var anchor = ""
    for entry in first {
      if later.contains(entry.id) {
        anchor = entry.id
      } else {
        gone[anchor, default: []].append(entry)
      }
    }
    nodes = (gone[""] ?? []).map { Node(first: $0) }
    for entry in second {
      nodes.append(Node(first: earlier[entry.id], second: entry))
      nodes += (gone[entry.id] ?? []).map { Node(first: $0) }
    }
  }
}
