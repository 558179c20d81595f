internal import Crypto

/// SHA-256 of bytes that come in pieces (FIPS 180-4).
public struct Digest {
  private var hash = SHA256()

  /// Creates the digest of nothing.
  public init() {}

  /// Takes further bytes.
  public mutating func update(_ bytes: [UInt8]) { hash.update(data: bytes) }

  /// The digest so far: 64 hexadecimal digits in lower case.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns the digest of `bytes` in Base64, as content security policies have it.
  public static func base64(of bytes: [UInt8]) -> String {
    Base64.text(of: Array(SHA256.hash(data: bytes)))
  }

  /// Returns the digest of `bytes` as 64 hexadecimal digits in lower case.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = Digest()
    digest.update(bytes)
    return digest.hexadecimal
  }
}
