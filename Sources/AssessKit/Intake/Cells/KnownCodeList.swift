/// The codes that a column may hold, and which of them was meant.
struct KnownCodeList: Sendable {
  private let codes: [String]
  private let set: Set<String>

  init(_ codes: [String]) {
    self.codes = codes
    set = Set(codes)
  }

  /// Whether the scheme looks for no code in the column.
  var isEmpty: Bool { codes.isEmpty }

  /// Returns whether the code is one of them.
  func contains(_ code: String) -> Bool { set.contains(code) }

  /// Returns whether another of them would be this one without the zeros at its end.
  func lost(by code: String) -> Bool { withZeros(code) != nil }

  /// Returns what was meant in place of a code that is none of them.
  func expectation(for code: String) -> LocalizedText {
    let nearest = withZeros(code) ?? nearestName(to: code, among: codes)
    return nearest.map(Self.perhaps) ?? examples
  }

  /// Returns what was meant in place of a day.
  func expectation(for day: CodeDay) -> LocalizedText? {
    guard !isEmpty else { return nil }
    let meant = codes.first { day.numbers.contains(Self.numbers(in: $0)) }
    return meant.map(Self.perhaps) ?? examples
  }

  private func withZeros(_ code: String) -> String? {
    guard code.contains(".") else { return nil }
    return codes.first { other in
      other.count > code.count && other.hasPrefix(code)
        && other.dropFirst(code.count).allSatisfy { $0 == "0" }
    }
  }

  private static func perhaps(_ code: String) -> LocalizedText {
    LocalizedText(zh: "方案里的编号，可能是“\(code)”", en: "a code of the scheme, perhaps “\(code)”")
  }

  private var examples: LocalizedText {
    let shown = codes.prefix(3)
    return LocalizedText(
      zh: "方案里的编号，如“\(shown.joined(separator: "”“"))”",
      en: "a code of the scheme, such as \(shown.map { "“\($0)”" }.joined(separator: ", "))")
  }

  /// The numbers in a code: 1 and 10 in 1.10.
  private static func numbers(in code: String) -> [Int] {
    Array(code.utf8).split { !$0.isDigit }.compactMap { SmallNumber.value(of: $0) }
  }
}
