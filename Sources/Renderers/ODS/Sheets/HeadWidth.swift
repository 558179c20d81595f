internal import TextFormats

extension String {
  /// The width of a column with this head, bold and over two lines, and a button beside it.
  ///
  /// Chinese may be broken anywhere, other words only between them.
  var headWidth: Int {
    let words = split(separator: " ").filter { $0.utf8.allSatisfy { $0 < 0x80 } }
    let longest = words.map(\.utf8.count).max() ?? 0
    return Swift.max(6, longest + 3, (DisplayWidth.width(of: self) + 1) / 2 + 3)
  }
}
