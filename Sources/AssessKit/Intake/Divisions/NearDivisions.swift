/// The units of a scheme that are most like a code or a name that is not on the list.
struct NearDivisions: Sendable {
  private let divisions: [Division]
  private let codes: NearestNames
  private let names: NearestNames

  /// The unit of each name.
  private let bearers: [Int]

  /// Creates the list of the units that may be meant.
  init(_ divisions: [Division]) {
    self.divisions = divisions
    codes = NearestNames(divisions.map(\.code))
    let named = divisions.enumerated().flatMap { unit in
      unit.element.names.map { (name: DivisionName.folded($0), bearer: unit.offset) }
    }
    names = NearestNames(named.map(\.name))
    bearers = named.map(\.bearer)
  }

  /// How many different rows of one file are remembered, and get a suggestion where they are refused.
  ///
  /// A suggestion costs a comparison of all letters with every unit.
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
    guard name.isEmpty || namesake != nil, let near = codes.index(nearest: code) else { return nil }
    return words([divisions[near]])
  }

  private func namesake(of name: String) -> Division? {
    names.index(nearest: name).map { divisions[bearers[$0]] }
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
