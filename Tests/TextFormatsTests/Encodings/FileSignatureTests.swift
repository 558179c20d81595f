import Testing
import TextFormats

@Suite struct FileSignatureTests {
  @Test(arguments: [
    ("3C61", FileSignature.xml),
    ("EFBBBF 0D0A 20 3C", .xml),
    ("FFFE 3C00", .xml),
    ("FEFF 000A 003C", .xml),
    ("504B0304", .zip),
    ("504B0506", .text),
    ("D0CF11E0A1B11AE1", .ole),
    ("1F8B08", .gzip),
    ("255044462D", .pdf),
    ("61 3C", .text),
    ("D2CB", .text),
    ("", .empty),
    ("EFBBBF 0D0A", .empty),
  ])
  func `Tells`(bytes: String, signature: FileSignature) {
    #expect(FileSignature(sniffing: hex(bytes)) == signature)
  }
}
