import AssessKit
import Testing
import TextFormats

@testable import Renderers

@Suite struct TableValueTests {
  @Test(arguments: [
    ("12", "12"), ("25/2", "12.5"), ("-1/8", "-0.125"), ("1/3", "1÷3"), ("-1/3", "1÷-3"),
    ("6217/6368", "6217÷6368"), ("0", "0"),
  ])
  func `Says a number without loss`(exact: String, expected: String) throws {
    #expect(try #require(Rational(exactText: exact)).exactTableText == expected)
  }

  @Test func `A figure that a file gave is a number where it is one`() {
    #expect(TableValue.given("6217") == .decimal(Rational(6217), places: 0))
    #expect(TableValue.given("95.350").csvCell == .number("95.350"))
    #expect(TableValue.given("是") == .text("是"))
    #expect(TableValue.given("007") == .text("007"))
    #expect(TableValue.given(nil) == .empty)
  }
}
