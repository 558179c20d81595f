import TextFormats

/// Decodes any bytes: what comes out is UTF-8, and an error is within the bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = FileSignature(sniffing: bytes)
  do throws(TextDecodingError) {
    let text = try TextDecoder().decode(bytes)
    precondition(String(validating: text.utf8, as: UTF8.self) != nil)
  } catch {
    precondition(error.byteOffset >= 0 && error.byteOffset <= count && error.line > 0)
  }
  let text = String(decoding: bytes, as: UTF8.self)
  precondition(DisplayWidth.width(of: text) >= 0)
  _ = text.wrapped(at: 40)
  return 0
}
