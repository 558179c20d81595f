/// What is to be said about explanations that do not hold (A711–A714).
struct ExplanationFindings: Sendable {
  let terms: ExplanationTerms

  /// The value has changed since.
  func stale(_ row: ExplanationRow, now: QueryGroup.Subject) -> Finding {
    finding(
      .explanationStale, row,
      [
        .init("then", words(value: row.value, count: row.count)),
        .init("now", words(value: now.value, count: now.count)),
      ])
  }

  /// An error is not to be explained.
  func ofError(_ row: ExplanationRow) -> Finding { finding(.explanationOfError, row, []) }

  /// Columns are empty or cannot be understood.
  func incomplete(_ row: ExplanationRow) -> Finding {
    finding(.explanationIncomplete, row, [.init("missing", row.lacking.map(\.header).joined)])
  }

  /// It lies among the returns of other units than that for which it speaks.
  func foreign(_ row: ExplanationRow) -> Finding {
    let own = LocalizedText(
      zh: "同一文件夹内有报表的单位的区划代码", en: "a division whose returns lie in the same folder")
    return finding(.explanationIncomplete, row, [.init("missing", own)])
  }

  /// The query has no such row; `known` are some that it has, none where it is about a form.
  func rowUnknown(_ row: ExplanationRow, known: [String]) -> Finding {
    let shown = known.map { "“\(SafeText.read(Array($0.utf8)[...]))”" }
    var finding = finding(.explanationRowUnknown, row, [])
    finding.read = SafeText.read(Array(row.row.utf8)[...])
    finding.expected =
      shown.isEmpty
      ? LocalizedText(zh: "留空", en: "nothing")
      : LocalizedText(
        zh: "台账的编号，如\(shown.joined(separator: "、"))",
        en: "a code of the ledger, such as \(shown.joined(separator: ", "))")
    return finding
  }

  /// There is no such query.
  func unmatched(_ row: ExplanationRow) -> Finding { finding(.explanationUnmatched, row, []) }

  private func finding(
    _ code: FindingCode, _ row: ExplanationRow, _ arguments: [Finding.Argument]
  ) -> Finding {
    let key = row.key
    return Finding(
      code, at: Finding.Location(file: row.file, line: row.line, row: row.number),
      key: Finding.Key(
        division: key.division.isEmpty ? nil : key.division,
        period: key.period.isEmpty ? nil : key.period),
      arguments: [.init("about", about(row))] + arguments,
      rule: key.rule.isEmpty ? nil : key.rule)
  }

  /// What an explanation is about, as each language names it.
  private func about(_ row: ExplanationRow) -> LocalizedText {
    let key = row.key
    let parts = [
      terms.name(ofTable: key.table), LocalizedText(key.division), LocalizedText(key.period),
      terms.name(ofElement: key.element, in: key.table),
      LocalizedText(SafeText.read(Array(row.row.utf8)[...])),
    ].filter { !$0.zh.isEmpty }
    guard !parts.isEmpty else { return LocalizedText("—") }
    return LocalizedText(
      zh: parts.map(\.zh).joined(separator: " "), en: parts.map(\.en).joined(separator: " "))
  }

  private func words(value: String, count: Int) -> LocalizedText {
    let shown = value.isEmpty ? "—" : SafeText.of(value)
    guard count != 1 else { return LocalizedText(shown) }
    return LocalizedText(zh: "\(count)处（\(shown)）", en: "\(count) places (\(shown))")
  }
}
