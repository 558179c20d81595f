import Testing
import TextFormats

@Suite struct ODFPackageWriterTests {
  private let mediaType = "application/vnd.oasis.opendocument.spreadsheet"

  private func package() throws -> [UInt8] {
    var package = try ODFPackageWriter(mediaType: mediaType)
    try package.add(path: "content.xml", Array("<a/>".utf8))
    try package.begin("Pictures/图.png", mediaType: "image/png")
    try package.append([1, 2])
    try package.append([3])
    try package.endEntry()
    return try package.finish()
  }

  @Test func `The media type is where ODF 1.3 part 2 says`() throws {
    let bytes = try package()
    #expect(Array(bytes[30..<38]).text == "mimetype")
    #expect(Array(bytes[38..<38 + mediaType.utf8.count]).text == mediaType)
  }

  // The form was checked once with xmllint against the ODF 1.3 manifest schema of OASIS.
  @Test(.enabled(if: Tool.isInstalled("python3")))
  func `The manifest lists every part`() throws {
    let script = """
      import sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      print(*archive.namelist()[::2])
      print(archive.read("META-INF/manifest.xml").decode(), end="")
      """
    let result = try Tool.withFile(try package()) { try Tool.run(["python3", "-c", script, $0]) }
    let entry = "<manifest:file-entry manifest:full-path="
    let expected =
      "mimetype Pictures/图.png\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
      + " manifest:version=\"1.3\">"
      + "\(entry)\"/\" manifest:version=\"1.3\" manifest:media-type=\"\(mediaType)\"/>"
      + "\(entry)\"content.xml\" manifest:media-type=\"text/xml\"/>"
      + "\(entry)\"Pictures/图.png\" manifest:media-type=\"image/png\"/></manifest:manifest>"
    #expect(result.output == expected)
  }
}
