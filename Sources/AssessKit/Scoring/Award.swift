/// Points, and why: the reason is data, so that every renderer can say it in words.
public struct Award: Codable, Hashable, Sendable {
  /// The points.
  public var points: Points

  /// Why.
  public var reason: Reason

  /// Creates an award.
  public init(_ points: Points, because reason: Reason) {
    self.points = points
    self.reason = reason
  }
}

/// Why an item has its points.
public enum Reason: Codable, Hashable, Sendable {
  /// The target is met: full points.
  case targetMet

  /// The target is missed: all or nothing.
  case targetMissed

  /// Steps short of the target, each worth some points; `isFloored` when there was no more to take.
  case stepsShort(distance: Rational, steps: Rational, each: Points, isFloored: Bool)

  /// Steps beyond the target.
  case stepsBeyond(distance: Rational, steps: Rational, each: Points, isCapped: Bool)

  /// A share of the points: value over target.
  case proportion(share: Rational)

  /// Below the share from which there are points.
  case belowCutOff(share: Rational, cutOff: Rational)

  /// The band in which the value lies.
  case band(from: Rational?, to: Rational?)

  /// No events.
  case noEvents

  /// Events, and what they cost or gave together.
  case events(change: Points, isLimited: Bool)

  /// An event that costs the whole item.
  case zeroedByEvent(LocalizedText)

  /// So many of the questions are answered yes.
  case answers(yes: Int, of: Int, unanswered: Int)

  /// Place among the units of the group.
  case place(Int, of: Int)

  /// Share of the best value.
  case shareOfBest(best: Rational)

  /// Against the mean of the group.
  case againstMean(mean: Rational, isBetter: Bool)

  /// Between the worst and the best value of the group.
  case betweenExtremes(worst: Rational, best: Rational)

  /// The change is in the right direction, or within the dead band.
  case trendHeld(change: Rational)

  /// The change is in the wrong direction by so many steps.
  case trendWorse(change: Rational, steps: Rational, each: Points)

  /// The change is better by so many steps.
  case trendBetter(change: Rational, steps: Rational, each: Points)

  /// A mark given by people or by somebody outside.
  case mark(Rational, of: Rational)

  /// Done, or sent, in time.
  case inTime

  /// Late by so many units.
  case late(units: Int, unit: TimelinessRule.Unit, each: Points)

  /// Not done by the end of the period although it was due.
  case notDone(due: CalendarDate)

  /// The data is missing, and this is what the scheme says of it.
  case missing(MissingPolicy)

  /// A return is missing or was refused, or its day of receipt is not known, and is waited for.
  case returnAwaited

  /// There is nothing to measure, and this is what the scheme says of it.
  case notApplicable(Substitution)

  /// The denominator is zero, and this is what the scheme says of it.
  case emptyDenominator(Substitution)

  /// Not due yet.
  case notYetDue(CalendarDate)

  /// A body of graders gave fewer marks than it must, and the others are waited for.
  case tooFewMarks(body: LocalizedText, given: Int, minimum: Int)

  /// The points of shorter periods, put together; so many of them count.
  case overPeriods(SubPeriods.Figure, counting: Int)

  /// A veto costs the whole item.
  case zeroedByVeto(VetoRecord)

  /// Brought to a common scale, and held to 0…1 where `isHeld`.
  case normalised(Rational, by: Yardstick, isHeld: Bool)

  /// A value of zero or less, of which the logarithm should be taken.
  case noLogarithm
}

/// What a value was held against when it was brought to a common scale.
public enum Yardstick: Codable, Hashable, Sendable {
  /// Two fixed numbers.
  case goalposts(low: Rational, high: Rational)

  /// The lowest and the highest value of the sample.
  case extremes(lowest: Rational, highest: Rational)

  /// The mean and the standard deviation of the sample, of the logarithms where those are taken.
  case deviation(mean: Rational, deviation: Rational)

  /// A place in the sample; equal values share the better one.
  case place(Int, of: Int)

  /// So many of the others have a worse value.
  case better(than: Int, of: Int)

  /// The target.
  case target(Rational)

  /// The value that is worth 1.
  case scale(Rational)

  /// Nobody to compare with.
  case alone
}
