/// Noise that is the same for the same seed (SplitMix64).
struct Noise: RandomNumberGenerator {
  /// What the noise is made of.
  enum Kind: CaseIterable, Sendable {
    /// Any bytes.
    case bytes
    /// Bytes that are neither zero nor control characters.
    case letters
    /// What CSV is made of.
    case csv
    /// What XML is made of.
    case xml
    /// One byte again and again.
    case quotes
    /// Chinese, digits and commas.
    case chinese
  }

  static let kinds = Kind.allCases

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns about `count` bytes of noise.
  static func bytes(_ count: Int, seed: UInt64, kind: Kind) -> [UInt8] {
    var random = Noise(seed: seed)
    switch kind {
    case .bytes: return (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    case .letters: return (0..<count).map { _ in UInt8(32 + random.next() % 95) }
    case .quotes: return Array(repeating: UInt8(ascii: "\""), count: count)
    case .csv: return words([",", "\"", "\n", "1", "a", "\r\n", "，", " "], count, &random)
    case .xml:
      return Array("<?xml version=\"1.0\"?><submission>".utf8)
        + words(["<row>", "</row>", "<a", ">", "&", "\"", "<!--", "x", "]]>"], count, &random)
    case .chinese: return words(["区划代码", "单位名称", "报告期", ",", "\n", "１", "420502"], count, &random)
    }
  }

  private static func words(_ words: [String], _ count: Int, _ random: inout Noise) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      bytes += Array(words[Int(random.next() % UInt64(words.count))].utf8)
    }
    return bytes
  }
}
