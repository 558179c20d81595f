import AssessKit
import Testing

struct SchemeHostilityTests {
  private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let fragments =
    [
      "[", "{", "]", "}", "&a ", "*a", "- ", "? ", ": ", "\n", "\t", "\"", "'", "|\n", "!!int ",
      "%",
      "---\n", "\u{FEFF}", "\u{2028}", "\u{0}", "999999999999999999999999999999", "-", "~", "#",
    ].map { Array($0.utf8) } + [[0xFF], [0xE4, 0xB8]]

  /// Returns the bytes with up to eight changes.
  private static func spoilt(_ bytes: [UInt8], seed: UInt64) -> [UInt8] {
    var random = SplitMix64(state: seed)
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...6, using: &random))
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default: bytes.insert(contentsOf: fragments.randomElement(using: &random) ?? [], at: place)
      }
    }
    return bytes
  }

  @Test(arguments: UInt64(0)..<200)
  func `Spoilt bytes never stop the reader`(seed: UInt64) {
    var files = SchemeFixture.texts.mapValues { Array($0.utf8) }
    for (offset, name) in files.keys.sorted().enumerated() {
      files[name] = files[name].map { Self.spoilt($0, seed: seed &* 31 &+ UInt64(offset)) }
    }
    let reading = SchemeReader().reading(of: SchemeFiles(files: files))
    #expect(reading.findings.allSatisfy { !$0.location.file.isEmpty })
  }

  @Test(arguments: UInt64(0)..<200)
  func `One spoilt file never stops the reader`(seed: UInt64) {
    var files = SchemeFixture.texts.mapValues { Array($0.utf8) }
    files["indicators.yaml"] = Self.spoilt(files["indicators.yaml"] ?? [], seed: seed)
    _ = SchemeReader().reading(of: SchemeFiles(files: files))
  }

  private func numbers(of header: [UInt8]) -> [String] {
    var files = SchemeFixture.texts.mapValues { Array($0.utf8) }
    files["scheme.yaml"] = header
    return SchemeReader().reading(of: SchemeFiles(files: files)).findings
      .filter { $0.location.file == "scheme.yaml" }.map(\.code.number)
  }

  private func numbers(of header: String) -> [String] { numbers(of: Array(header.utf8)) }

  @Test(arguments: ["[", "{", "{a: ", "- ", "? ", "a:\n  ", "[{a: "])
  func `Deep nesting is refused`(part: String) {
    #expect(numbers(of: String(repeating: part, count: 20_000)) == ["A801"])
  }

  @Test func `Nesting that grows by a line is refused`() {
    let lines = (0..<2_000).map { String(repeating: " ", count: $0) + "a:" }
    #expect(numbers(of: lines.joined(separator: "\n")) == ["A801"])
  }

  @Test func `Anchors and aliases are refused`() {
    let texts = ["a: &x [1]\nb: *x\n", "a: &x 1\n", "id: &id test-2020\n", "<<: *missing\n"]
    for text in texts { #expect(numbers(of: text) == ["A801"], "\(text)") }
  }

  @Test func `Aliases that multiply do not keep the reader busy`() {
    let lists = (1..<40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    #expect(numbers(of: "a0: &a0 [x, x]\n" + lists) == ["A801"])
    let keys = (1..<40).map { "? &a\($0) {? *a\($0 - 1) : *a\($0 - 1)}\n: 1\n" }.joined()
    #expect(numbers(of: "a0: &a0 {x: y}\n" + keys) == ["A801"])
  }

  @Test func `A large file is refused without being read`() {
    let clock = ContinuousClock()
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 10_000_000)
    let elapsed = clock.measure { #expect(numbers(of: bytes) == ["A103"]) }
    #expect(elapsed < .seconds(1))
  }

  @Test(
    arguments: [
      ([], "A102"), (Array(" \n\n".utf8), "A102"), ([0x69, 0x64, 0x3A, 0x20, 0xD2, 0xCB], "A104"),
      (Array("# nothing\n".utf8), "A804"), (Array("- a\n".utf8), "A804"),
      (Array("a: 1\n---\nb: 2\n".utf8), "A801"), (Array("id: a\u{0}b\n".utf8), "A801"),
    ] as [([UInt8], String)])
  func `What is no scheme is said to be none`(bytes: [UInt8], number: String) {
    #expect(numbers(of: bytes) == [number])
  }

  @Test func `A byte order mark and Windows line ends do no harm`() {
    var texts = SchemeFixture.texts.mapValues { $0.replacing("\n", with: "\r\n") }
    texts["scheme.yaml"] = "\u{FEFF}" + (texts["scheme.yaml"] ?? "")
    texts["divisions.csv"] = "\u{FEFF}" + (texts["divisions.csv"] ?? "")
    #expect(SchemeFixture.reading(of: texts).findings.map(\.described) == [])
  }

  @Test func `A missing file is reported, and the others are read`() {
    for name in SchemeFixture.texts.keys.sorted() where name != "targets.csv" {
      var texts = SchemeFixture.texts
      texts[name] = nil
      let findings = SchemeFixture.reading(of: texts).findings
      #expect(findings.map(\.code) == [.schemeFileMissing], "\(name)")
    }
  }
}
