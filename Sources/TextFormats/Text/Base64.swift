/// Base64 with padding (RFC 4648, section 4).
public enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Returns the bytes as text.
  public static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var start = 0
    while start < bytes.count {
      let count = min(3, bytes.count - start)
      let first = Int(bytes[start]) << 16
      let second = count > 1 ? Int(bytes[start + 1]) << 8 : 0
      let third = count > 2 ? Int(bytes[start + 2]) : 0
      let group = first | second | third
      for place in 0..<4 {
        let isPadding = place > count
        text.append(isPadding ? UInt8(ascii: "=") : digits[group >> (18 - 6 * place) & 63])
      }
      start += 3
    }
    return String(decoding: text, as: UTF8.self)
  }
}
