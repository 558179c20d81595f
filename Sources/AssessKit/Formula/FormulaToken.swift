/// A word, number or sign of a formula.
struct FormulaToken {
  /// What it is.
  enum Kind: Equatable {
    case literal(Value)
    case name(table: String?, String)
    case infix(BinaryOperator)
    case not
    case `in`
    case `where`
    case open
    case close
    case comma
    case end
  }

  /// What it is.
  var kind: Kind

  /// The byte in the formula's text at which it starts.
  var offset: Int

  /// The text as it was written.
  var written: String

  /// Whether a value may start with it.
  var startsValue: Bool {
    switch kind {
    case .literal, .name, .not, .open: true
    default: false
    }
  }

  /// The word that `text` is reserved for, if any.
  static func keyword(_ text: String) -> Kind? {
    switch text {
    case "and": .infix(.and)
    case "or": .infix(.or)
    case "implies": .infix(.implies)
    case "not": .not
    case "in": .in
    case "where": .where
    case "yes", "true": .literal(.flag(true))
    case "no", "false": .literal(.flag(false))
    default: nil
    }
  }
}
