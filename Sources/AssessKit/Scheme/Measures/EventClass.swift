/// A class of events.
public struct EventClass: Hashable, Sendable {
  /// The id.
  public var id: String

  /// The name.
  public var name: LocalizedText

  /// How many there were.
  public var formula: Formula

  /// The points taken off, or given in a bonus pool.
  public var price: EventPrice

  /// The most that the class takes or gives (最高减5分); `nil` for no cap.
  public var cap: Points?

  /// Whether one such event costs the whole item (该项不得分).
  public var zeroesItem: Bool

  /// Creates a class.
  public init(
    id: String, name: LocalizedText, formula: Formula, price: EventPrice, cap: Points? = nil,
    zeroesItem: Bool = false
  ) {
    self.id = id
    self.name = name
    self.formula = formula
    self.price = price
    self.cap = cap
    self.zeroesItem = zeroesItem
  }

  /// The formulas: how many there were, then what their price rests on.
  var formulas: [Formula] { [formula] + [price.formula].compactMap(\.self) }

  /// Works out what events of the class take or give together.
  ///
  /// - Parameters:
  ///   - count: How many events there were; less than none are none.
  ///   - detail: What the formula of the price came to; zero where the price has none.
  /// - Returns: The points, at most the cap.
  func cost(of count: Rational, detail: Rational = .zero) -> Points {
    price.sum(of: max(.zero, count), detail: detail).clamped(from: nil, to: cap)
  }
}

/// What the events of a class cost, or give.
public enum EventPrice: Hashable, Sendable {
  /// The same for each (每起扣1分).
  case each(Points)

  /// The points of the first event, the second and so on; further ones are as the last
  /// (第一次扣1分，第二次扣2分).
  case growing([Points])

  /// So many for each, and `times` as many for each that came again (重复访加倍扣分).
  case repeated(Formula, each: Points, times: Rational)

  /// What the rows of the ledger say together (每件扣1-3分).
  case byRow(Formula)

  /// The formula on which it rests: the number of repeated events, or the sum over the rows.
  var formula: Formula? {
    switch self {
    case .each, .growing: nil
    case .repeated(let formula, _, _), .byRow(let formula): formula
    }
  }

  fileprivate func sum(of count: Rational, detail: Rational) -> Points {
    switch self {
    case .each(let points): points * count
    case .growing(let steps): Self.sum(of: steps, for: count)
    case .repeated(_, let each, let times):
      Self.sum(each, times: times, count: count, repeats: min(max(.zero, detail), count))
    case .byRow: Points(max(.zero, detail))
    }
  }

  /// Repeated events are some of the events: no more than there are.
  private static func sum(
    _ each: Points, times: Rational, count: Rational, repeats: Rational
  ) -> Points {
    each * (count - repeats) + each * times * repeats
  }

  /// Adds up points that grow; a number that is not whole has the points of a flat price.
  private static func sum(of steps: [Points], for count: Rational) -> Points {
    guard let last = steps.last else { return .zero }
    guard count.isWhole else { return steps[0] * count }
    guard let whole = count.wholeValue, whole <= steps.count else {
      return steps.reduce(.zero, +) + last * (count - Rational(steps.count))
    }
    return steps.prefix(whole).reduce(.zero, +)
  }
}
