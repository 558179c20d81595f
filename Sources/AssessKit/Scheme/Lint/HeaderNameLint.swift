/// Reports columns of a table, and choices of a column, that go by the same word (表头重名).
///
/// **Why it matters.** A district's header `受理` must mean one column; with two that answer to
/// it, numbers would land in either.
///
/// **At the edge.** Blanks, capital letters and the width of signs do not count, as they do not when
/// files are read. The id is a word as well: XML goes by it.
struct HeaderNameLint: SchemeLint {
  static let codes: [FindingCode] = [.idDuplicate]

  /// The id of something, the other words under which it is known, and its place.
  private typealias Named = (id: String?, words: [String], place: Finding.Location)

  func findings(in draft: SchemeDraft) -> [Finding] {
    draft.tables.flatMap { table in
      shared(headers(of: table)) + table.columns.flatMap { shared(choices(of: $0, in: draft)) }
    }
  }

  private func headers(of table: Table) -> [Named] {
    var named: [Named] = table.columns.map { column in
      (column.id, [column.name.zh, column.name.en] + column.aliases, column.position)
    }
    for words in [table.headers.code, table.headers.name, table.headers.period] {
      named.append((nil, words, table.position))
    }
    return named
  }

  private func choices(of column: Column, in draft: SchemeDraft) -> [Named] {
    column.choices.enumerated().map { index, choice in
      (
        choice.id, [choice.name.zh, choice.name.en] + choice.aliases,
        draft.location(below: column.position, "choices[\(index)]")
      )
    }
  }

  private func shared(_ all: [Named]) -> [Finding] {
    var owners: [ComparableText: Int] = [:]
    var findings: [Finding] = []
    for (index, named) in all.enumerated() {
      var seen: Set<ComparableText> = []
      for word in [named.id].compactMap(\.self) + named.words {
        let key = ComparableText(word.lowercased())
        guard !key.bytes.isEmpty, seen.insert(key).inserted else { continue }
        guard let owner = owners[key] else {
          owners[key] = index
          continue
        }
        // An id that is given twice has a finding of its own.
        guard word != named.id || word != all[owner].id else { continue }
        findings.append(.idDuplicate(word, at: named.place, first: all[owner].place))
      }
    }
    return findings
  }
}
