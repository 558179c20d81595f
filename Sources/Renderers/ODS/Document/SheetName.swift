/// Names that every spreadsheet program takes for a sheet.
public enum SheetName {
  /// The longest name, in UTF-16 units, that Excel takes.
  public static let limit = 31

  private static let forbidden: Set<Unicode.Scalar> = ["[", "]", "*", "?", ":", "/", "\\"]

  /// Returns names like these that are not empty, not too long, without forbidden characters, and
  /// all different, upper and lower case being the same.
  public static func valid(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      let base = cleaned(name)
      var candidate = base
      var number = 2
      while !taken.insert(candidate.lowercased()).inserted {
        let suffix = " (\(number))"
        candidate = shortened(base, to: limit - suffix.utf16.count) + suffix
        number += 1
      }
      return candidate
    }
  }

  private static func cleaned(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      scalars.append(forbidden.contains(scalar) || scalar.value < 0x20 ? " " : scalar)
    }
    let edges: Set<Character> = [" ", "'"]
    let kept = Substring(String(scalars)).drop { edges.contains($0) }
    let text = shortened(String(kept), to: limit)
    let end = text.lastIndex { !edges.contains($0) }
    return end.map { String(text[...$0]) } ?? "Sheet"
  }

  private static func shortened(_ name: String, to count: Int) -> String {
    var result = name
    while result.utf16.count > count { result.removeLast() }
    return result
  }

  /// Returns the name as it stands in an address: `'得分'`.
  static func quoted(_ name: String) -> String {
    "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// Returns an address such as `'得分'.A1:'得分'.F20`, counted from zero.
  static func range(
    in name: String, from: (column: Int, row: Int), to: (column: Int, row: Int)
  ) -> String {
    let sheet = quoted(name)
    return "\(sheet).\(CellAddress.text(from.column, from.row))"
      + ":\(sheet).\(CellAddress.text(to.column, to.row))"
  }
}
