/// The ways in which a target may be written, one key each.
enum TargetForm: String, CaseIterable {
  case atLeast = "at_least"
  case moreThan = "more_than"
  case atMost = "at_most"
  case lessThan = "less_than"
  case exactly
  case between
  case about

  /// The keys of the form; `from` is the period from which it holds.
  var shape: RecordShape {
    RecordShape(
      "target_\(rawValue)", [rawValue] + (self == .about ? ["tolerance"] : []),
      optional: isLowerBound ? ["from", "progress"] : ["from"])
  }

  /// Whether it is reached from below, and so may be reached over time.
  fileprivate var isLowerBound: Bool { self == .atLeast || self == .moreThan }
}

/// Reads the targets of items.
struct TargetReader {
  /// Returns the schedule: of one target, or of several from one period to the next.
  func schedule(at cursor: YAMLCursor) -> TargetSchedule? {
    guard cursor.isList else {
      return step(at: cursor, isListed: false).map { TargetSchedule([$0]) }
    }
    guard let steps = cursor.elements({ step(at: $0, isListed: true) }) else { return nil }
    let times = steps.map { $0.from?.firstDay }
    for (index, time) in times.enumerated().dropFirst() {
      if let time, times[index - 1].map({ $0 < time }) ?? (index == 1) { continue }
      cursor.quietElements[index].reject(
        expected: LocalizedText(
          zh: "按时间先后排列，各写 from", en: "steps in order of time, each with a from"))
      return nil
    }
    return TargetSchedule(steps)
  }

  private func step(at cursor: YAMLCursor, isListed: Bool) -> TargetSchedule.Step? {
    guard let form = TargetForm.allCases.first(where: { cursor.has($0.rawValue) }) else {
      let words = TargetForm.allCases.map { "{\($0.rawValue): …}" }
      cursor.reject(expected: Expectation.choice(of: words))
      return nil
    }
    guard let record = cursor.record(form.shape) else { return nil }
    let target = target(of: record, form)
    let from = record["from"]?.period()
    if !isListed, let cursor = record["from"] {
      cursor.reject(
        expected: LocalizedText(zh: "只写在目标值的列表里", en: "only used in a list of targets"))
      return nil
    }
    let progress = (form.isLowerBound ? record["progress"] : nil).map(ProgressReader().progress)
    guard let target, progress != .some(nil) else { return nil }
    if let base = progress.flatMap(\.self)?.base, base >= target.bound {
      record["progress"]?.reject(
        expected: LocalizedText(
          zh: "base小于目标值\(target.bound.shortText())",
          en: "a base below the target, \(target.bound.shortText())"))
      return nil
    }
    return TargetSchedule.Step(from: from, target: target, progress: progress.flatMap(\.self))
  }

  private func target(of record: YAMLRecord, _ form: TargetForm) -> Target? {
    let value = record[form.rawValue]
    switch form {
    case .atLeast: return value?.number().map(Target.atLeast)
    case .moreThan: return value?.number().map(Target.moreThan)
    case .atMost: return value?.number().map(Target.atMost)
    case .lessThan: return value?.number().map(Target.lessThan)
    case .exactly: return value?.number().map(Target.exactly)
    case .between: return value.flatMap(between)
    case .about:
      let bound = value?.number()
      let tolerance = record["tolerance"]?.points()?.value
      guard let bound, let tolerance else { return nil }
      return .about(bound, tolerance: tolerance)
    }
  }

  private func between(at cursor: YAMLCursor) -> Target? {
    guard let bounds = cursor.elements({ $0.number() }) else { return nil }
    guard bounds.count == 2, bounds[0] <= bounds[1] else {
      cursor.reject(expected: LocalizedText(zh: "[下限, 上限]", en: "[lower end, upper end]"))
      return nil
    }
    return .between(bounds[0], bounds[1])
  }
}
