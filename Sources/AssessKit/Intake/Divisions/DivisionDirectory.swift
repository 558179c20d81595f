/// The divisions of a scheme, found by code, by name or by another name.
///
/// Names are not unique in the country, so the code decides, and a name that says something else
/// is an error.
struct DivisionDirectory: Sendable {
  /// The code of the unit above all divisions.
  let rootCode: String

  private let divisions: [Division]
  private let rootName: String
  private var byCode: [String: Int] = [:]
  private var byName: [String: Int?] = [:]

  init(divisions: [Division], root: Division) {
    rootCode = root.code
    rootName = DivisionName.folded(root.name)
    self.divisions = divisions + [root]
    for (index, division) in self.divisions.enumerated() {
      byCode[DivisionCode.significant(division.code)] = index
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
  /// - Returns: The division, or why there is none.
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
    if exact == nil, text.bytes.areDigits, !DivisionCode.hasLength(text.bytes) {
      return refusal(.notACode)
    }
    guard let index = exact ?? (takesParts ? enclosing(significant) : nil) else {
      return .failure(Refusal(issue: unknown(code: significant)))
    }
    guard text.isNormalised else { return .success((index, [])) }
    let value = Finding.Argument("value", divisions[index].code)
    return .success((index, [CellIssue(.codeNormalised, arguments: [value])]))
  }

  private func refusal(_ code: FindingCode) -> Result<Found, Refusal> {
    let expected = LocalizedText(
      zh: "6位、9位或12位数字的区划代码，单元格设为文本格式",
      en: "a division code of 6, 9 or 12 digits, in a cell formatted as text")
    return .failure(Refusal(issue: CellIssue(code, expected: expected)))
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

  private func unknown(code: String) -> CellIssue {
    guard let index = enclosing(code) else {
      return CellIssue(.divisionUnknown, expected: nearest { DivisionName.distance(code, $0.code) })
    }
    let division = divisions[index]
    let expected = LocalizedText(
      zh: "\(division.code) \(division.name)", en: "\(division.code) \(division.label.en)")
    return CellIssue(.divisionUnknown, expected: expected)
  }

  // MARK: Names

  private func match(name: CellBytes) -> DivisionMatch {
    let folded = DivisionName.folded(name.text)
    guard let index = index(ofName: folded) else {
      let expected = nearest { DivisionName.distance(folded.prefixed, $0.name) }
      return .refused(
        DivisionIssue(part: .name, issue: CellIssue(.divisionUnknown, expected: expected)))
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
        Finding.Argument("name", name.text.masked),
        Finding.Argument("listed", division.label),
      ])
  }

  /// Returns the three divisions that are nearest by `distance`, in words.
  private func nearest(by distance: (Division) -> Int) -> LocalizedText {
    let ranked = divisions.dropLast().enumerated()
      .map { (distance: distance($0.element), index: $0.offset) }
      .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
      .prefix(3).map { divisions[$0.index] }
    return LocalizedText(
      zh: ranked.map { "\($0.code) \($0.name)" }.joined(separator: "、"),
      en: ranked.map { "\($0.code) \($0.label.en)" }.joined(separator: ", "))
  }
}

extension Division {
  /// Every name under which it appears.
  fileprivate var names: [String] { [name, englishName] + aliases }
}

extension String {
  /// The first forty scalars: more do not matter for how near two names are.
  fileprivate var prefixed: String { String(String.UnicodeScalarView(unicodeScalars.prefix(40))) }
}
