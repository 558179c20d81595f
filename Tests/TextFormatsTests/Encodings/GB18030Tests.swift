import Testing

@testable import TextFormats

@Suite struct GB18030Tests {
  // Python: "中".encode("gb18030").hex() and so on; the last five are where Python follows the
  // edition of 2000 and ours that of 2022 (glibc's iconv has the same two-byte codes).
  @Test(arguments: [
    ("中", "D6D0"), ("€", "A2E3"), ("é", "A8A6"), ("𠮷", "9534 B235"), ("😀", "9439 FC36"),
    ("\u{80}", "8130 8130"), ("\u{FFFF}", "8431 A439"), ("\u{10FFFF}", "E332 9A35"),
    ("䶮", "FE9F"), ("\u{E000}", "AAA1"), ("\u{E4C6}", "A140"),
    ("ḿ", "A8BC"), ("\u{E7C7}", "8135 F437"), ("︐", "A6D9"), ("龴", "FE59"),
    ("\u{E78D}", "8431 8236"),
  ])
  func `Knows`(text: String, bytes: String) throws {
    #expect(GB18030.bytes(of: text) == hex(bytes))
    #expect(try GB18030.utf8(from: hex(bytes)) == Array(text.utf8))
  }

  @Test(arguments: [
    "80", "FF", "81", "8139", "A1 20", "A17F", "FEFF", "813081", "8431A530", "E3329A36", "FE39FE39",
  ])
  func `Refuses`(bytes: String) {
    #expect(throws: GB18030.Invalid.self) { try GB18030.utf8(from: hex(bytes)) }
  }

  // CRC-32 of the UTF-8 of all characters in code order, from Python's gb18030 codec and zlib,
  // with the nineteen codes exchanged that moved between the editions of 2000 and 2022.
  @Test(arguments: [
    (GB18030Part.twoByte, UInt32(0xBC0A_F8D2)),
    (.fourByte, 0x1874_87C2),
    (.supplementary, 0xE85C_1B21),
  ])
  func `Has the characters of the standard and takes each back`(
    part: GB18030Part, checksum: UInt32
  ) throws {
    let text = try GB18030.utf8(from: part.codes)
    #expect(CRC32.checksum(of: text) == checksum)
    #expect(GB18030.bytes(of: text.text) == part.codes)
  }
}

/// A part of the code table.
enum GB18030Part: Sendable {
  case twoByte, fourByte, supplementary

  /// Every code of the part, in order.
  var codes: [UInt8] {
    switch self {
    case .twoByte: Self.twoByteCodes
    case .fourByte: Self.fourByteCodes(0..<39_420)
    case .supplementary: Self.fourByteCodes(189_000..<1_237_576)
    }
  }

  private static var twoByteCodes: [UInt8] {
    var codes: [UInt8] = []
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE where trail != 0x7F { codes += [lead, trail] }
    }
    return codes
  }

  private static func fourByteCodes(_ places: Range<Int>) -> [UInt8] {
    var codes: [UInt8] = []
    for place in places {
      codes.append(UInt8(0x81 + place / 12_600))
      codes.append(UInt8(0x30 + place / 1_260 % 10))
      codes.append(UInt8(0x81 + place / 10 % 126))
      codes.append(UInt8(0x30 + place % 10))
    }
    return codes
  }
}
