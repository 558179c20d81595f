/// The names of divisions, as offices write them.
enum DivisionName {
  /// Returns a name in the form in which names are compared.
  static func folded(_ name: String) -> String {
    Array(name.utf8)[...].halfWidth.withoutBlanks.text.lowercased()
  }

  /// Returns the name without the office that filled the return in: 秭归县司法局 is 秭归县.
  static func withoutOffice(_ folded: String) -> String? {
    for office in offices where folded.hasSuffix(office) && folded.count > office.count + 1 {
      return String(folded.dropLast(office.count))
    }
    return nil
  }

  private static let offices = ["司法局", "人民政府", "政府", "依法治县办", "依法治区办", "依法治市办", "法治办", "委政法委"]

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
