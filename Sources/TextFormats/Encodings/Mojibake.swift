/// Text that was decoded in a wrong encoding and saved: valid, and worthless.
enum Mojibake {
  /// What wrongly decoded text has and no other: each at the start of its sample.
  ///
  /// 锟斤拷 is U+FFFD twice, read as GBK; 涓枃 and 鐨勶 are "中文" and "的，" in UTF-8, read as GBK;
  /// U+FFFD twice is what a lenient decoder leaves of two bytes that it could not read.
  private static let marks: [[UInt8]] = ["锟斤拷", "涓枃", "鐨勶", "\u{FFFD}\u{FFFD}"].map {
    Array($0.utf8)
  }

  /// Returns where the first mark is in `utf8`, if there is one.
  static func firstOffset(in utf8: [UInt8]) -> Int? {
    utf8.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] >= 0xE6 {
        for mark in marks where bytes[index] == mark[0] {
          if bytes[index...].starts(with: mark) { return index }
        }
      }
      return nil
    }
  }

  /// Returns up to twelve characters from `offset`.
  static func sample(of utf8: [UInt8], at offset: Int) -> String {
    String(String(decoding: utf8[offset...].prefix(64), as: UTF8.self).unicodeScalars.prefix(12))
  }

  /// Returns whether `bytes`, which are not UTF-8, nearly are.
  ///
  /// A UTF-8 file with one broken byte often happens to be valid GB 18030. True GB 18030 text has
  /// well-formed UTF-8 sequences of three bytes only by accident; a broken UTF-8 file in Chinese
  /// has hardly anything else.
  static func isNearlyUTF8(_ bytes: [UInt8]) -> Bool {
    var inSequences = 0
    var others = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if index + 2 < bytes.count, bytes[index] & 0xF0 == 0xE0,
        bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80
      {
        inSequences += 3
        index += 3
      } else {
        others += 1
        index += 1
      }
    }
    return inSequences >= 9 && inSequences > others * 9
  }
}
