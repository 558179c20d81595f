import Testing
import TextFormats

@Suite struct StrictNumberTests {
  @Test(arguments: ["0", "-1", "+1", "007", "1.5", "-0.00", "123456789012345678901234567890"])
  func `Takes`(text: String) { #expect(StrictNumber.isDecimal(text.utf8)) }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1e5", "1,000", " 1", "１", "--1", "1.2.3", "0x1", "nan",
  ])
  func `Refuses`(text: String) { #expect(!StrictNumber.isDecimal(text.utf8)) }
}
