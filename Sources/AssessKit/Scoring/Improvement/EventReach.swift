/// The reach of an item with points off, or given, for each event: fewer of one class, or of a bonus
/// more, while the other classes stay.
struct EventReach: ItemReach {
  var rule: PerEventRule
  var full: Points
  var counts: [Measurement.EventCount]
  var classes: [EventClass]

  /// What the prices of the classes rest on: how many came again, or the sum over the rows.
  var details: [Rational]

  var points: Points

  func changes(earning points: Points) -> [FigureChange] {
    let single = counts.indices.compactMap { change(of: $0, earning: points) }
    guard single.isEmpty, !rule.adds, let all = allGone, self.points(after: all) >= points else {
      return single
    }
    return [all]
  }

  /// One event less, or more in a bonus pool, that changes anything.
  var nextStep: Points? {
    counts.indices.compactMap { index -> Points? in
      let step: Rational = rule.adds ? .one : -.one
      let next = counts[index].count + step
      guard next >= .zero, !hasRowPrice(index), !hasRepeats else { return nil }
      let points = award(with: next, at: index)
      return points > self.points ? points : nil
    }.min()
  }

  func points(after change: FigureChange) -> Points {
    guard let index = counts.firstIndex(where: { $0.name == change.element }) else {
      return award(with: counts.map { count in emptied(count) })
    }
    return award(with: change.to, at: index)
  }

  func limit(earning points: Points) -> ImprovementLimit? {
    let isPriced = counts.indices.contains { index in
      (hasRowPrice(index) || hasRepeats) && (rule.adds || counts[index].count > .zero)
    }
    return isPriced ? .pricedByCase : nil
  }

  private func change(of index: Int, earning points: Points) -> FigureChange? {
    let now = counts[index].count
    let goal = rule.adds ? more(than: now, at: index, points) : fewer(than: now, at: index, points)
    return goal.map { goal in
      FigureChange(
        kind: .events, element: counts[index].name, unit: "", from: now, to: goal, value: nil)
    }
  }

  private var allGone: FigureChange? {
    guard counts.count(where: { $0.count > .zero }) > 1 else { return nil }
    return FigureChange(
      kind: .events, element: LocalizedText(zh: "各类事件", en: "events of every class"), unit: "",
      from: counts.reduce(.zero) { $0 + max(.zero, $1.count) }, to: .zero, value: nil)
  }

  /// The most events of the class, less than now, with which the item earns so much: from none up to
  /// now the points fall steadily, so that halving finds it where steps and caps mix.
  private func fewer(than now: Rational, at index: Int, _ points: Points) -> Rational? {
    guard now > .zero, !hasRepeats, award(with: .zero, at: index) >= points,
      self.points < points
    else { return nil }
    if counts[index].zeroesItem || hasRowPrice(index) { return .zero }
    var (enough, short) = (0, now.ceiling.wholeValue ?? 0)
    while short - enough > 1 {
      let middle = enough + (short - enough) / 2
      if award(with: Rational(middle), at: index) >= points {
        enough = middle
      } else {
        short = middle
      }
    }
    return Rational(enough)
  }

  /// The fewest events of the class, more than now, with which a bonus earns so much.
  private func more(than now: Rational, at index: Int, _ points: Points) -> Rational? {
    guard !counts[index].zeroesItem, !hasRowPrice(index), !hasRepeats, self.points < points
    else { return nil }
    var (short, enough) = (now.floor.wholeValue ?? 0, 0)
    for step in 0..<32 {
      let count = short + (1 << step)
      guard award(with: Rational(count), at: index) < points else {
        enough = count
        break
      }
    }
    guard enough > short else { return nil }
    while enough - short > 1 {
      let middle = short + (enough - short) / 2
      if award(with: Rational(middle), at: index) >= points {
        enough = middle
      } else {
        short = middle
      }
    }
    return Rational(enough)
  }

  private func hasRowPrice(_ index: Int) -> Bool {
    if case .byRow? = eventClass(index)?.price { true } else { false }
  }

  /// Whether events that came again cost more: which of them would be gone is not known.
  private var hasRepeats: Bool {
    classes.contains { if case .repeated = $0.price { true } else { false } }
  }

  private func eventClass(_ index: Int) -> EventClass? {
    classes.first { $0.id == counts[index].id }
  }

  private func award(with count: Rational, at index: Int) -> Points {
    var counts = counts
    counts[index].count = count
    let detail = details.indices.contains(index) ? details[index] : .zero
    let isGone = count <= .zero
    counts[index].cost =
      isGone ? .zero : eventClass(index)?.cost(of: count, detail: detail) ?? .zero
    return award(with: counts)
  }

  private func award(with counts: [Measurement.EventCount]) -> Points {
    let sum = counts.reduce(Rational.zero) { $0 + max(.zero, $1.count) }
    return rule.award(
      for: Measurement(value: sum, detail: .events(counts)),
      in: ScoringContext(full: full, periodEnd: .distantFuture)
    ).points
  }

  private func emptied(_ count: Measurement.EventCount) -> Measurement.EventCount {
    var count = count
    (count.count, count.cost) = (.zero, .zero)
    return count
  }
}
