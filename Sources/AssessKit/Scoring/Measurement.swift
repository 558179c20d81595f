/// What a measure came to for a division, or for the whole, in a period.
public struct Measurement: Codable, Hashable, Sendable {
  /// How the number came about.
  public enum Detail: Codable, Hashable, Sendable {
    /// A number as it was reported.
    case quantity

    /// A question that was answered yes or no.
    case answer(Bool)

    /// Numerator over denominator.
    case ratio(numerator: Rational, denominator: Rational)

    /// A change against an earlier value, in percent or percentage points.
    case change(now: Rational, before: Rational)

    /// Something done, or not yet done, against its due day; `late` counts the days.
    case milestone(completed: CalendarDate?, due: CalendarDate)

    /// Answers to the questions of a checklist; `nil` where there is none.
    case checklist([Answer])

    /// Numbers of events by class.
    case events([EventCount])

    /// The tables whose returns came late, and by how many days.
    case lateness([LateReturn])

    /// The numbers of which one is to be reached; the value is that of the best, in percent.
    case alternatives([AlternativeValue])

    /// What the sub-units have.
    case subUnits(SubUnitCount)

    /// The marks of the bodies of graders; the value is their blend.
    case graders([BodyMark])
  }

  /// An answer to a question of a checklist.
  public struct Answer: Codable, Hashable, Sendable {
    /// The id of the question.
    public var id: String

    /// The question.
    public var name: LocalizedText

    /// Yes, no, or not answered.
    public var isYes: Bool?

    /// The points for yes.
    public var points: Points
  }

  /// How many events there were of a class.
  public struct EventCount: Codable, Hashable, Sendable {
    /// The id of the class.
    public var id: String

    /// The name of the class.
    public var name: LocalizedText

    /// How many there were.
    public var count: Rational

    /// The points for all of them together, growing points, repeats and caps worked in.
    public var cost: Points

    /// Whether one costs the whole item.
    public var zeroesItem: Bool
  }

  /// A return that came late.
  public struct LateReturn: Codable, Hashable, Sendable {
    /// The id of the table.
    public var table: String

    /// The day by which it was due.
    public var due: CalendarDate

    /// The day on which it came.
    public var received: CalendarDate

    /// The name of the window in which it came, where the scheme has windows.
    public var window: LocalizedText?

    /// Creates a late return.
    public init(
      table: String, due: CalendarDate, received: CalendarDate, window: LocalizedText? = nil
    ) {
      self.table = table
      self.due = due
      self.received = received
      self.window = window
    }

    /// By how many days it came late.
    public var days: Int { received.days(since: due) }
  }

  /// The number, in the unit of the measure: percent for rates, days late for milestones, yes
  /// answers for checklists, events for events.
  public var value: Rational

  /// How it came about.
  public var detail: Detail

  /// The period whose value was carried forward, where the item's own was missing.
  public var carriedFrom: Period?

  /// Creates a measurement.
  public init(value: Rational, detail: Detail, carriedFrom: Period? = nil) {
    self.value = value
    self.detail = detail
    self.carriedFrom = carriedFrom
  }
}

/// What measuring came to: a number, or the reason why there is none.
public enum MeasureOutcome: Codable, Hashable, Sendable {
  /// A number.
  case measured(Measurement)

  /// These data elements, or returns, are missing.
  case missing([ElementReference])

  /// It was declared that there is nothing to measure.
  case notApplicable([ElementReference])

  /// The denominator is zero.
  case emptyDenominator

  /// Not due before this day, and not done yet.
  case notYetDue(CalendarDate)

  /// A body of graders gave fewer marks than it must.
  case tooFewMarks(body: LocalizedText, given: Int, minimum: Int)
}
