import AssessTestSupport
import Testing

@testable import AssessKit

/// What holds of every result, over two hundred random schemes.
struct ScorePropertyTests {
  @Test(arguments: UInt64(0)..<200)
  func `The losses and the base make the full points, to the last digit`(seed: UInt64) {
    let sample = RandomScheme(seed: seed)
    let full = sample.scheme.rollUp.full
    for report in sample.results().values {
      let sum = report.items.reduce(Points.zero) { $0 + $1.full }
      #expect(sum == (report.items.contains(where: \.counts) ? full : .zero))
      #expect(report.items.allSatisfy { $0.loss == $0.full - $0.points })
      if let base = report.base {
        #expect(report.lossTotal + base == full)
        #expect(base >= .zero && base <= full)
        let stretched = report.branches.filter { $0.indicator.hasPrefix("B") }
        #expect(stretched.reduce(.zero) { $0 + ($1.points ?? .zero) } == base)
        #expect(stretched.reduce(.zero) { $0 + $1.full } == full)
      }
    }
  }

  /// Where nothing is made up within a branch, the base is earned ÷ possible × full.
  @Test(arguments: UInt64(0)..<200)
  func `The base is what was earned of what was possible`(seed: UInt64) {
    let sample = RandomScheme(seed: seed)
    for report in sample.results().values {
      let isSpread = report.items.contains { item in
        item.reason == .notApplicable(.reweightWithinParent)
          || item.reason == .emptyDenominator(.reweightWithinParent)
      }
      guard !isSpread, let base = report.base else { continue }
      #expect(
        base.value
          == report.earned.value.divided(by: report.possible.value).map {
            $0 * sample.scheme.rollUp.full.value
          })
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `A unit without its return has no points and no rank, never zero`(seed: UInt64) {
    let sample = RandomScheme(seed: seed)
    let sent = Set(sample.submissions.map(\.division))
    for (code, report) in sample.results() where !sent.contains(code) {
      #expect(report.items.allSatisfy { $0.state == .pending && !$0.counts })
      #expect(report.base == nil && report.total == nil && report.rank == nil)
      #expect(report.isProvisional)
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `The order of the units does not matter`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sample = RandomScheme(seed: seed)
    let codes = sample.scheme.divisions.map(\.code)
    #expect(sample.results() == sample.results(orderedBy: codes.shuffled(using: &random)))
  }

  @Test(arguments: UInt64(0)..<200)
  func `A better total never has a worse rank within the group`(seed: UInt64) throws {
    let sample = RandomScheme(seed: seed)
    let groups = sample.scheme.rollUp.ranksWithinGroups
    let reports = sample.results().values.filter { $0.total != nil }
    for first in reports {
      for second in reports where !groups || first.group == second.group {
        let (one, other) = (
          try #require(first.total).value.rounded(toPlaces: 2),
          try #require(second.total).value.rounded(toPlaces: 2)
        )
        let (rank, otherRank) = (try #require(first.rank), try #require(second.rank))
        #expect((one > other) == (rank < otherRank))
        #expect((one == other) == (rank == otherRank))
      }
    }
  }
}
