/// The results of the units on the way from the first run to the second: by the data, then by the
/// definitions, then in the period of the second.
struct ScoreSteps {
  /// The results at each step, by the code of the unit: the first run, revised, redefined, the second.
  private(set) var steps: [[String: DivisionReport]]

  /// The parts that can differ from zero, in order; none where changes cannot be split.
  private(set) var parts: [ChangePart] = []

  /// How many returns the second run was not given, so that the first run's stand.
  private(set) var standing = 0

  /// What only the second run's scheme asks for, and was taken from its period.
  private(set) var borrowed: [String] = []

  /// The two results alone, where there is nothing to score again with.
  init(unsplit first: AssessmentReport, _ second: AssessmentReport) {
    let (one, two) = (first.divisions.byCode, second.divisions.byCode)
    steps = [one, two, two, two]
  }

  /// Scores what lies between the two runs.
  init(
    _ first: AssessmentReport, _ start: ComparedRun.Basis, _ second: AssessmentReport,
    _ end: ComparedRun.Basis
  ) {
    self.init(unsplit: first, second)
    let isSamePeriod = first.period == second.period
    let isSameScheme = first.scheme.hash == second.scheme.hash
    parts = [.revised] + (isSameScheme ? [] : [.definition]) + (isSamePeriod ? [] : [.real])
    guard parts != [.revised] else { return }
    let shared = SharedFacts(first: start.facts, second: end.facts)
    standing = shared.standing
    steps[1] =
      Rescoring(scheme: start.scheme, returns: shared.revised, period: first.period)
      .divisions.byCode
    if isSamePeriod { return }
    steps[2] = steps[1]
    guard !isSameScheme else { return }
    let borrowing = shared.borrowing()
    borrowed = borrowing.borrowed
    steps[2] =
      Rescoring(scheme: end.scheme, returns: borrowing.returns, period: first.period)
      .divisions.byCode
  }

  /// Whether changes are split.
  var isSplit: Bool { !parts.isEmpty }

  /// Returns the results of a unit at each step.
  func results(of code: String) -> [DivisionReport?] { steps.map { $0[code] } }

  /// Returns a value at each step as a change with its parts.
  func change(of values: [Points?]) -> ValueChange {
    func difference(_ from: Int, _ to: Int) -> Points? {
      guard let from = values[from], let to = values[to] else { return nil }
      return to - from
    }
    var change = ValueChange(from: values[0], to: values[3], change: difference(0, 3))
    guard isSplit else { return change }
    change.revised = difference(0, 1)
    if parts.contains(.definition) { change.definition = difference(1, 2) }
    if parts.contains(.real) { change.real = difference(2, 3) }
    return change
  }

  /// The step to which each part leads.
  static func end(of part: ChangePart) -> Int {
    switch part {
    case .revised: 1
    case .definition: 2
    case .real: 3
    }
  }
}

extension [DivisionReport] {
  /// The results by the code of the unit.
  fileprivate var byCode: [String: DivisionReport] {
    Dictionary(map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
