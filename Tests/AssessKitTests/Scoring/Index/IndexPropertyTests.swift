import AssessTestSupport
import Testing

@testable import AssessKit

/// What holds of every index, over two hundred random ones.
struct IndexPropertyTests {
  @Test(arguments: UInt64(0)..<200)
  func `Values lie on the scale, and nothing is lost`(seed: UInt64) {
    for report in RandomIndex(seed: seed).results().values {
      let values = report.branches.map(\.points) + [report.total]
      #expect(values.compactMap(\.self).allSatisfy { .zero <= $0 && $0 <= Points(100) })
      #expect(report.items.allSatisfy { $0.loss == .zero })
      #expect(report.lossTotal == .zero && report.losses.isEmpty && report.base == nil)
      #expect((report.total == nil) == (report.rank == nil))
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `The order of the units does not matter`(seed: UInt64) {
    let index = RandomIndex(seed: seed)
    var random = SeededGenerator(seed: seed)
    #expect(index.results() == index.results(listing: RandomIndex.codes.shuffled(using: &random)))
  }

  @Test(arguments: UInt64(0)..<200)
  func `Who has the numbers does not matter`(seed: UInt64) {
    let index = RandomIndex(seed: seed)
    var random = SeededGenerator(seed: seed)
    let other = RandomIndex.codes.shuffled(using: &random)
    var moved = index
    for (from, to) in zip(RandomIndex.codes, other) { moved.numbers[to] = index.numbers[from] }
    let (before, after) = (index.results(), moved.results())
    for (from, to) in zip(RandomIndex.codes, other) {
      #expect(before[from]?.total == after[to]?.total)
      #expect(before[from]?.rank == after[to]?.rank)
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `A better number never lowers a unit's index`(seed: UInt64) throws {
    let index = RandomIndex(seed: seed)
    let before = try #require(index.results()["11"])
    for (column, isHigherBetter) in index.directions.enumerated() {
      guard let number = index.numbers["11"]?[column] else { continue }
      var better = index
      better.numbers["11"]?[column] =
        isHigherBetter ? number + exact("7") : max(exact("0.5"), number - exact("7"))
      let after = try #require(better.results()["11"])
      guard let old = before.total, let new = after.total else { continue }
      #expect(new >= old, "\(index.scheme.items[column].id)")
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func `A unit alone has its index`(seed: UInt64) throws {
    let index = RandomIndex(seed: seed)
    let report = try #require(index.results(listing: ["11"])["11"])
    #expect(report.rank == (report.total == nil ? nil : 1))
  }
}
