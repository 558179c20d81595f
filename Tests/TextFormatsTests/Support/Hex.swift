/// Returns the bytes that `digits` spell; blanks are ignored.
func hex(_ digits: String) -> [UInt8] {
  let nibbles = digits.compactMap(\.hexDigitValue)
  return stride(from: 0, to: nibbles.count, by: 2).map { UInt8(nibbles[$0] * 16 + nibbles[$0 + 1]) }
}

extension [UInt8] {
  /// The bytes as text, for messages.
  var text: String { String(decoding: self, as: UTF8.self) }
}
