import AssessKit
import Testing

struct LongNumberTests {
  /// Reading a number takes the square of its length: a coefficient of a million digits took minutes.
  @Test func `A number longer than any that an office needs is refused`() {
    var texts = SchemeFixture.texts
    let digits = String(repeating: "3", count: 200_000)
    texts["divisions.csv"] = "code,name,coefficient\n420502,西陵区,0.\(digits)\n"
    let findings = SchemeFixture.reading(of: texts).findings
    #expect(
      findings.contains { $0.code == .valueInvalid && $0.location.file == "divisions.csv" })
  }
}
