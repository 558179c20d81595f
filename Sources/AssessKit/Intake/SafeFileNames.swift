/// The names of files as they may be printed: a number of a person in one is shown as stars, and nothing
/// in one steers a terminal.
///
/// Two files whose names differ in such numbers alone stay apart: the second is `***-2.csv`.
public struct SafeFileNames: Sendable {
  private var shown: [String: String] = [:]
  private var used: Set<String> = []

  /// Creates an empty set of names.
  public init() {}

  /// Returns the name by which a path is shown; the same path has always the same.
  public mutating func name(for path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .map { part(String($0)) }.joined(separator: "/")
  }

  private mutating func part(_ part: String) -> String {
    if let known = shown[part] { return known }
    let masked = Self.masked(part)
    var name = masked
    var ordinal = 1
    while masked != part, used.contains(name) {
      ordinal += 1
      name = Self.numbered(masked, ordinal)
    }
    shown[part] = name
    used.insert(name)
    return name
  }

  private static func numbered(_ name: String, _ ordinal: Int) -> String {
    guard let point = name.lastIndex(of: "."), point > name.startIndex else {
      return "\(name)-\(ordinal)"
    }
    return "\(name[..<point])-\(ordinal)\(name[point...])"
  }

  /// Returns a path with a star for each digit of every part in which there is a number of a person, and
  /// with a mark for everything that would steer a terminal.
  public static func masked(_ path: String) -> String {
    PrintableText.of(path).split(separator: "/", omittingEmptySubsequences: false).map { part in
      guard PersonalDataScan.firstHit(in: Array(part.utf8)[...]) != nil else { return String(part) }
      return String(String.UnicodeScalarView(part.unicodeScalars.map { isDigit($0) ? "*" : $0 }))
    }.joined(separator: "/")
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }
}
