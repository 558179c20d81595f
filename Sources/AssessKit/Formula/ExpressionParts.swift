internal import OrderedCollections

/// A data element as an expression uses it.
public struct ElementUse: Hashable, Sendable {
  /// The data element.
  public let element: ElementReference

  /// The period from which its value is taken.
  public let shift: PeriodShift

  /// Creates a use.
  public init(_ element: ElementReference, shift: PeriodShift = .none) {
    self.element = element
    self.shift = shift
  }
}

/// A figure over the rows of a ledger as an expression uses it.
public struct AggregateUse: Hashable, Sendable {
  /// The figure.
  public let aggregate: Aggregate

  /// The period whose rows it is over.
  public let shift: PeriodShift

  /// Creates a use.
  public init(_ aggregate: Aggregate, shift: PeriodShift = .none) {
    self.aggregate = aggregate
    self.shift = shift
  }
}

extension Expression {
  /// The data elements that a source is asked for, each with its period: in the order of their
  /// first appearance, without those inside aggregates, which ``aggregates`` gives.
  public var elements: [ElementUse] {
    var uses: OrderedSet<ElementUse> = []
    visit { part, shift in
      if case .element(let element) = part { uses.append(ElementUse(element, shift: shift)) }
    }
    return uses.elements
  }

  /// The figures over rows that a source is asked for, each with its period: in the order of
  /// their first appearance.
  public var aggregates: [AggregateUse] {
    var uses: OrderedSet<AggregateUse> = []
    visit { part, shift in
      if case .aggregate(let aggregate) = part {
        uses.append(AggregateUse(aggregate, shift: shift))
      }
    }
    return uses.elements
  }

  /// The tables that it rests on, in the order of their first appearance.
  var tables: [String] {
    var tables: OrderedSet<String> = []
    visit { part, _ in
      switch part {
      case .element(let element): tables.append(element.table)
      case .aggregate(let aggregate): tables.append(aggregate.table)
      default: break
      }
    }
    return tables.elements
  }

  /// Calls `body` with every part outside aggregates, from left to right.
  private func visit(
    shift: PeriodShift = .none, _ body: (Expression, PeriodShift) -> Void
  ) {
    body(self, shift)
    switch self {
    case .literal, .element, .period, .aggregate: break
    case .unary(_, let operand): operand.visit(shift: shift, body)
    case .binary(_, let left, let right):
      left.visit(shift: shift, body)
      right.visit(shift: shift, body)
    case .conditional(let condition, let first, let second):
      for part in [condition, first, second] { part.visit(shift: shift, body) }
    case .shifted(let inner, let operand): operand.visit(shift: inner, body)
    case .call(_, let operands): for operand in operands { operand.visit(shift: shift, body) }
    }
  }
}

extension Aggregate {
  /// The columns of the ledger that the figure needs of each row: its own, then those of its
  /// condition, in the order of their first appearance.
  public var columns: [ElementReference] {
    var columns: OrderedSet<ElementReference> = []
    if let column { columns.append(column) }
    for use in condition?.elements ?? [] { columns.append(use.element) }
    return columns.elements
  }
}
