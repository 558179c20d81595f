/// Reports headers under which a scheme would read names or telephone numbers of persons (个人信息).
///
/// **Why it matters.** What a scheme calls a unit, a period or a figure is quoted in findings; with
/// `name_headers: [姓名]` these would quote persons.
///
/// **At the edge.** Numbers of persons may be asked for: 当事人人数, 电话咨询次数.
struct PersonalHeaderLint: SchemeLint {
  static let codes: [FindingCode] = [.valueInvalid]

  /// A word, the value that it is, and how that is called.
  private typealias Use = (word: String, place: Finding.Location, name: String)

  func findings(in draft: SchemeDraft) -> [Finding] {
    draft.tables.flatMap { table in
      keyHeaders(of: table, in: draft) + table.columns.flatMap { headers(of: $0, in: draft) }
    }
    .filter { PersonalHeader.names(ComparableText($0.word).text) }
    .map {
      .invalidValue(at: $0.place, named: $0.name, read: $0.word, expected: Self.expectation)
    }
  }

  private func keyHeaders(of table: Table, in draft: SchemeDraft) -> [Use] {
    let lists = [
      ("code_headers", table.headers.code), ("name_headers", table.headers.name),
      ("period_headers", table.headers.period),
    ]
    return lists.flatMap { key, words in
      words.enumerated().map { index, word in
        (word, draft.location(below: table.position, "\(key)[\(index)]"), key)
      }
    }
  }

  private func headers(of column: Column, in draft: SchemeDraft) -> [Use] {
    let name = draft.location(below: column.position, "name")
    let english = [(column.name.en, name, "name")].filter { $0.0 != column.name.zh }
    return [(column.id, draft.location(below: column.position, "id"), "id")]
      + [(column.name.zh, name, "name")] + english
      + column.aliases.enumerated().map { index, word in
        (word, draft.location(below: column.position, "aliases[\(index)]"), "aliases")
      }
  }

  private static let expectation = LocalizedText(
    zh: "不是个人信息的表头（姓名、填报人、电话、当事人等栏的内容不读入，也不得写入方案）",
    en:
      "a header that is not one of personal data (names, contacts and telephone numbers are never "
      + "read, so no scheme may ask for them)")
}

extension ComparableText {
  /// What is left, as text.
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
