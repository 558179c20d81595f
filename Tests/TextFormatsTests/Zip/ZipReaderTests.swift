import Foundation
import Testing
import TextFormats

@Suite struct ZipReaderTests {
  private static let text = Array(String(repeating: "夷陵区，98.5%\n", count: 5_000).utf8)

  private static func archive() throws -> [UInt8] {
    var zip = ZipWriter()
    try zip.add(path: "stored", Array("b".utf8), stored: true)
    try zip.add(path: "表/deflated.xml", text)
    try zip.add(path: "empty", [])
    return try zip.finish()
  }

  private static func error(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) -> ZipReadError? {
    do throws(ZipReadError) {
      let zip = try ZipReader(bytes, limits: limits)
      for path in zip.paths { _ = try zip.content(of: path) }
      return nil
    } catch {
      return error
    }
  }

  @Test func `Reads what the writer wrote`() throws {
    let zip = try ZipReader(Self.archive())
    #expect(zip.paths == ["stored", "表/deflated.xml", "empty"])
    #expect(try zip.content(of: "stored") == Array("b".utf8))
    #expect(try zip.content(of: "表/deflated.xml") == Self.text)
    #expect(try zip.content(of: "empty") == [])
    #expect(try zip.content(of: "none") == nil)
  }

  @Test(.enabled(if: Tool.isInstalled("python3")), arguments: ["STORED", "DEFLATED"])
  func `Reads what Python wrote`(method: String) throws {
    let script = """
      import sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_\(method))
      archive.writestr("folder/", "")
      archive.writestr("folder/表.xml", "<a/>" * 9000)
      with archive.open("streamed", "w") as part: part.write(b"x" * 70000)
      archive.comment = b"PK is a comment"
      archive.close()
      """
    try Tool.withFile([]) { path in
      #expect(try Tool.run(["python3", "-c", script, path]).status == 0)
      let zip = try ZipReader(Array(Data(contentsOf: URL(fileURLWithPath: path))))
      #expect(zip.paths == ["folder/", "folder/表.xml", "streamed"])
      #expect(try zip.content(of: "folder/表.xml")?.count == 36_000)
      #expect(try zip.content(of: "streamed") == [UInt8](repeating: 0x78, count: 70_000))
    }
  }

  @Test(arguments: [
    ("a/../b", ZipReadError.Kind.unsafePath), ("/a", .unsafePath), ("..", .unsafePath),
    ("a\\b", .unsafePath), ("C:a", .unsafePath), ("", .unsafePath), ("a//b", .unsafePath),
    ("a\u{0}", .unsafePath), ("/", .unsafePath),
  ])
  func `Refuses the path`(path: String, kind: ZipReadError.Kind) {
    #expect(Self.error(ZipSketch([ZipSketch.Entry(path: path)]).bytes)?.kind == kind)
  }

  @Test(arguments: [
    (ZipSketch.Entry(flags: 1), ZipReadError.Kind.encrypted),
    (ZipSketch.Entry(flags: 0x41), .encrypted),
    (ZipSketch.Entry(method: 12), .unsupportedMethod),
    (ZipSketch.Entry(statedSize: 0xFFFF_FFFF), .unsupportedArchive),
    (ZipSketch.Entry(statedSize: 9), .damaged),
    (ZipSketch.Entry(checksum: 1), .checksum),
    (ZipSketch.Entry(method: 8, content: [0xFF, 0xFF]), .badData),
    (ZipSketch.Entry(method: 8, content: [], statedSize: 0), .badData),
    // An empty final block, and a byte that belongs to nothing.
    (ZipSketch.Entry(method: 8, content: [3, 0, 0], checksum: 0, statedSize: 0), .badData),
    (ZipSketch.Entry(method: 8, content: [3, 0], checksum: 0, statedSize: 1), .badData),
    (ZipSketch.Entry(method: 8, content: [3, 0], statedSize: 65 << 20), .entryTooLarge),
    (ZipSketch.Entry(method: 8, content: [3, 0], statedSize: 2 << 20), .ratioTooHigh),
    (ZipSketch.Entry(localPath: "b"), .damaged),
    (ZipSketch.Entry(offset: 1_000), .truncated),
  ])
  func `Refuses the entry`(entry: ZipSketch.Entry, kind: ZipReadError.Kind) {
    #expect(Self.error(ZipSketch([entry]).bytes)?.kind == kind)
  }

  @Test func `Reads an entry made by hand`() {
    #expect(Self.error(ZipSketch([ZipSketch.Entry()]).bytes) == nil)
    let empty = ZipSketch.Entry(method: 8, content: [3, 0], checksum: 0, statedSize: 0)
    #expect(Self.error(ZipSketch([empty]).bytes) == nil)
  }

  @Test func `Refuses names that come twice, shared bytes and too much of anything`() throws {
    let twice = ZipSketch([ZipSketch.Entry(), ZipSketch.Entry()])
    #expect(Self.error(twice.bytes)?.kind == .duplicatePath)
    let shared = ZipSketch([ZipSketch.Entry(), ZipSketch.Entry(offset: 0)])
    #expect(Self.error(shared.bytes)?.kind == .duplicatePath)
    let bytes = try Self.archive()
    #expect(Self.error(bytes, limits: ZipLimits(entries: 2))?.kind == .tooManyEntries)
    #expect(Self.error(bytes, limits: ZipLimits(totalBytes: 1_000))?.kind == .archiveTooLarge)
    #expect(Self.error(bytes, limits: ZipLimits(entryBytes: 1_000))?.kind == .entryTooLarge)
    let tight = ZipLimits(ratio: 2, ratioFreeBytes: 10)
    #expect(Self.error(bytes, limits: tight)?.kind == .ratioTooHigh)
  }

  @Test func `Refuses entries that overlap`() {
    // The second entry lies in the content of the first.
    let inner = ZipSketch([ZipSketch.Entry(path: "b")])
    let outer = ZipSketch.Entry(path: "a", content: inner.bytes)
    let second = ZipSketch.Entry(path: "b", offset: 31)
    #expect(Self.error(ZipSketch([outer, second]).bytes)?.kind == .overlap)
  }

  @Test func `Refuses every beginning of an archive`() throws {
    let bytes = try Self.archive()
    for count in 0..<bytes.count {
      #expect(Self.error(Array(bytes.prefix(count))) != nil)
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `Flipped bytes never crash`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let good = try Self.archive()
    for _ in 0..<200 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] ^=
          1
          << UInt8.random(
            in: 0...7, using: &generator)
      }
      _ = Self.error(bytes)
    }
  }
}
