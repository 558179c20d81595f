/// Cuts the text of a formula into words, numbers and signs.
///
/// Outside quoted text, full-width forms (（），＋－＝ and the rest) stand for their plain ones.
struct FormulaLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var offset = 0

  /// Returns every token of `text`, and one for its end.
  static func tokens(of text: String) throws(FormulaError) -> [FormulaToken] {
    var lexer = FormulaLexer(scalars: Array(text.unicodeScalars))
    var tokens: [FormulaToken] = []
    repeat { tokens.append(try lexer.nextToken()) } while tokens.last?.kind != .end
    return tokens
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func nextToken() throws(FormulaError) -> FormulaToken {
    skipSpace()
    let (start, first) = (offset, position)
    let kind = try nextKind()
    let written = Self.text(scalars[first..<position])
    return FormulaToken(kind: kind, offset: start, written: written)
  }

  private mutating func nextKind() throws(FormulaError) -> FormulaToken.Kind {
    guard let scalar = folded() else { return .end }
    if Self.isDigit(scalar) { return .literal(.number(try number())) }
    if Self.startsName(scalar) { return try word() }
    if let closing = Self.closingQuote(for: scalars[position]) {
      return .literal(.text(try quoted(until: closing)))
    }
    return try sign()
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}

// MARK: - Reading ahead

extension FormulaLexer {
  /// Returns the scalar `distance` ahead in its plain form.
  private func folded(ahead distance: Int = 0) -> Unicode.Scalar? {
    guard position + distance < scalars.count else { return nil }
    let scalar = scalars[position + distance]
    return switch scalar {
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0)
    case "×": "*"
    case "÷": "/"
    case "−": "-"
    default: scalar
    }
  }

  private mutating func advance() {
    offset += UTF8.width(scalars[position])
    position += 1
  }

  /// Takes the next scalar when it is `scalar`.
  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard folded() == scalar else { return false }
    advance()
    return true
  }

  /// Takes every scalar that `isPart` of the same word, and returns them in their plain form.
  private mutating func run(of isPart: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while let scalar = folded(), isPart(scalar) {
      taken.append(scalar)
      advance()
    }
    return String(taken)
  }

  private mutating func skipSpace() { _ = run(of: \.properties.isWhitespace) }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func startsName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    startsName(scalar) || isDigit(scalar)
  }

  private static func closingQuote(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\"", "'", "\u{FF02}", "\u{FF07}": scalar
    case "“": "”"
    case "‘": "’"
    default: nil
    }
  }
}

// MARK: - Kinds of token

extension FormulaLexer {
  private mutating func number() throws(FormulaError) -> Rational {
    let start = offset
    var digits = run(of: Self.isDigit)
    if take(".") {
      let fraction = run(of: Self.isDigit)
      guard !fraction.isEmpty else { throw .noDigitAfterPoint(at: offset) }
      digits += "." + fraction
    }
    guard digits.utf8.count <= FormulaLimits.digits, let number = Rational(decimal: digits) else {
      throw .numberTooLong(at: start)
    }
    guard take("%") else { return number }
    return number.divided(by: .hundred) ?? .zero
  }

  private mutating func quoted(until closing: Unicode.Scalar) throws(FormulaError) -> String {
    let start = offset
    advance()
    var content = String.UnicodeScalarView()
    while position < scalars.count {
      let scalar = scalars[position]
      advance()
      if scalar == closing {
        guard position < scalars.count, scalars[position] == closing else { return String(content) }
        advance()
      }
      content.append(scalar)
    }
    throw .unclosedQuote(at: start)
  }

  private mutating func word() throws(FormulaError) -> FormulaToken.Kind {
    let start = offset
    let word = run(of: Self.isNamePart)
    if folded() == ".", let following = folded(ahead: 1), Self.startsName(following) {
      advance()
      return .name(table: word, run(of: Self.isNamePart))
    }
    if word == "date", isBeforeParenthesis { return .literal(.date(try date(from: start))) }
    return FormulaToken.keyword(word) ?? .name(table: nil, word)
  }

  private var isBeforeParenthesis: Bool {
    var distance = 0
    while let scalar = folded(ahead: distance), scalar.properties.isWhitespace { distance += 1 }
    return folded(ahead: distance) == "("
  }

  /// Reads the rest of `date(2020-12-31)`.
  private mutating func date(from start: Int) throws(FormulaError) -> CalendarDate {
    skipSpace()
    advance()
    skipSpace()
    let inside = offset
    let text = run { $0 != ")" && !$0.properties.isWhitespace }
    skipSpace()
    guard take(")") else { throw .unclosedDate(at: start) }
    guard let date = CalendarDate(iso: text) else { throw .notADate(text, at: inside) }
    return date
  }

  private mutating func sign() throws(FormulaError) -> FormulaToken.Kind {
    let start = offset
    let written = scalars[position]
    let first = folded()
    advance()
    return switch first {
    case "(": .open
    case ")": .close
    case ",": .comma
    case "+": .infix(.plus)
    case "-": .infix(.minus)
    case "*": .infix(.times)
    case "/": .infix(.divided)
    case "≤": .infix(.lessOrEqual)
    case "≥": .infix(.greaterOrEqual)
    case "≠": .infix(.notEqual)
    case "=" where take("="), "=": .infix(.equal)
    case "<": .infix(take("=") ? .lessOrEqual : take(">") ? .notEqual : .less)
    case ">": .infix(take("=") ? .greaterOrEqual : .greater)
    case "!" where take("="): .infix(.notEqual)
    default: throw .unexpectedCharacter(written, at: start)
    }
  }
}
