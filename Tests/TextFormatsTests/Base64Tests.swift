import Testing
import TextFormats

/// Base64 and digests in it; the values are those of RFC 4648, section 10, and of `openssl`.
struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `Bytes become text`(bytes: String, text: String) {
    #expect(Base64.text(of: Array(bytes.utf8)) == text)
  }

  @Test func `All 64 digits are there`() {
    // 0x00 0x10 0x83 … : the 48 bytes whose groups of six bits are 0 to 63.
    var bytes: [UInt8] = []
    for group in stride(from: 0, to: 64, by: 4) {
      let bits = group << 18 | (group + 1) << 12 | (group + 2) << 6 | (group + 3)
      bytes += [UInt8(bits >> 16), UInt8(bits >> 8 & 255), UInt8(bits & 255)]
    }
    #expect(
      Base64.text(of: bytes)
        == "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  }

  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func `A digest has the form of content security policies`(text: String, digest: String) {
    #expect(Digest.base64(of: Array(text.utf8)) == digest)
  }
}
