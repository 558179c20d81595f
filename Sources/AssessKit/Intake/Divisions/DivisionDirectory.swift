/// The divisions of a scheme, found by code, by name or by another name.
///
/// Names are not unique in the country, so the code decides, and a name that says something else
/// is an error.
struct DivisionDirectory: Sendable {
  /// The code of the unit above all divisions.
  let rootCode: String

  /// The units that a wrong code or name may mean.
  let near: NearDivisions

  private let divisions: [Division]
  private let rootName: String
  private var byCode: [String: Int] = [:]
  private var byFoldedCode: [String: Int?] = [:]
  private var byName: [String: Int?] = [:]

  init(divisions: [Division], root: Division) {
    rootCode = root.code
    rootName = DivisionName.folded(root.name)
    near = NearDivisions(divisions)
    self.divisions = divisions + [root]
    for (index, division) in self.divisions.enumerated() {
      let code = DivisionCode.significant(division.code)
      byCode[code] = index
      byFoldedCode[code.uppercased()] = .some(
        byFoldedCode[code.uppercased()] == nil ? index : nil)
      for name in division.names where !name.isEmpty {
        let key = DivisionName.folded(name)
        if let known = byName[key] {
          if known != index { byName[key] = .some(nil) }
        } else {
          byName[key] = .some(index)
        }
      }
    }
  }

  /// Returns the division that the trimmed bytes of code and name mean.
  ///
  /// - Parameters:
  ///   - code: The cell with the code, empty where there is none.
  ///   - name: The cell with the name, empty where there is none.
  ///   - takesParts: Whether the code of a township or village stands for its division.
  /// - Returns: The division, or why there is none; ``suggestion(code:name:)`` then says which may
  ///   be meant.
  func match(code: CellBytes, name: CellBytes, takesParts: Bool) -> DivisionMatch {
    if code.isEmpty {
      if name.isEmpty { return .missing }
      // Offices put the code where the name belongs, and the other way round.
      guard CodeText(name).bytes.areDigits else { return match(name: name) }
      return match(code: name, name: [], takesParts: takesParts)
    }
    if name.isEmpty, index(ofName: DivisionName.folded(code.text)) != nil {
      return match(name: code)
    }
    var issues: [CellIssue] = []
    let index: Int
    switch match(code: code, takesParts: takesParts) {
    case .failure(let refusal): return .refused(DivisionIssue(part: .code, issue: refusal.issue))
    case .success(let found):
      index = found.index
      issues = found.issues
    }
    let division = divisions[index]
    guard agrees(name, with: index) else {
      return .refused(DivisionIssue(part: .name, issue: mismatch(division, name: name)))
    }
    return .found(
      code: division.code, issues: issues.map { DivisionIssue(part: .code, issue: $0) })
  }

  // MARK: Codes

  private struct Refusal: Error {
    var issue: CellIssue
  }

  private typealias Found = (index: Int, issues: [CellIssue])

  private func match(code: CellBytes, takesParts: Bool) -> Result<Found, Refusal> {
    let text = CodeText(code)
    if ScientificNotation.matches(text.bytes) { return refusal(.notACode) }
    let written = text.bytes.text
    let significant = DivisionCode.significant(written)
    let exact = byCode[significant]
    if exact == nil, text.bytes.areDigits, !DivisionCode.hasLength(text.bytes.count) {
      return refusal(.notACode)
    }
    let folded = exact == nil ? byFoldedCode[significant.uppercased()] ?? nil : nil
    guard let index = exact ?? folded ?? (takesParts ? enclosing(significant) : nil) else {
      return refusal(.divisionUnknown, expected: nil)
    }
    guard text.isNormalised || folded != nil else { return .success((index, [])) }
    let value = Finding.Argument("value", divisions[index].code)
    return .success((index, [CellIssue(.codeNormalised, arguments: [value])]))
  }

  private static let codeExpectation = LocalizedText(
    zh: "6位、9位或12位数字的区划代码，单元格设为文本格式",
    en: "a division code of 6, 9 or 12 digits, in a cell formatted as text")

  private func refusal(
    _ code: FindingCode, expected: LocalizedText? = codeExpectation
  ) -> Result<Found, Refusal> {
    .failure(Refusal(issue: CellIssue(code, expected: expected)))
  }

  /// Returns the division in which the unit with the code lies, the smallest that there is.
  private func enclosing(_ significant: String) -> Int? {
    guard significant.isASCIIDigits else { return nil }
    var prefix = significant
    while prefix.utf8.count > 6 {
      prefix.removeLast(3)
      if let index = byCode[prefix], divisions[index].code != rootCode { return index }
    }
    return nil
  }

  // MARK: Names

  private func match(name: CellBytes) -> DivisionMatch {
    let folded = DivisionName.folded(name.text)
    guard let index = index(ofName: folded) else {
      return .refused(DivisionIssue(part: .name, issue: CellIssue(.divisionUnknown)))
    }
    let division = divisions[index]
    guard folded != DivisionName.folded(division.name) else {
      return .found(code: division.code, issues: [])
    }
    let issue = CellIssue(
      .choiceSynonym, arguments: [Finding.Argument("value", division.label)])
    return .found(code: division.code, issues: [DivisionIssue(part: .name, issue: issue)])
  }

  private func index(ofName folded: String) -> Int? {
    if let known = byName[folded] { return known }
    if folded != rootName, folded.hasPrefix(rootName) {
      return index(ofName: String(folded.dropFirst(rootName.count)))
    }
    return DivisionName.shortened(folded).flatMap { index(ofName: $0) }
  }

  /// A name that stands for several divisions does not contradict the code of one of them.
  private func agrees(_ name: CellBytes, with index: Int) -> Bool {
    guard !name.isEmpty, !NothingWord.matches(name) else { return true }
    if name.elementsEqual(divisions[index].name.utf8) { return true }
    let folded = DivisionName.folded(name.text)
    if let known = self.index(ofName: folded) { return known == index }
    return divisions[index].names.contains { DivisionName.folded($0) == folded }
  }

  private func mismatch(_ division: Division, name: CellBytes) -> CellIssue {
    CellIssue(
      .divisionNameMismatch, expected: division.label,
      arguments: [
        Finding.Argument("code", division.code),
        Finding.Argument("name", SafeText.read(name)),
        Finding.Argument("listed", division.label),
      ])
  }

  // MARK: Rows whose unit is not on the list

  /// Returns the unit on the list that the name of a row with an unknown code stands for.
  func unit(named name: CellBytes) -> Division? {
    guard !name.isEmpty, let index = index(ofName: DivisionName.folded(name.text)),
      divisions[index].code != rootCode
    else { return nil }
    return divisions[index]
  }

  /// Returns the units that an unknown code, or where there is none an unknown name, may mean.
  func suggestion(code: CellBytes, name: CellBytes) -> LocalizedText {
    guard !code.isEmpty else { return near.words(nearName: DivisionName.folded(name.text)) }
    if let unit = unit(named: name) { return unit.described }
    let significant = DivisionCode.significant(CodeText(code).bytes.text)
    return enclosing(significant).map { divisions[$0].described }
      ?? near.words(nearCode: significant)
  }

  /// Returns the unit that a row of another unit may mean after all.
  func likely(code: CellBytes, name: CellBytes) -> LocalizedText? {
    near.likely(
      code: DivisionCode.significant(CodeText(code).bytes.text),
      name: DivisionName.folded(name.text))
  }
}

extension Division {
  /// The code and the name.
  var described: LocalizedText {
    LocalizedText(zh: "\(code) \(name)", en: "\(code) \(label.en)")
  }
}
