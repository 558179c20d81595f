/// Reports columns of a table, and choices of a column, that go by the same word (表头重名).
///
/// **Why it matters.** A district's header `受理` must mean one column; with two that answer to
/// it, numbers would land in either.
///
/// **At the edge.** Blanks, capital letters and the width of signs do not count, as they do not when
/// files are read. The id is a word as well: XML goes by it.
struct HeaderNameLint: SchemeLint {
  static let codes: [FindingCode] = [.idDuplicate]

  /// The words under which something is known, and its place.
  private typealias Named = (words: [String], place: Finding.Location)

  func findings(in draft: SchemeDraft) -> [Finding] {
    draft.tables.flatMap { table in
      shared(
        table.columns.map { ([$0.id, $0.name.zh, $0.name.en] + $0.aliases, $0.position) }
          + [table.headers.code, table.headers.name, table.headers.period]
          .map { ($0, table.position) })
        + table.columns.flatMap { shared(choices(of: $0, in: draft)) }
    }
  }

  private func choices(of column: Column, in draft: SchemeDraft) -> [Named] {
    column.choices.enumerated().map { index, choice in
      (
        [choice.id, choice.name.zh, choice.name.en] + choice.aliases,
        draft.location(below: column.position, "choices[\(index)]")
      )
    }
  }

  private func shared(_ all: [Named]) -> [Finding] {
    var owners: [ComparableText: Int] = [:]
    var findings: [Finding] = []
    for (index, named) in all.enumerated() {
      var seen: Set<ComparableText> = []
      for word in named.words {
        let key = ComparableText(word.lowercased())
        guard !key.bytes.isEmpty, seen.insert(key).inserted else { continue }
        guard let owner = owners[key] else {
          owners[key] = index
          continue
        }
        // Two of the same id are reported as such.
        guard word != all[owner].words.first || word != named.words.first else { continue }
        findings.append(.idDuplicate(word, at: named.place, first: all[owner].place))
      }
    }
    return findings
  }
}
