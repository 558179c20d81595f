import AssessKit
import Testing

/// What holds for every formula.
struct FormulaPropertyTests {
  @Test(arguments: UInt64(0)..<200)
  func `The canonical text reads back as the same expression`(seed: UInt64) throws {
    var random = RandomExpressions(seed: seed)
    let types: [ValueType] = [.number, .flag]
    let expression = random.expression(types[Int(seed % 2)], depth: 1 + Int(seed % 5))
    let text = expression.description
    guard text.utf8.count <= 8192 else { return }
    let reading = FormulaReading(of: text, in: Fixture.scope)
    #expect(reading.errors.isEmpty, "\(text)")
    #expect(reading.formula?.expression == expression, "\(text)")
    #expect(reading.formula?.expression.description == text)
  }

  @Test(arguments: UInt64(0)..<200)
  func `Whatever the bytes, there is a formula or a mistake within the text`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...300, using: &generator)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    expectReading(of: String(decoding: bytes, as: UTF8.self))
    expectReading(of: String(decoding: bytes.map { $0 & 0x7F }, as: UTF8.self))
  }

  private static let words = [
    "(", ")", ",", "+", "-", "*", "/", "=", "<", "≤", "≠", "and", "or", "not", "implies", "in",
    "where", "if(", "count(", "sum(", "min(", "share(", "prior(", "or_zero(", "reported(", "date(",
    "2020-01-31", "days(", "cases", "cases.amount", "cases.outcome", "amount", "accepted", "1",
    "90%", "0.5", "'success'", "\"", "yes", "no", "period_end", "mediation.accepted", "（", "，",
    "litigation.note", "nothing", ".", "!", "。",
  ]

  @Test(arguments: UInt64(0)..<200)
  func `Whatever the words, there is a formula or a mistake within the text`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for scope in [Fixture.scope, Fixture.mediation, Fixture.row] {
      for count in [3, 6, 12, 40] {
        let words = (0..<count).map { _ in Self.words.randomElement(using: &generator) ?? "" }
        expectReading(of: words.joined(separator: " "), in: scope)
      }
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `Part of a formula is a formula or a mistake within the text`(seed: UInt64) {
    var random = RandomExpressions(seed: seed)
    let text = random.expression(.flag, depth: 4).description
    let cut = Int.random(in: 0...text.utf8.count, using: &random.generator)
    expectReading(of: String(decoding: text.utf8.prefix(cut), as: UTF8.self))
    expectReading(of: String(decoding: text.utf8.dropFirst(cut), as: UTF8.self))
  }

  @Test(arguments: UInt64(0)..<200)
  func `Every formula can be worked out and said`(seed: UInt64) {
    var random = RandomExpressions(seed: seed)
    let expression = random.expression(.flag, depth: 4)
    var source = FixedSource(accepted: .number(Int(seed)))
    if seed % 2 == 0 { source.elements[ElementUse(.mediation("failed"))] = .number(1) }
    let outcome = expression.evaluated(in: source)
    #expect(outcome.value.map { $0.type == .flag } ?? true)
    if case .missing(let names) = outcome { #expect(names == Set(names).sorted()) }
    _ = expression.comparisonSides(in: source)
    let names = FormulaNames(element: { LocalizedText($0.description) })
    #expect(!expression.inWords(names, in: .zh).isEmpty)
  }

  @Test(arguments: [
    ("abs(", ")", 64), ("(1 + ", ")", 64), ("-(", ")", 32), ("max(1, ", ")", 64),
    ("if(accepted = 2, ", ", 1)", 64), ("if(1 = ", ", 1, 2)", 64), ("prior(1) + (", ")", 64),
    ("if(1 in (2, ", "), 1, 2)", 32), ("if(not (1 < ", "), 1, 2)", 21),
  ])
  func `The deepest formula can be worked out, said and printed`(
    opening: String, closing: String, count: Int
  ) throws {
    let text = String(repeating: opening, count: count) + "accepted"
    try expectUse(of: text + String(repeating: closing, count: count))
  }

  @Test(arguments: [" + accepted", " - accepted * 2", " / accepted"])
  func `A formula of 255 terms can be worked out, said and printed`(term: String) throws {
    try expectUse(of: "accepted" + String(repeating: term, count: 254))
  }

  private func expectUse(of text: String) throws {
    let expression = try Fixture.expression(text, in: Fixture.mediation)
    #expect(expression.evaluated(in: FixedSource(accepted: .number(2))).value != nil)
    #expect(expression.elements == [ElementUse(.mediation("accepted"))])
    #expect(try Fixture.expression(expression.description) == expression)
    let names = FormulaNames(element: { LocalizedText($0.column) })
    for language in Language.allCases {
      #expect(!expression.inWords(names, in: language).isEmpty)
    }
  }

  private func expectReading(of text: String, in scope: FormulaScope = Fixture.scope) {
    let reading = FormulaReading(of: text, in: scope)
    #expect((reading.formula == nil) == !reading.errors.isEmpty)
    for error in reading.errors {
      #expect((0...text.utf8.count).contains(error.offset))
      #expect(!error.reason.zh.isEmpty && !error.reason.en.isEmpty)
    }
  }
}
