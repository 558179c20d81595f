/// GB 18030-2022, strictly: every code has one character and every character one code.
///
/// The C library's converter is not used: glibc 2.36 refuses eighteen four-byte codes, other
/// systems ship without the converter, and a static binary cannot load one.
enum GB18030 {
  /// Both directions of the Basic Multilingual Plane.
  struct Tables: Sendable {
    /// The characters of the two-byte codes, 190 a lead byte.
    var twoByte: [UInt16] = []

    /// The characters of the four-byte codes from 81 30 81 30, in code order.
    var fourByte: [UInt16] = []

    /// For each BMP character its place in `twoByte`, or 23,940 more than that in `fourByte`.
    var place = [UInt16](repeating: 0, count: 0x1_0000)
  }

  /// How many two-byte codes there are: 126 lead bytes and 190 trail bytes.
  static let twoByteCount = 126 * 190

  /// How many four-byte codes lie below those of the supplementary planes, used or not.
  static let supplementaryStart = 189_000

  static let tables = makeTables()

  private static func makeTables() -> Tables {
    var tables = Tables()
    let text = String(describing: twoByteCharacters)
    tables.twoByte = text.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }
    tables.fourByte.reserveCapacity(39_420)
    // The codes were laid out in 2000: four bytes, in order, for all that had not two.
    var hadTwoBytes = [Bool](repeating: false, count: 0x1_0000)
    for code in tables.twoByte { hadTwoBytes[Int(moved[code] ?? code)] = true }
    for code in UInt16(0x80)...UInt16.max where !hadTwoBytes[Int(code)] {
      if !(0xD800...0xDFFF).contains(code) { tables.fourByte.append(moved[code] ?? code) }
    }
    for (index, code) in tables.twoByte.enumerated() {
      tables.place[Int(code)] = UInt16(truncatingIfNeeded: index)
    }
    for (index, code) in tables.fourByte.enumerated() {
      tables.place[Int(code)] = UInt16(truncatingIfNeeded: twoByteCount + index)
    }
    return tables
  }

  /// The characters that later editions moved from a four-byte to a two-byte code, and the
  /// private-use characters that went the other way.
  private static let moved: [UInt16: UInt16] = [
    0x1E3F: 0xE7C7,
    0xFE10: 0xE78D, 0xFE12: 0xE78E, 0xFE11: 0xE78F, 0xFE13: 0xE790, 0xFE14: 0xE791,
    0xFE15: 0xE792, 0xFE16: 0xE793, 0xFE17: 0xE794, 0xFE18: 0xE795, 0xFE19: 0xE796,
    0x9FB4: 0xE81E, 0x9FB5: 0xE826, 0x9FB6: 0xE82B, 0x9FB7: 0xE82C, 0x9FB8: 0xE832,
    0x9FB9: 0xE843, 0x9FBA: 0xE854, 0x9FBB: 0xE864,
  ]
}
