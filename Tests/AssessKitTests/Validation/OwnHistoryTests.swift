import AssessTestSupport
import Testing

@testable import AssessKit

/// When a figure is far from a unit's earlier ones; the edges are worked out by hand below.
struct OwnHistoryTests {
  /// A value and whether it is far: as an amount, and as a count.
  struct Case: CustomTestStringConvertible, Sendable {
    var earlier: String
    var value: String
    var amount: Bool
    var count: Bool

    init(_ earlier: String, _ value: String, _ amount: Bool, _ count: Bool) {
      self.earlier = earlier
      self.value = value
      self.amount = amount
      self.count = count
    }

    var testDescription: String { "\(value) after \(earlier)" }
  }

  static let cases = [
    // Median 12, MAD 0, scatter 1.2 (a tenth): far beyond 4.2 ÷ 0.6745 = 6.227; a count beyond the
    // root of 12.25 · 12 = 147, which is 12.12.
    Case("12 12 12 12 12", "18.2", false, false), Case("12 12 12 12 12", "18.3", true, false),
    Case("12 12 12 12 12", "24", true, false), Case("12 12 12 12 12", "25", true, true),
    Case("12 12 12 12 12", "5.8", false, false), Case("12 12 12 12 12", "5.7", true, false),
    // Median 130, MAD 5, scatter 13: beyond 45.5 ÷ 0.6745 = 67.46; a count beyond 39.9 as well.
    Case("120 130 125 135 140", "197", false, false),
    Case("120 130 125 135 140", "198", true, true),
    Case("120 130 125 135 140", "63", false, false), Case("120 130 125 135 140", "62", true, true),
    // Median (20 + 30) ÷ 2 = 25, deviations 15 5 5 15, MAD 10: beyond 35 ÷ 0.6745 = 51.89.
    Case("10 20 30 40", "76", false, false), Case("10 20 30 40", "77", true, true),
    // Median and MAD 0, scatter 1: beyond 3.5 ÷ 0.6745 = 5.19.
    Case("0 0 0 0 0", "5", false, false), Case("0 0 0 0 0", "6", true, true),
    // Median 100, MAD 0, scatter 10. 200 came before, 210 is 10 away from it, 211 is more.
    Case("100 100 100 200 100 100 100", "200", false, false),
    Case("100 100 100 200 100 100 100", "210", false, false),
    Case("100 100 100 200 100 100 100", "211", true, true),
    // Median 13, deviations 1 0 1187 1 0, MAD 1, scatter 1.3: one odd value does not widen the rest,
    // but what lies between it and the others has been there.
    Case("12 13 1200 12 13", "1201.3", false, false), Case("12 13 1200 12 13", "1202", true, true),
    Case("12 13 1200 12 13", "40", false, false), Case("0 0 83 0 0 0", "28", false, false),
    // Median 5, MAD 0, scatter 1: beyond 5.19; a count beyond the root of 12.25 · 5, 7.83.
    Case("5 5 5 5 5", "12", true, false), Case("5 5 5 5 5", "13", true, true),
    Case("5 5 5 5 5", "0", false, false),
  ]

  private static func numbers(_ text: String) -> [Rational] {
    text.split(separator: " ").map { exact(String($0)) }
  }

  @Test(arguments: cases)
  func `A value is far beyond the limit, and not at it`(row: Case) {
    let limit = exact("3.5")
    let earlier = Self.numbers(row.earlier)
    let value = exact(row.value)
    #expect(OwnHistory(earlier, isCount: false).isFar(value, limit: limit) == row.amount)
    #expect(OwnHistory(earlier, isCount: true).isFar(value, limit: limit) == row.count)
  }

  @Test(arguments: cases)
  func `The order of the earlier values does not matter`(row: Case) {
    let earlier = Self.numbers(row.earlier)
    for turn in earlier.indices {
      let turned = Array(earlier[turn...] + earlier[..<turn])
      for values in [turned, turned.reversed()] {
        let history = OwnHistory(values, isCount: false)
        #expect(history.isFar(exact(row.value), limit: exact("3.5")) == row.amount)
      }
    }
  }

  /// 100 so far: median 100, scatter 10; the limit of 5 is passed beyond 50 ÷ 0.6745 = 74.13.
  @Test(arguments: [("174", false), ("175", true), ("26", false), ("25", true)])
  func `The limit is that of the scheme`(value: String, isFar: Bool) {
    let history = OwnHistory(Self.numbers("100 100 100 100 100"), isCount: true)
    #expect(history.isFar(exact(value), limit: exact("5")) == isFar)
  }

  @Test func `A history knows its middle and its ends`() {
    let history = OwnHistory(Self.numbers("4 1 3 2"), isCount: true)
    #expect(history.median == exact("2.5"))
    #expect(history.lowest == exact("1") && history.highest == exact("4"))
  }
}
