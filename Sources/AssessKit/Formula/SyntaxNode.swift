/// A formula as it was written: nothing is looked up yet, and every part knows its place.
struct SyntaxNode {
  /// What is written.
  indirect enum Kind {
    case literal(Value)
    case name(table: String?, String)
    case unary(UnaryOperator, SyntaxNode)
    case binary(BinaryOperator, SyntaxNode, SyntaxNode)
    case membership(SyntaxNode, [SyntaxNode])
    case call(String, [SyntaxNode], condition: SyntaxNode?)
  }

  /// What is written.
  let kind: Kind

  /// The byte in the formula's text at which it starts.
  let offset: Int

  /// How many levels it has, once `in` is written out: bounds every later recursion.
  let height: Int

  /// How many parts it has, once `in` is written out.
  let size: Int

  /// Creates a node, or throws when the formula has outgrown its limits.
  init(_ kind: Kind, at offset: Int) throws(FormulaError) {
    self.kind = kind
    self.offset = offset
    (height, size) = Self.extent(of: kind)
    guard height <= FormulaLimits.height, size <= FormulaLimits.size else {
      throw .tooLarge(at: offset)
    }
  }

  private static func extent(of kind: Kind) -> (height: Int, size: Int) {
    switch kind {
    case .literal, .name: (1, 1)
    case .unary(_, let operand): (operand.height + 1, operand.size + 1)
    case .binary(_, let left, let right):
      (max(left.height, right.height) + 1, left.size + right.size + 1)
    case .membership(let operand, let list):
      (
        max(operand.height, list.map(\.height).max() ?? 0) + list.count,
        list.reduce(0) { $0 + $1.size + operand.size + 2 }
      )
    case .call(_, let operands, let condition):
      (
        max(operands.map(\.height).max() ?? 0, condition?.height ?? 0) + 1,
        operands.reduce(condition?.size ?? 0) { $0 + $1.size } + 1
      )
    }
  }
}

/// How large a formula may be: what is larger is refused before it can do harm.
enum FormulaLimits {
  /// Bytes of text.
  static let bytes = 8192

  /// Parentheses, functions and signs inside one another.
  static let nesting = 64

  /// Levels of the tree, to which every operator in a row adds one.
  static let height = 256

  /// Parts of the tree.
  static let size = 4096

  /// Characters of a number.
  static let digits = 32
}
