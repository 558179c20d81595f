import CZlib

/// Compresses one stream with raw deflate.
final class Deflater {
  // At a fixed address: zlib keeps a pointer back to it.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  /// Creates a compressor; `level` runs from 0 to 9.
  init(level: Int) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // A negative window means no zlib header: zip has its own.
    let status = deflateInit2_(
      stream, Int32(level), Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    isReady = status == Z_OK
  }

  deinit {
    deflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Compresses `bytes`, and appends what is ready to `output`.
  ///
  /// - Returns: Whether zlib could do it.
  func compress(_ bytes: [UInt8], isLast: Bool, into output: inout [UInt8]) -> Bool {
    guard isReady else { return false }
    var input = bytes
    return input.withUnsafeMutableBufferPointer { buffer in
      // zlib counts in 32 bits.
      var rest = buffer[...]
      repeat {
        let part = rest.prefix(1 << 30)
        rest = rest.dropFirst(part.count)
        stream.pointee.next_in =
          part.isEmpty ? nil : UnsafeMutableBufferPointer(rebasing: part).baseAddress
        stream.pointee.avail_in = UInt32(part.count)
        guard run(isLast && rest.isEmpty ? Z_FINISH : Z_NO_FLUSH, into: &output) else {
          return false
        }
      } while !rest.isEmpty
      return true
    }
  }

  private func run(_ flush: Int32, into output: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 15)
    while true {
      let (status, written) = chunk.withUnsafeMutableBufferPointer { buffer in
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(buffer.count)
        let status = deflate(stream, flush)
        return (status, buffer.count - Int(stream.pointee.avail_out))
      }
      output += chunk[..<written]
      if status == Z_STREAM_END { return true }
      guard status == Z_OK || status == Z_BUF_ERROR else { return false }
      if flush == Z_NO_FLUSH, written < chunk.count { return true }
    }
  }
}
