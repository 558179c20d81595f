extension GB18030 {
  /// Returns `text` in GB 18030, which has a code for every character.
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if scalar.value > 0xFFFF {
        append(fourByte: supplementaryStart + Int(scalar.value) - 0x1_0000, to: &bytes)
      } else {
        append(place: Int(tables.place[Int(scalar.value)]), to: &bytes)
      }
    }
    return bytes
  }

  private static func append(place: Int, to bytes: inout [UInt8]) {
    guard place < twoByteCount else { return append(fourByte: place - twoByteCount, to: &bytes) }
    let column = place % 190
    bytes.append(byte(0x81 + place / 190))
    bytes.append(byte(column + (column < 0x3F ? 0x40 : 0x41)))
  }

  private static func append(fourByte place: Int, to bytes: inout [UInt8]) {
    bytes.append(byte(0x81 + place / 12_600))
    bytes.append(byte(0x30 + place / 1_260 % 10))
    bytes.append(byte(0x81 + place / 10 % 126))
    bytes.append(byte(0x30 + place % 10))
  }

  private static func byte(_ value: Int) -> UInt8 { UInt8(truncatingIfNeeded: value) }
}
