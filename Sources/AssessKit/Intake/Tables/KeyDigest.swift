/// 128 bits that stand for a key, the same in every process.
///
/// Two keys that differ have the same digest about once in 10³⁸ pairs; ten million keys then take
/// the memory of ten million digests, and not that of their text.
struct KeyDigest: Hashable, Sendable {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x6C62_272E_07BB_0142

  /// Half of the bits are enough to find the place of a key; all of them are compared.
  func hash(into hasher: inout Hasher) { hasher.combine(first) }

  /// Adds a byte.
  private mutating func add(_ byte: UInt8) {
    first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    second = (second ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
    second ^= second >> 29
  }

  /// Adds text, and its end.
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  /// Adds a whole number.
  mutating func add(_ number: Int) {
    withUnsafeBytes(of: number.littleEndian) { bytes in
      for byte in bytes { add(byte) }
    }
  }

  /// Adds an exact number: no two numbers are the same to sixteen digits only.
  private mutating func add(_ number: Rational) {
    if let whole = number.wholeValue {
      add(1)
      add(whole)
    } else if let (numerator, denominator) = number.machineParts {
      add(9)
      add(numerator)
      add(denominator)
    } else {
      add(10)
      add(number.description)
    }
  }

  /// Adds a value, and its type.
  mutating func add(_ value: Value) {
    switch value {
    case .number(let number):
      add(number)
    case .text(let text):
      add(2)
      add(text)
    case .date(let date):
      add(3)
      add(date.year * 10_000 + date.month * 100 + date.day)
    case .flag(let flag): add(flag ? 4 : 5)
    }
  }

  /// Adds what a cell came to.
  mutating func add(_ state: CellState) {
    switch state {
    case .value(let value): add(value)
    case .missing: add(6)
    case .declaredNone: add(7)
    case .invalid: add(8)
    }
  }

  /// The digest in 32 bits.
  var short: UInt32 { UInt32(truncatingIfNeeded: first ^ first >> 32 ^ second) }
}

/// The keys of a ledger so far: a digest and a line each.
struct LedgerKeys: Sendable {
  private struct Entry {
    var line: UInt32
    var content: UInt32
  }

  private var entries: [KeyDigest: Entry] = [:]

  /// Adds a key, and returns where it stood first, if it did, and whether the row was the same.
  mutating func insert(
    _ key: KeyDigest, content: KeyDigest, line: Int
  ) -> (line: Int, isSame: Bool)? {
    if let first = entries[key] { return (Int(first.line), first.content == content.short) }
    entries[key] = Entry(line: UInt32(clamping: line), content: content.short)
    return nil
  }
}
