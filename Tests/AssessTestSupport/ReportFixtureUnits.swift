#if DEBUG
  @testable import AssessKit

  /// What the sample says of one item of one unit, before reweighting.
  struct SampleResult {
    var indicator: String
    var awarded: Points
    var reason: Reason
    var measurement: Measurement?
    var meetsTarget: Bool?
    var state = ItemState.scored
    var counts = true
    var restsOnFewCases = false
    var operands: [Operand] = []
  }

  /// A unit of the sample.
  struct SampleUnit {
    var code: String
    var results: [SampleResult]
    var previous: PreviousResult?

    static let all = [first, second, third, fourth]
  }

  func number(_ text: String) -> Rational { Rational(decimal: text)! }

  private func ratio(
    _ id: String, _ top: Int, _ bottom: Int, _ awarded: String, _ reason: Reason,
    met: Bool = true, few: Bool = false, names: (String, String) = ("实际出庭", "应出庭"),
    elements: (String, String) = ("litigation.appeared", "litigation.should_appear"),
    file: String
  ) -> SampleResult {
    func operand(_ element: String, _ name: String, _ value: Int, _ letter: String) -> Operand {
      Operand(
        element: element, name: LocalizedText(zh: name, en: element), period: samplePeriod,
        value: "\(value)",
        source: Finding.Location(
          file: file, line: 5, row: 5, column: name, columnLetter: letter))
    }
    return SampleResult(
      indicator: id, awarded: Points(number(awarded)), reason: reason,
      measurement: Measurement(
        value: Rational(top * 100, over: bottom)!,
        detail: .ratio(numerator: Rational(top), denominator: Rational(bottom))),
      meetsTarget: met, restsOnFewCases: few,
      operands: [
        operand(elements.0, names.0, top, "C"), operand(elements.1, names.1, bottom, "D"),
      ])
  }

  private func mediated(
    _ top: Int, _ bottom: Int, _ awarded: Rational, _ share: Rational, met: Bool, file: String
  ) -> SampleResult {
    var result = ratio(
      "B01", top, bottom, "0", .proportion(share: share), met: met,
      names: ("调解成功", "受理"), elements: ("mediation.succeeded", "mediation.accepted"),
      file: file)
    result.awarded = Points(awarded)
    return result
  }

  private func lost(
    _ top: Int, _ bottom: Int, _ awarded: String, _ reason: Reason, met: Bool, file: String
  ) -> SampleResult {
    ratio(
      "A02", top, bottom, awarded, reason, met: met, names: ("败诉", "审结"),
      elements: ("litigation.lost", "litigation.closed"), file: file)
  }

  private func done(_ day: CalendarDate?, late: Int, _ awarded: Int, _ reason: Reason)
    -> SampleResult
  {
    SampleResult(
      indicator: "A03", awarded: Points(awarded), reason: reason,
      measurement: Measurement(
        value: Rational(late),
        detail: .milestone(completed: day, due: sampleDay(2020, 10, 31))),
      meetsTarget: late == 0 && day != nil)
  }

  private func returned(late days: Int, _ awarded: Int) -> SampleResult {
    let late =
      days == 0
      ? []
      : [
        Measurement.LateReturn(
          table: "litigation", due: sampleDay(2021, 1, 10), received: sampleDay(2021, 1, 10 + days))
      ]
    return SampleResult(
      indicator: "A04", awarded: Points(awarded),
      reason: days == 0 ? .inTime : .late(units: days, unit: .day, each: Points(1)),
      measurement: Measurement(value: Rational(days), detail: .lateness(late)))
  }

  private func change(
    _ now: Int, _ before: Int, _ awarded: String, _ reason: (Rational) -> Reason,
    from period: Period? = nil
  ) -> SampleResult {
    let change = Rational((now - before) * 100, over: before)!
    return SampleResult(
      indicator: "B02", awarded: Points(number(awarded)), reason: reason(change),
      measurement: Measurement(
        value: change, detail: .change(now: Rational(now), before: Rational(before)),
        carriedFrom: period))
  }

  private func answered(_ answers: [Bool?], _ awarded: Int) -> SampleResult {
    let questions = [("a", "聘任合同", 4), ("b", "工作台账", 3), ("c", "年度报告", 3)]
    return SampleResult(
      indicator: "B03", awarded: Points(awarded),
      reason: .answers(
        yes: answers.count { $0 == true }, of: 3, unanswered: answers.count { $0 == nil }),
      measurement: Measurement(
        value: Rational(answers.count { $0 == true }),
        detail: .checklist(
          zip(questions, answers).map { question, answer in
            Measurement.Answer(
              id: question.0, name: LocalizedText(zh: question.1, en: question.1),
              isYes: answer, points: Points(question.2))
          })))
  }

  private func marked(_ mark: String, _ awarded: String) -> SampleResult {
    SampleResult(
      indicator: "B04", awarded: Points(number(awarded)),
      reason: .mark(number(mark), of: .hundred),
      measurement: Measurement(value: number(mark), detail: .quantity))
  }

  private func commended(_ count: Int, _ awarded: Int, isLimited: Bool = false) -> SampleResult {
    SampleResult(
      indicator: "C01", awarded: Points(awarded),
      reason: count == 0 ? .noEvents : .events(change: Points(awarded), isLimited: isLimited),
      measurement: Measurement(
        value: Rational(count),
        detail: .events([
          Measurement.EventCount(
            id: "national", name: LocalizedText(zh: "国家级表彰", en: "national commendation"),
            count: Rational(count), cost: Points(count), zeroesItem: false)
        ])))
  }

  private func unmeasured(
    _ id: String, _ state: ItemState, _ reason: Reason, counts: Bool = false
  ) -> SampleResult {
    SampleResult(
      indicator: id, awarded: .zero, reason: reason, measurement: nil, meetsTarget: nil,
      state: state, counts: counts)
  }

  extension SampleUnit {
    private static let before = Period(year: 2020, kind: .quarter, index: 3)!

    private static let first = SampleUnit(
      code: "420502",
      results: [
        ratio("A01", 41, 43, "20", .targetMet, file: "420502/行政应诉.csv"),
        lost(3, 60, "10", .targetMet, met: true, file: "420502/行政应诉.csv"),
        done(sampleDay(2020, 10, 12), late: 0, 10, .inTime),
        returned(late: 0, 10),
        mediated(6217, 6368, Rational(20), .one, met: true, file: "420502/人民调解.csv"),
        change(480, 500, "10") { .trendHeld(change: $0) },
        answered([true, true, true], 10),
        marked("91.2", "9.12"),
        commended(2, 2),
      ],
      previous: PreviousResult(period: before, total: Points(number("97.5")), rank: 2))

    private static let second = SampleUnit(
      code: "420503",
      results: [
        ratio(
          "A01", 79, 91, "18.5",
          .stepsShort(
            distance: Rational(290, over: 91)!, steps: Rational(3), each: Points(number("0.5")),
            isFloored: false),
          met: false, file: "420503/行政应诉.csv"),
        lost(12, 100, "0", .targetMissed, met: false, file: "420503/行政应诉.csv"),
        done(
          sampleDay(2020, 12, 20), late: 50, 6,
          .late(units: 2, unit: .month, each: Points(2))),
        returned(late: 3, 7),
        mediated(
          1801, 2000, Rational(1801, over: 96)!, Rational(1801, over: 1920)!, met: false,
          file: "420503/人民调解.csv"),
        change(512, 500, "8.8") {
          .trendWorse(change: $0, steps: number("2.4"), each: Points(number("0.5")))
        },
        answered([true, false, true], 7),
        marked("85", "8.5"),
        commended(0, 0),
      ],
      previous: PreviousResult(period: before, total: Points(number("88.25")), rank: 3))

    private static let third = SampleUnit(
      code: "420504",
      results: [
        ratio("A01", 12, 13, "20", .targetMet, few: true, file: "420504/行政应诉.csv"),
        unmeasured("A02", .notApplicable, .emptyDenominator(.reweightTotal)),
        done(nil, late: 61, 0, .notDone(due: sampleDay(2020, 10, 31))),
        returned(late: 0, 10),
        unmeasured("B01", .missing, .missing(.zeroMarks), counts: true),
        change(300, 310, "10", { .trendHeld(change: $0) }, from: before),
        answered([true, false, nil], 4),
        unmeasured("B04", .pending, .missing(.manual)),
        commended(0, 0),
      ])

    private static let fourth = SampleUnit(
      code: "420506",
      results: [
        ratio("A01", 7331, 7331, "20", .targetMet, file: "420506/行政应诉.csv"),
        unmeasured("A02", .notApplicable, .notApplicable(.reweightTotal)),
        unmeasured("A03", .notYetDue, .notYetDue(sampleDay(2021, 3, 31))),
        returned(late: 0, 10),
        mediated(8117, 8219, Rational(20), .one, met: true, file: "420506/人民调解.csv"),
        change(611, 613, "10") { .trendHeld(change: $0) },
        answered([true, true, true], 10),
        marked("60", "6"),
        commended(6, 5, isLimited: true),
      ],
      previous: PreviousResult(period: before, total: Points(number("99")), rank: 1))
  }
#endif
