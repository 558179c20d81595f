/// The names of divisions, as offices write them.
enum DivisionName {
  /// Returns a name in the form in which names are compared.
  static func folded(_ name: String) -> String {
    Array(name.utf8)[...].halfWidth.withoutBlanks.text.lowercased()
  }

  /// Returns the name without the office that filled the return in, or without the note that it
  /// bears a seal: 秭归县司法局（盖章） is 秭归县司法局, and that is 秭归县.
  static func shortened(_ folded: String) -> String? {
    for ending in seals + offices where folded.hasSuffix(ending) && folded.count > ending.count + 1
    {
      return String(folded.dropLast(ending.count))
    }
    return nil
  }

  private static let seals = ["(盖章)", "(公章)", "(章)"]

  private static let offices = [
    "司法局", "人民政府", "政府", "委依法治县办", "委依法治区办", "委依法治市办", "依法治县办", "依法治区办", "依法治市办", "法治办", "委政法委",
  ]

  /// Returns how many scalars must change to make one name of the other.
  static func distance(_ first: String, _ second: String) -> Int {
    let (left, right) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
    var row = Array(0...right.count)
    for (index, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in right.indices {
        let cost = diagonal + (scalar == right[place] ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = Swift.min(cost, row[place] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
