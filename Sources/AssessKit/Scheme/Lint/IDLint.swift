/// Reports ids that are given twice (编号重复).
///
/// **Why it matters.** Formulas, reports and comparisons between years go by ids; with two of the
/// same, one of them would be lost without anyone having decided which.
struct IDLint: SchemeLint {
  static let codes: [FindingCode] = [.idDuplicate]

  /// An id and the place that gives it.
  private typealias Use = (id: String, place: Finding.Location)

  func findings(in draft: SchemeDraft) -> [Finding] {
    let checks = draft.tables.flatMap(\.checks) + draft.checks
    var groups: [[Use]] = [
      draft.tables.map { ($0.id, $0.position) }, checks.map { ($0.id, $0.position) },
      written(draft.writtenNodes),
      draft.departments.flatMap { listed in
        Set([listed.department.name] + listed.department.aliases).sorted()
          .map { ($0, listed.place) }
      },
      draft.targets?.map { ($0.id, $0.position) } ?? [],
      written(draft.writtenElements(of: "vetoes")), written(draft.writtenElements(of: "blend")),
      tieBreakers(in: draft),
    ]
    groups += draft.tables.map { table in table.columns.map { ($0.id, $0.position) } }
    groups += draft.tables.flatMap(\.columns).map { choices(of: $0, in: draft) }
    groups += draft.leaves.map { parts(of: $0, in: draft) }
    return groups.flatMap(repeated)
  }

  private func written(_ nodes: [YAMLCursor]) -> [Use] {
    nodes.compactMap { node in node.quietValue("id")?.quietText.map { ($0, node.location) } }
  }

  /// An item decides once between equal totals.
  private func tieBreakers(in draft: SchemeDraft) -> [Use] {
    (draft.header?.rollUp.tieBreakers ?? []).enumerated().map { index, id in
      (id, draft.location(inHeader: "roll_up.tie_breakers[\(index)]"))
    }
  }

  private func choices(of column: Column, in draft: SchemeDraft) -> [Use] {
    column.choices.enumerated().map { index, choice in
      (choice.id, draft.location(below: column.position, "choices[\(index)]"))
    }
  }

  private func parts(of leaf: Indicator, in draft: SchemeDraft) -> [Use] {
    let (ids, key): ([String], String) =
      switch leaf.item?.measure.definition {
      case .checklist(let questions): (questions.map(\.id), "checklist")
      case .events(let events): (events.map(\.id), "events")
      case .alternatives(let alternatives): (alternatives.map(\.id), "either")
      case .graders(let bodies): (bodies.map(\.id), "graders")
      default: ([], "")
      }
    return ids.enumerated().map { index, id in
      (id, draft.location(below: leaf.position, "measure.\(key)[\(index)]"))
    }
  }

  private func repeated(_ uses: [Use]) -> [Finding] {
    var first: [String: Finding.Location] = [:]
    return uses.compactMap { use in
      guard let earlier = first[use.id] else {
        first[use.id] = use.place
        return nil
      }
      return Finding.idDuplicate(use.id, at: use.place, first: earlier)
    }
  }
}

extension Finding {
  /// Returns the finding that something was already given at an earlier place.
  static func idDuplicate(_ id: String, at place: Location, first: Location) -> Finding {
    Finding(
      .idDuplicate, at: place, read: id,
      arguments: [Argument("id", id), Argument("first", first.line ?? 0)])
  }
}
