import CZlib

/// Takes apart one stream of raw deflate.
final class Inflater {
  // At a fixed address: zlib keeps a pointer back to it.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  /// Creates an inflater for one stream.
  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // A negative window means no zlib header: zip has its own.
    let size = Int32(MemoryLayout<z_stream>.size)
    isReady = inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Returns the content of a whole stream, or `nil` when it is damaged, has more or less than
  /// `size` bytes in it, or is followed by others.
  func content(of packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    guard isReady, packed.count < 1 << 31, size < 1 << 31 else { return nil }
    var input = Array(packed)
    var content: [UInt8] = []
    let isWhole = input.withUnsafeMutableBufferPointer { buffer in
      stream.pointee.next_in = buffer.baseAddress
      stream.pointee.avail_in = UInt32(buffer.count)
      return run(size: size, into: &content) && stream.pointee.avail_in == 0
    }
    return isWhole && content.count == size ? content : nil
  }

  /// Goes on until the stream ends or has more in it than it may.
  private func run(size: Int, into content: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while content.count <= size {
      let (status, written) = chunk.withUnsafeMutableBufferPointer { buffer in
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(buffer.count)
        let status = inflate(stream, Z_NO_FLUSH)
        return (status, buffer.count - Int(stream.pointee.avail_out))
      }
      content += chunk[..<written]
      if status == Z_STREAM_END { return true }
      guard status == Z_OK, written > 0 else { return false }
    }
    return false
  }
}
