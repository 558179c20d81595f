/// What a cell of a form, or a figure over a ledger, came to, as the folder of a run keeps it.
public enum KeptValue: Hashable, Sendable {
  /// A value, zero included.
  case value(Value)

  /// Nothing was written.
  case missing

  /// It was declared that there is none.
  case declaredNone

  /// Something was written that the column does not take.
  case invalid

  /// A division by zero: there is no such figure.
  case noRate

  init(_ state: CellState) {
    self =
      switch state {
      case .value(let value): .value(value)
      case .missing: .missing
      case .declaredNone: .declaredNone
      case .invalid: .invalid
      }
  }

  init(_ outcome: Outcome) {
    self =
      switch outcome {
      case .value(let value): .value(value)
      case .missing: .missing
      case .declaredNone: .declaredNone
      case .noRate: .noRate
      }
  }

  /// The state of a cell.
  var cellState: CellState {
    switch self {
    case .value(let value): .value(value)
    case .missing, .noRate: .missing
    case .declaredNone: .declaredNone
    case .invalid: .invalid
    }
  }

  /// Returns what a figure over a ledger comes to.
  func outcome(of aggregate: Aggregate) -> Outcome {
    let element = aggregate.column ?? ElementReference(table: aggregate.table, column: "*")
    return switch self {
    case .value(let value): .value(value)
    case .missing, .invalid: .missing([element])
    case .declaredNone: .declaredNone([element])
    case .noRate: .noRate
    }
  }
}

extension KeptValue: Codable {
  private enum Key: String, CodingKey {
    case date
    case text
    case state
  }

  private enum State: String, Codable {
    case none
    case invalid
    case noRate = "no_rate"
  }

  /// Reads a number as text, yes or no, `{"date": …}`, `{"text": …}` or `{"state": …}`; null is
  /// missing.
  public init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .missing
    } else if let flag = try? single.decode(Bool.self) {
      self = .value(.flag(flag))
    } else if (try? single.decode(String.self)) != nil {
      self = .value(.number(try single.decode(Rational.self)))
    } else {
      self = try Self.named(in: decoder.container(keyedBy: Key.self))
    }
  }

  private static func named(in container: KeyedDecodingContainer<Key>) throws -> KeptValue {
    if let date = try container.decodeIfPresent(CalendarDate.self, forKey: .date) {
      return .value(.date(date))
    }
    if let text = try container.decodeIfPresent(String.self, forKey: .text) {
      return .value(.text(text))
    }
    return switch try container.decode(State.self, forKey: .state) {
    case .none: .declaredNone
    case .invalid: .invalid
    case .noRate: .noRate
    }
  }

  /// Writes the value so that its kind can be told from the JSON alone.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .missing:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .value(.number(let number)): try number.encode(to: encoder)
    case .value(.flag(let flag)): try flag.encode(to: encoder)
    case .value(.date(let date)): try encode(date, as: .date, to: encoder)
    case .value(.text(let text)): try encode(text, as: .text, to: encoder)
    case .declaredNone: try encode(State.none, as: .state, to: encoder)
    case .invalid: try encode(State.invalid, as: .state, to: encoder)
    case .noRate: try encode(State.noRate, as: .state, to: encoder)
    }
  }

  private func encode(_ part: some Encodable, as key: Key, to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(part, forKey: key)
  }
}
