import TextFormats

/// Reads any bytes as a zip archive: what comes out is as large as the limits allow, and no more.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let limits = ZipLimits(entryBytes: 1 << 20, totalBytes: 4 << 20)
  guard let zip = try? ZipReader(bytes, limits: limits) else { return 0 }
  precondition(Set(zip.paths).count == zip.paths.count)
  var total = 0
  for path in zip.paths {
    precondition(!path.hasPrefix("/") && !path.split(separator: "/").contains(".."))
    guard let content = try? zip.content(of: path) else { continue }
    precondition(content.count <= limits.entryBytes)
    total += content.count
  }
  precondition(total <= limits.totalBytes)
  return 0
}
