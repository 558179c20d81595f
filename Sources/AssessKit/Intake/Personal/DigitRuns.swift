/// The runs of digits in text: `139-1234 5678` is one run, and an X may stand at the end of one.
///
/// A blank or a hyphen joins digits only in groups of three to eight, as people write numbers; so
/// a date and a code beside each other stay apart from a number.
struct DigitRuns: Sequence, IteratorProtocol {
  private let bytes: CellBytes
  private var index: Int
  private var pending: [CellBytes] = []

  init(_ bytes: CellBytes) {
    self.bytes = bytes
    self.index = bytes.startIndex
  }

  mutating func next() -> CellBytes? {
    if let run = pending.popLast() { return run }
    skipToDigits()
    guard index < bytes.endIndex else { return nil }
    var groups = [takeGroup()]
    while isSeparator(at: index), index + 1 < bytes.endIndex, bytes[index + 1].isDigit {
      index += 1
      groups.append(takeGroup())
    }
    pending = groups.count == 1 ? groups : groups.reversed() + Self.joined(groups)
    return pending.popLast()
  }

  /// Goes to the next digits that are not part of a number with decimals: amounts are no run.
  private mutating func skipToDigits() {
    while index < bytes.endIndex {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      let end = bytes[index...].firstIndex { !$0.isDigit } ?? bytes.endIndex
      guard end + 1 < bytes.endIndex, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isDigit else {
        return
      }
      index = bytes[(end + 1)...].firstIndex { !$0.isDigit } ?? bytes.endIndex
    }
  }

  private mutating func takeGroup() -> CellBytes {
    let start = index
    while index < bytes.endIndex, bytes[index].isDigit { index += 1 }
    if index - start == 17, index < bytes.endIndex, bytes[index] | 0x20 == UInt8(ascii: "x") {
      index += 1
    }
    return bytes[start..<index]
  }

  private func isSeparator(at index: Int) -> Bool {
    index < bytes.endIndex && (bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "-"))
  }

  /// Returns neighbouring groups as the numbers that they may make together.
  private static func joined(_ groups: [CellBytes]) -> [CellBytes] {
    var runs: [CellBytes] = []
    for start in groups.indices.prefix(64) {
      var run: [UInt8] = []
      for group in groups[start...].prefix(6).prefix(while: { (3...8).contains($0.count) }) {
        run += group
        guard run.count <= 19 else { break }
        if run.count > group.count { runs.append(run[...]) }
      }
    }
    return runs
  }
}
