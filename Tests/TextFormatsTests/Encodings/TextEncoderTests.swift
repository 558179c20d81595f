import Testing
import TextFormats

@Suite struct TextEncoderTests {
  @Test(arguments: TextEncoding.allCases)
  func `Writes what the decoder reads`(encoding: TextEncoding) throws {
    let text = "县市区,成功率\r\n夷陵区,98.5%\r\n𠮷😀é"
    let bytes = try #require(TextEncoder().encode(text, as: encoding))
    let decoded = try TextDecoder().decode(bytes)
    #expect(decoded == DecodedText(utf8: Array(text.utf8), encoding: encoding))
  }

  // Bytes by Python: "\ufeff😀".encode("utf-16-le").
  @Test func `Writes surrogates in the byte order asked for`() {
    #expect(TextEncoder().encode("😀", as: .utf16LittleEndian) == hex("FFFE 3DD8 00DE"))
    #expect(TextEncoder().encode("😀", as: .utf16BigEndian) == hex("FEFF D83D DE00"))
  }
}
