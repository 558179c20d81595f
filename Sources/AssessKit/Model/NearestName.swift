/// Returns the known name that is most like `name`, or `nil` when none is near enough to suggest.
///
/// One mistake is forgiven for every three letters; of equally near names the first one wins.
package func nearestName(to name: String, among known: some Sequence<String>) -> String? {
  let letters = Array(name.unicodeScalars)
  guard (1...64).contains(letters.count) else { return nil }
  let kinds = LetterKinds(letters)
  var nearest: (name: String, distance: Int)?
  for candidate in known where candidate.utf8.count <= 4 * 128 {
    let others = Array(candidate.unicodeScalars)
    let limit = min(max(1, max(letters.count, others.count) / 3), max(0, others.count - 1))
    guard abs(others.count - letters.count) <= limit,
      kinds.difference(from: LetterKinds(others)) <= limit
    else { continue }
    let distance = editDistance(letters, others)
    if distance <= limit, distance < nearest?.distance ?? .max { nearest = (candidate, distance) }
  }
  return nearest?.name
}

/// Which letters a word has, a bit each: most words are told apart by these alone.
private struct LetterKinds {
  private var bits: UInt64 = 0

  init(_ letters: [Unicode.Scalar]) {
    for letter in letters { bits |= 1 << UInt64(letter.value & 63) }
  }

  /// Returns how many letters must change at least: each change takes one kind out or puts one in.
  func difference(from other: LetterKinds) -> Int {
    max((bits & ~other.bits).nonzeroBitCount, (other.bits & ~bits).nonzeroBitCount)
  }
}

/// Returns how many letters must be added, dropped, replaced or swapped with their neighbour.
private func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
  let empty = Array(repeating: 0, count: second.count + 1)
  var (beforeLast, last, current) = (empty, Array(0...second.count), empty)
  for (row, letter) in first.enumerated() {
    current[0] = row + 1
    for (column, other) in second.enumerated() {
      var distance = min(last[column + 1], current[column]) + 1
      distance = min(distance, last[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current[column + 1] = distance
    }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[second.count]
}
