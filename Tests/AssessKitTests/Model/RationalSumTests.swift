import AssessTestSupport
import Testing

@testable import AssessKit

/// Sums of many fractions, and what is reduced in them.
struct RationalSumTests {
  private static let fractions: [Rational] = (1...60).map {
    Rational($0 * 7 - 200, over: $0 * $0 + 1) ?? .zero
  }

  @Test func `A sum in pairs is the sum one by one`() {
    for count in 0...Self.fractions.count {
      let numbers = Array(Self.fractions.prefix(count))
      #expect(Rational.sum(of: numbers) == numbers.reduce(.zero, +))
    }
  }

  /// What was added comes off again, and a product divided is what it was: all in lowest terms.
  @Test func `Large fractions are in lowest terms`() {
    var sum = Rational.zero
    for number in Self.fractions { sum = sum + number }
    let large = sum
    for number in Self.fractions.reversed() { sum = sum - number }
    #expect(sum == .zero && sum.description == "0")
    for number in Self.fractions where number != .zero {
      #expect((large * number).divided(by: number) == large)
      #expect(large.divided(by: number).map { $0 * number } == large)
      #expect((large - large * number) == large * (Rational.one - number))
    }
    #expect((large - large).description == "0")
    #expect(large.divided(by: -large) == Rational(-1))
  }
}
