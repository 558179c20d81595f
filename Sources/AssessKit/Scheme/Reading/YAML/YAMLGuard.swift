/// What is refused before a YAML parser sees it.
///
/// The parser composes aliases by reference, which is cheap, but compares the keys of mappings by
/// their whole content, which is not: nine lines of aliases can keep it busy for years. And it
/// calls itself for every level. Both are refused by a look at the bytes.
struct YAMLGuard {
  /// A reason and the byte that it is about.
  struct Refusal {
    let reason: LocalizedText
    let byte: Int
  }

  /// The most brackets that may be open at once.
  static let deepestBrackets = 64

  /// The longest run of blanks, dashes and question marks at the start of a line.
  static let longestIndent = 160

  /// Why aliases are refused.
  static let aliasReason = LocalizedText(
    zh: "不允许使用锚点（&）和别名（*），请把内容写全", en: "anchors (&) and aliases (*) are not allowed")

  /// Why a file is refused that is nested too deep.
  static let depthReason = LocalizedText(zh: "嵌套层数过多", en: "the nesting is too deep")

  /// Returns why the bytes are refused, if they are.
  func refusal(of bytes: [UInt8]) -> Refusal? {
    if let byte = tooDeep(bytes) { return Refusal(reason: Self.depthReason, byte: byte) }
    return alias(in: bytes).map { Refusal(reason: Self.aliasReason, byte: $0) }
  }

  /// Returns the byte at which brackets or indents go too deep; brackets in texts count as well.
  private func tooDeep(_ bytes: [UInt8]) -> Int? {
    var open = 0
    var indent: Int? = 0
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
      default: break
      }
      indent = indentation(after: byte, indent)
      if open > Self.deepestBrackets || (indent ?? 0) > Self.longestIndent { return offset }
    }
    return nil
  }

  /// Returns the length of the line's indentation up to here, or `nil` behind it.
  private func indentation(after byte: UInt8, _ indent: Int?) -> Int? {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): 0
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: "\t"):
      indent.map { $0 + 1 }
    default: nil
    }
  }

  /// Returns the first `*name` for which there is also an `&name`.
  private func alias(in bytes: [UInt8]) -> Int? {
    guard bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: "*")) else { return nil }
    let anchors = Set(names(after: UInt8(ascii: "&"), in: bytes).map(\.name))
    return names(after: UInt8(ascii: "*"), in: bytes).first { anchors.contains($0.name) }?.byte
  }

  private func names(
    after sign: UInt8, in bytes: [UInt8]
  ) -> [(name: ArraySlice<UInt8>, byte: Int)] {
    bytes.indices.filter { bytes[$0] == sign }.compactMap { start in
      let name = bytes[(start + 1)...].prefix(while: Self.isNameByte)
      return name.isEmpty ? nil : (name, start)
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
