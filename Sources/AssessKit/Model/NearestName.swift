/// Returns the known name that is most like `name`, or `nil` when none is near enough to suggest.
///
/// One mistake is forgiven for every three letters; of equally near names the first one wins.
package func nearestName(to name: String, among known: some Sequence<String>) -> String? {
  let known = Array(known)
  return NearestNames(known).index(nearest: name).map { known[$0] }
}

/// Known names, taken apart once so that thousands of words can be held against them.
package struct NearestNames: Sendable {
  private struct Candidate: Sendable {
    var index: Int
    var letters: [Unicode.Scalar]
    var kinds: LetterKinds
  }

  private let candidates: [Candidate]

  /// Takes the names apart; very long ones are near to nothing.
  package init(_ names: [String]) {
    candidates = names.enumerated().filter { $0.element.utf8.count <= 4 * 128 }.map {
      let letters = Array($0.element.unicodeScalars)
      return Candidate(index: $0.offset, letters: letters, kinds: LetterKinds(letters))
    }
  }

  /// Returns the place of the name that is nearest to a word, the first of several; `nil` where none is
  /// within a typo or two.
  package func index(nearest name: String) -> Int? {
    let letters = Array(name.unicodeScalars.prefix(65))
    guard (1...64).contains(letters.count) else { return nil }
    let kinds = LetterKinds(letters)
    var nearest: (index: Int, distance: Int)?
    for candidate in candidates {
      let count = candidate.letters.count
      let limit = min(max(1, max(letters.count, count) / 3), max(0, count - 1))
      guard abs(count - letters.count) <= limit,
        kinds.difference(from: candidate.kinds) <= limit
      else { continue }
      let distance = editDistance(letters, candidate.letters)
      if distance <= limit, distance < nearest?.distance ?? .max {
        nearest = (candidate.index, distance)
      }
    }
    return nearest?.index
  }
}

/// Which letters a word has, a bit each: most words are told apart by these alone.
private struct LetterKinds: Sendable {
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
