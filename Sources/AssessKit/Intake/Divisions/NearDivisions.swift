/// The units of a scheme that are most like a code or a name that is not on the list.
struct NearDivisions: Sendable {
  private let divisions: [Division]

  /// Creates the list of the units that may be meant.
  init(_ divisions: [Division]) { self.divisions = divisions }

  /// How many different rows are looked at in one file; further ones get no suggestion.
  ///
  /// Each costs a comparison with every unit.
  var limit: Int { max(50, 400_000 / max(1, divisions.count)) }

  /// Returns the three units whose codes are nearest, in words.
  func words(nearCode code: String) -> LocalizedText {
    words(by: code) { $0.code }
  }

  /// Returns the three units whose names are nearest, in words.
  func words(nearName name: String) -> LocalizedText {
    words(by: name) { $0.name }
  }

  /// Returns the unit that a row seems to mean that is not on the list: its code is within a typo of
  /// one and its name does not speak against it, or it has no code and the name is that near.
  ///
  /// - Parameters:
  ///   - code: The significant part of the code, empty where there is none.
  ///   - name: The folded name, empty where there is none.
  /// - Returns: The unit in words, or `nil` where the row means none.
  func likely(code: String, name: String) -> LocalizedText? {
    let namesake = name.isEmpty ? nil : self.namesake(of: name)
    guard !code.isEmpty else { return namesake.map { words([$0]) } }
    guard name.isEmpty || namesake != nil,
      let near = nearestName(to: code, among: divisions.map(\.code)),
      let division = divisions.first(where: { $0.code == near })
    else { return nil }
    return words([division])
  }

  private func namesake(of name: String) -> Division? {
    let folded = divisions.flatMap { division in
      division.names.map { (name: DivisionName.folded($0), division: division) }
    }
    guard let near = nearestName(to: name, among: folded.map(\.name)) else { return nil }
    return folded.first { $0.name == near }?.division
  }

  private func words(by read: String, _ word: (Division) -> String) -> LocalizedText {
    let start = String(String.UnicodeScalarView(read.unicodeScalars.prefix(Self.longest)))
    let ranked = divisions.enumerated()
      .map { (distance: DivisionName.distance(start, word($0.element)), index: $0.offset) }
      .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
    return words(ranked.prefix(3).map { divisions[$0.index] })
  }

  /// More letters do not matter for how near two names are.
  private static let longest = 40

  private func words(_ divisions: [Division]) -> LocalizedText {
    LocalizedText(
      zh: divisions.map(\.described.zh).joined(separator: "、"),
      en: divisions.map(\.described.en).joined(separator: ", "))
  }
}

extension Division {
  /// Every name under which it appears.
  var names: [String] { [name, englishName] + aliases }
}
