/// A veto that holds for a unit, with what is on record of it.
public struct VetoRecord: Codable, Hashable, Sendable {
  /// What happened, in words.
  public var name: LocalizedText

  /// The clause of the source.
  public var clause: String

  /// What it does.
  public var effect: Veto.Effect

  /// The number of the document that decided it.
  public var document: String?

  /// The day of the decision.
  public var decidedOn: CalendarDate?

  /// The body that approved it.
  public var approvedBy: String?

  /// How many decisions there are; what is on record of each is printed where there is one.
  public var decisions = 1
}

extension VetoRecord {
  /// Whether it is about the grade, and not about an item.
  var isOfGrade: Bool {
    if case .zeroItem = effect { false } else { true }
  }

  /// Puts a veto on record, or returns `nil` when something is missing that the scheme asks for.
  init?(_ veto: Veto, in source: FactSource) {
    let document = Self.value(of: veto.evidence.document, in: source)
    let day = Self.value(of: veto.evidence.decidedOn, in: source)
    let body = Self.value(of: veto.evidence.approvedBy, in: source)
    guard [document, day, body].compactMap(\.self).count == veto.evidence.formulas.count else {
      return nil
    }
    let count = Self.value(of: veto.evidence.decisions, in: source)?.number?.wholeValue ?? 1
    guard count <= 1 else {
      // The latest day and the last document may be those of two decisions.
      self.init(name: veto.name, clause: veto.clause, effect: veto.effect, decisions: count)
      return
    }
    self.init(
      name: veto.name, clause: veto.clause, effect: veto.effect, document: document?.text,
      decidedOn: day?.date, approvedBy: body?.text)
  }

  private static func value(of formula: Formula?, in source: FactSource) -> Value? {
    formula.flatMap { $0.expression.evaluated(in: source).value }
  }
}
