/// Returns the known name that is most like `name`, or `nil` when none is near enough to suggest.
///
/// One mistake is forgiven for every three letters; of equally near names the first one wins.
package func nearestName(to name: String, among known: some Sequence<String>) -> String? {
  let letters = Array(name.unicodeScalars)
  guard (1...64).contains(letters.count) else { return nil }
  var nearest: (name: String, distance: Int)?
  for candidate in known {
    let others = Array(candidate.unicodeScalars)
    let limit = min(max(1, max(letters.count, others.count) / 3), max(0, others.count - 1))
    guard abs(others.count - letters.count) <= limit else { continue }
    let distance = editDistance(letters, others)
    if distance <= limit, distance < nearest?.distance ?? .max { nearest = (candidate, distance) }
  }
  return nearest?.name
}

/// Returns how many letters must be added, dropped, replaced or swapped with their neighbour.
private func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      var distance = min(last[column + 1], current[column]) + 1
      distance = min(distance, last[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    (beforeLast, last) = (last, current)
  }
  return last[second.count]
}
