extension GB18030 {
  /// The first byte that belongs to no code, counted from the start of what was given.
  struct Invalid: Error, Hashable {
    var byteOffset: Int
  }

  /// Returns `bytes` in UTF-8.
  ///
  /// - Throws: ``Invalid`` where they stop being GB 18030.
  static func utf8(from bytes: some Collection<UInt8>) throws(Invalid) -> [UInt8] {
    let input = Array(bytes)
    var invalid: Int?
    // Two bytes become at most three; one or four never grow.
    let output = [UInt8](unsafeUninitializedCapacity: input.count / 2 * 3 + 4) { buffer, count in
      input.withUnsafeBufferPointer { source in
        var decoder = Decoder(source: source, target: buffer)
        invalid = decoder.run(tables)
        count = decoder.written
      }
    }
    if let invalid { throw Invalid(byteOffset: invalid) }
    return output
  }

  /// One pass over the bytes.
  private struct Decoder {
    let source: UnsafeBufferPointer<UInt8>
    let target: UnsafeMutableBufferPointer<UInt8>
    var index = 0
    var written = 0

    init(source: UnsafeBufferPointer<UInt8>, target: UnsafeMutableBufferPointer<UInt8>) {
      self.source = source
      self.target = target
    }

    /// Reads everything; returns the first byte that belongs to no code.
    mutating func run(_ tables: Tables) -> Int? {
      while index < source.count {
        let byte = source[index]
        if byte < 0x80 {
          put(byte)
          index += 1
        } else if let code = twoByteCode(tables) ?? fourByteCode(tables) {
          put(scalar: code)
        } else {
          return index
        }
      }
      return nil
    }

    /// Reads a two-byte code.
    private mutating func twoByteCode(_ tables: Tables) -> UInt32? {
      guard index + 1 < source.count else { return nil }
      let lead = source[index]
      let trail = source[index + 1]
      guard lead > 0x80, lead < 0xFF, trail >= 0x40, trail != 0x7F, trail < 0xFF else { return nil }
      let column = Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
      index += 2
      return UInt32(tables.twoByte[(Int(lead) - 0x81) * 190 + column])
    }

    /// Reads a four-byte code.
    private mutating func fourByteCode(_ tables: Tables) -> UInt32? {
      guard index + 3 < source.count else { return nil }
      let bytes = (source[index], source[index + 1], source[index + 2], source[index + 3])
      guard (0x81...0xFE).contains(bytes.0), (0x30...0x39).contains(bytes.1),
        (0x81...0xFE).contains(bytes.2), (0x30...0x39).contains(bytes.3)
      else { return nil }
      let high = (Int(bytes.0) - 0x81) * 10 + Int(bytes.1) - 0x30
      let place = (high * 126 + Int(bytes.2) - 0x81) * 10 + Int(bytes.3) - 0x30
      index += 4
      if place < tables.fourByte.count { return UInt32(tables.fourByte[place]) }
      let code = place - supplementaryStart + 0x1_0000
      return (0x1_0000...0x10_FFFF).contains(code) ? UInt32(code) : nil
    }

    private mutating func put(_ byte: UInt8) {
      target[written] = byte
      written += 1
    }

    private mutating func put(scalar code: UInt32) {
      if code < 0x800 {
        put(UInt8(0xC0 | code >> 6))
      } else if code < 0x1_0000 {
        put(UInt8(0xE0 | code >> 12))
        put(UInt8(0x80 | code >> 6 & 0x3F))
      } else {
        put(UInt8(0xF0 | code >> 18))
        put(UInt8(0x80 | code >> 12 & 0x3F))
        put(UInt8(0x80 | code >> 6 & 0x3F))
      }
      put(UInt8(0x80 | code & 0x3F))
    }
  }
}
