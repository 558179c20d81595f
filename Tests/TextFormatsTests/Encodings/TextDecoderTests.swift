import Testing
import TextFormats

@Suite struct TextDecoderTests {
  // The bytes are Python's: "宜昌\r\n夷陵区".encode("gb18030") and so on.
  @Test(arguments: [
    ("E5AE9CE6988C 0D0A E5A4B7E999B5E58CBA", TextEncoding.utf8),
    ("EFBBBF E5AE9CE6988C 0D0A E5A4B7E999B5E58CBA", .utf8WithBOM),
    ("D2CBB2FD 0D0A D2C4C1EAC7F8", .gb18030),
    ("84319533 D2CBB2FD 0D0A D2C4C1EAC7F8", .gb18030),
    ("FFFE 9C5B0C66 0D000A00 37597596 3A53", .utf16LittleEndian),
    ("FEFF 5B9C660C 000D000A 59379675 533A", .utf16BigEndian),
  ])
  func `Decodes`(bytes: String, encoding: TextEncoding) throws {
    let decoded = try TextDecoder().decode(hex(bytes))
    #expect(decoded.utf8.text.unicodeScalars.elementsEqual("宜昌\r\n夷陵区".unicodeScalars))
    #expect(decoded.encoding == encoding)
  }

  @Test(arguments: ["", "a,b\n1,2\n"])
  func `Plain ASCII is UTF-8`(text: String) throws {
    let decoded = try TextDecoder().decode(Array(text.utf8))
    #expect(decoded == DecodedText(utf8: Array(text.utf8), encoding: .utf8))
  }

  @Test(arguments: [
    ("61 0A 62 00", TextDecodingError.Kind.nulBytes, 3, 2),
    ("61 00 62 00", .nulBytes, 1, 1),
    ("FFFE 61000000", .nulBytes, 4, 1),
    ("61 0D0A 62 FF", .neither, 4, 2),
    ("61 0D 62 0A 80", .neither, 4, 3),
    ("EFBBBF 61 D2CB", .neither, 4, 1),
    ("D2CBB2", .neither, 2, 1),
    ("D2CB 0A D2FF CBB2", .neither, 3, 2),
    ("FFFE 0D000A00 3DD8 6100", .malformedUTF16, 6, 2),
    ("FFFE 00DE", .malformedUTF16, 2, 1),
    ("FFFE 6100 62", .malformedUTF16, 4, 1),
    ("FEFF 000A D83D", .malformedUTF16, 4, 2),
  ])
  func `Refuses`(bytes: String, kind: TextDecodingError.Kind, byteOffset: Int, line: Int) {
    let error = #expect(throws: TextDecodingError.self) { try TextDecoder().decode(hex(bytes)) }
    #expect(error == TextDecodingError(kind: kind, byteOffset: byteOffset, line: line))
  }

  @Test(arguments: ["编号\n锟斤拷锟斤拷", "1\n涓枃", "的\n鐨勶", "x\n\u{FFFD}\u{FFFD}"])
  func `Refuses text that was decoded wrongly before`(text: String) {
    let error = #expect(throws: TextDecodingError.self) {
      try TextDecoder().decode(Array(text.utf8))
    }
    #expect(error?.line == 2)
    let sample = text.split(separator: "\n")[1]
    #expect(error?.kind == .mojibake(sample: String(sample)))
  }

  @Test func `One replacement character is left to the reader of the cell`() throws {
    #expect(try TextDecoder().decode(Array("a\u{FFFD}b".utf8)).encoding == .utf8)
  }

  @Test func `A broken UTF-8 file is not taken for GB 18030`() {
    // Without its last byte, each "，" (EF BC 8C) pairs up with what follows: valid GB 18030.
    var bytes = Array("县市区名称，人民调解案件总数，成功数。".utf8)
    bytes.remove(at: 17)
    #expect(throws: TextDecodingError(kind: .neither, byteOffset: 15, line: 1)) {
      try TextDecoder().decode(bytes)
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `Gives valid UTF-8 or an error for any bytes`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var bytes = generator.bytes(count: Int.random(in: 0...40, using: &generator))
    if seed % 4 == 0 { bytes = [0xFF, 0xFE] + bytes }
    if seed % 4 == 1 { bytes = bytes.map { $0 | 0x80 } }
    do {
      let decoded = try TextDecoder().decode(bytes)
      #expect(String(validating: decoded.utf8, as: UTF8.self) != nil)
      #expect(TextEncoder().encode(decoded.utf8.text, as: decoded.encoding) == bytes)
    } catch {
      #expect((0...bytes.count).contains(error.byteOffset))
    }
  }
}
