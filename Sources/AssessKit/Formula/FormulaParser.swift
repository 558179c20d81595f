/// Reads the text of a formula into a tree, by precedence climbing.
struct FormulaParser {
  private let tokens: [FormulaToken]
  private var next = 0
  private var nesting = 0

  /// Returns what `text` says, or throws its first mistake.
  static func syntax(of text: String) throws(FormulaError) -> SyntaxNode {
    guard text.utf8.count <= FormulaLimits.bytes else { throw .tooLong }
    var parser = FormulaParser(tokens: try FormulaLexer.tokens(of: text))
    guard parser.current.kind != .end else { throw .empty }
    let node = try parser.expression(from: .implication)
    guard parser.current.kind == .end else { throw .unexpectedAfterValue(parser.current) }
    return node
  }

  private init(tokens: [FormulaToken]) { self.tokens = tokens }

  private var current: FormulaToken { tokens[next] }

  private mutating func advance() { next = min(next + 1, tokens.count - 1) }

  private mutating func take(_ kind: FormulaToken.Kind) -> Bool {
    guard current.kind == kind else { return false }
    advance()
    return true
  }

  /// The level of the operator at hand, where there is one.
  private var infixPrecedence: Precedence? {
    switch current.kind {
    case .infix(let binaryOperator): binaryOperator.precedence
    case .in: .comparison
    case .not where tokens[min(next + 1, tokens.count - 1)].kind == .in: .comparison
    default: nil
    }
  }
}

extension FormulaParser {
  /// Reads operands joined by operators that bind at least as tightly as `floor`.
  private mutating func expression(from floor: Precedence) throws(FormulaError) -> SyntaxNode {
    var left = try operand(from: floor)
    while let precedence = infixPrecedence, precedence >= floor {
      left = try infix(after: left)
      if precedence == .comparison, infixPrecedence == .comparison {
        throw .chainedComparison(current)
      }
    }
    return left
  }

  /// Reads an expression one level further in.
  private mutating func nested(from floor: Precedence) throws(FormulaError) -> SyntaxNode {
    guard nesting < FormulaLimits.nesting else { throw .tooDeep(at: current.offset) }
    nesting += 1
    let node = try expression(from: floor)
    nesting -= 1
    return node
  }

  private mutating func infix(after left: SyntaxNode) throws(FormulaError) -> SyntaxNode {
    guard case .infix(let binaryOperator) = current.kind else { return try membership(of: left) }
    advance()
    let floor = binaryOperator.rightPrecedence
    let right =
      binaryOperator == .implies ? try nested(from: floor) : try expression(from: floor)
    return try SyntaxNode(.binary(binaryOperator, left, right), at: left.offset)
  }

  /// Reads `in (b, c)` or `not in (b, c)`.
  private mutating func membership(of left: SyntaxNode) throws(FormulaError) -> SyntaxNode {
    let isNegated = take(.not)
    advance()
    let parenthesis = current
    guard take(.open) else { throw .noList(current) }
    let list = try operands()
    guard !list.isEmpty else { throw .noValue(current) }
    try close(parenthesis)
    let node = try SyntaxNode(.membership(left, list), at: left.offset)
    return isNegated ? try SyntaxNode(.unary(.not, node), at: left.offset) : node
  }

  private mutating func operand(from floor: Precedence) throws(FormulaError) -> SyntaxNode {
    let token = current
    switch token.kind {
    case .literal(let value):
      advance()
      return try SyntaxNode(.literal(value), at: token.offset)
    case .name(let table, let name):
      advance()
      return table == nil && current.kind == .open
        ? try call(name, at: token.offset)
        : try SyntaxNode(.name(table: table, name), at: token.offset)
    case .open:
      advance()
      let node = try nested(from: .implication)
      try close(token)
      return node
    case .infix(.minus):
      advance()
      return try negative(at: token.offset)
    case .not:
      guard floor <= .negation else { throw .notInsideOperand(at: token.offset) }
      advance()
      return try SyntaxNode(.unary(.not, try nested(from: .negation)), at: token.offset)
    default:
      throw .noValue(token)
    }
  }

  /// Reads what follows a minus sign; a number right after it is a negative number.
  private mutating func negative(at offset: Int) throws(FormulaError) -> SyntaxNode {
    if case .literal(.number(let number)) = current.kind {
      advance()
      return try SyntaxNode(.literal(.number(-number)), at: offset)
    }
    return try SyntaxNode(.unary(.minus, try nested(from: .sign)), at: offset)
  }

  private mutating func call(_ name: String, at offset: Int) throws(FormulaError) -> SyntaxNode {
    let parenthesis = current
    advance()
    let operands = try operands()
    let condition = take(.where) ? try nested(from: .implication) : nil
    try close(parenthesis)
    return try SyntaxNode(.call(name, operands, condition: condition), at: offset)
  }

  /// Reads operands with commas between them, up to a closing parenthesis or `where`.
  private mutating func operands() throws(FormulaError) -> [SyntaxNode] {
    guard current.kind != .close else { return [] }
    var operands: [SyntaxNode] = []
    repeat { operands.append(try nested(from: .implication)) } while take(.comma)
    return operands
  }

  private mutating func close(_ parenthesis: FormulaToken) throws(FormulaError) {
    guard !take(.close) else { return }
    throw current.startsValue ? .noOperator(current) : .unclosed(parenthesis, before: current)
  }
}
