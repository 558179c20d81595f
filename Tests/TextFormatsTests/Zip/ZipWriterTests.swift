import Testing
import TextFormats

@Suite struct ZipWriterTests {
  @Test func `Writes an empty archive`() throws {
    var zip = ZipWriter()
    // APPNOTE 4.3.16: the end record alone.
    #expect(try zip.finish() == hex("504B0506") + [UInt8](repeating: 0, count: 18))
  }

  @Test func `Writes the headers of the format`() throws {
    var zip = ZipWriter()
    try zip.add(path: "a", Array("b".utf8), stored: true)
    // By hand from APPNOTE 4.3.7, 4.3.12 and 4.3.16; CRC-32 of "b" from Python's zlib.
    let fields = "1400 0000 0000 0000 2100 F9EFBE71 01000000 01000000 0100 0000"
    let local = hex("504B0304 \(fields) 61 62")
    let directory = hex("504B0102 1400 \(fields) 0000 0000 0000 00000000 00000000 61")
    let end = hex("504B0506 0000 0000 0100 0100 2F000000 20000000 0000")
    #expect(try zip.finish() == local + directory + end)
  }

  @Test func `Gives the same bytes whole or in pieces`() throws {
    let content = Array(String(repeating: "夷陵区，98.5%\n", count: 5_000).utf8)
    var whole = ZipWriter()
    try whole.add(path: "表.csv", content)
    var pieces = ZipWriter()
    try pieces.begin("表.csv")
    for start in stride(from: 0, to: content.count, by: 777) {
      try pieces.append(Array(content[start...].prefix(777)))
    }
    try pieces.endEntry()
    let archive = try whole.finish()
    #expect(archive == (try pieces.finish()))
    #expect(archive.count < content.count / 10)
  }

  @Test(arguments: ["", "/a", "a//b", "../a", "a/..", "a\\b", "a\u{0}", "a/"])
  func `Refuses the path`(path: String) {
    #expect(throws: ZipError(kind: .invalidPath, path: path)) {
      var zip = ZipWriter()
      try zip.add(path: path, [])
    }
  }

  @Test func `Refuses a path twice, and entries out of order`() throws {
    #expect(throws: ZipError(kind: .duplicatePath, path: "a")) {
      var zip = ZipWriter()
      try zip.add(path: "a", [])
      try zip.add(path: "a", [])
    }
    #expect(throws: ZipError(kind: .misplacedEntry, path: "b")) {
      var zip = ZipWriter()
      try zip.begin("a")
      try zip.begin("b")
    }
    #expect(throws: ZipError(kind: .misplacedEntry, path: "a")) {
      var zip = ZipWriter()
      try zip.begin("a")
      _ = try zip.finish()
    }
    #expect(throws: ZipError(kind: .misplacedEntry, path: "")) {
      var zip = ZipWriter()
      try zip.append([1])
    }
  }

  @Test(.enabled(if: Tool.isInstalled("python3")), arguments: UInt64(0)..<8)
  func `Python reads back what was written`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var zip = ZipWriter(level: Int(seed))
    var listing = ""
    for number in 0..<25 {
      let count = Int.random(in: 0...9_000, using: &generator)
      let content =
        number % 2 == 0 ? generator.bytes(count: count) : Array(repeating: 0x61, count: count)
      let path = ["a", "表", "dir/é"][number % 3] + "\(number)"
      try zip.add(path: path, content, stored: number % 5 == 0)
      listing += "\(path) \(content.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF })\n"
    }
    let script = """
      import sys, zipfile, functools
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      for entry in archive.infolist():
          assert entry.date_time == (1980, 1, 1, 0, 0, 0) and not entry.extra
          total = functools.reduce(lambda t, b: (t * 31 + b) & 0xFFFFFFFF, archive.read(entry), 0)
          sys.stdout.buffer.write(f"{entry.filename} {total}\\n".encode())
      """
    let result = try Tool.withFile(try zip.finish()) {
      try Tool.run(["python3", "-c", script, $0])
    }
    #expect(result.status == 0)
    #expect(result.output == listing)
  }
}
