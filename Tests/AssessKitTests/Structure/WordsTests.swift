import AssessKit
import Testing

/// Whatever the program says, it says in Chinese and in English.
struct WordsTests {
  private static let literals = SourceTree.files.flatMap { file in
    let literals = LiteralScanner.literals(in: file)
    return words.contains(file.path) ? labelled(literals) : literals
  }

  /// The files of headings, in which each is written as `text("总分", "Total")`.
  private static let words = [
    "Renderers/HTML/Words.swift", "Renderers/HTML/TaskWords.swift",
  ]

  private static func labelled(_ literals: [SourceLiteral]) -> [SourceLiteral] {
    literals.reduce(into: []) { labelled, literal in
      var literal = literal
      if literal.label.isEmpty { literal.label = labelled.last?.label == "zh" ? "en" : "zh" }
      labelled.append(literal)
    }
  }

  /// Labels behind which Chinese belongs.
  private static let chineseLabels: Set = ["zh", "zhMeaning", "zhTitle"]

  /// Chinese that English words quote, because a file has it so.
  private static let quoted: [String: String] = [
    "420502,西陵区": "a row of a return, as the clerk would see it",
    "“；”": "the separator within a cell of our CSV",
    "是 or 否": "what a clerk types into a cell",
    "报表!C12": "the address of a cell, with the name of its sheet",
    "件": "a unit, as schemes have it",
    "说明": "the name and a header of the file that clerks fill in",
  ]

  /// Files whose Chinese is data and not words of the program, and why.
  private static let data: [String: String] = [
    "AssessKit/Findings/FindingBasis.swift": "the separator of values in a cell",
    "AssessKit/Model/Period.swift": "the numerals of quarters",
    "AssessKit/Model/PersonLabel.swift": "labels of persons, as clerks write them",
    "AssessKit/Model/PersonName.swift": "surnames, and words that begin as they do",
    "AssessKit/Model/PersonalHeader.swift": "headers of personal data, as clerks write them",
    "AssessKit/Validation/CheckBasis.swift": "answers, as a clerk writes them",
    "AssessKit/Report/Wording/NumberWords.swift": "the units of schemes, against their English",
    "AssessKit/Scheme/Lint/ComparableText.swift": "punctuation that counts as the same",
    "AssessKit/Scheme/Reading/MeasureForm.swift": "the units of schemes where none is given",
    "AssessKit/Scheme/Reading/SchemeSheet.swift": "the separators of names in a list",
    "AssessKit/Scheme/Reading/WorkingDaysReader.swift": "the marks of days in a calendar",
    "AssessKit/Scheme/Reading/YAML/YAMLProblem.swift": "the parser's English, against our Chinese",
    "Renderers/HTML/Stylesheet.swift": "names of fonts",
    "Renderers/ODS/Document/StylesPart.swift": "names of fonts, and a wide blank",
    "Renderers/Tables/FindingsTable.swift": "the separator of places in a cell",
    "Renderers/Templates/TemplateDeclaration.swift": "headers and answers, which intake knows",
    "Renderers/Templates/TemplateCSV.swift": "headers, which intake knows",
    "Renderers/Templates/TemplateSheet.swift": "headers and answers, which intake knows",
    "Renderers/Templates/TemplateText.swift": "brackets around units, which intake knows",
    "Renderers/Templates/TemplateXSD.swift": "answers, which intake knows",
    "Renderers/Text/CatalogueMarkdown.swift": "a document in both languages at once",
    "assess/Edge/ExtensionFile.swift": "the name of a file",
    "assess/Edge/SubmissionFolder.swift": "the name of a file",
    "assess/Edge/SystemReason.swift": "what the system says in English",
    "Renderers/Comparison/ComparisonWords.swift": "headings, each beside its English",
  ]

  /// Folders that read what clerks write, in Chinese.
  private static let recognisers = ["AssessKit/Intake/", "TextFormats/"]

  private static func say(_ literal: SourceLiteral) -> String {
    "\(literal.file):\(literal.line) \(literal.text)"
  }

  @Test func `Words that are given for a language are not empty`() {
    let empty = Self.literals.filter { literal in
      ["zh", "en"].contains(literal.label) && literal.text.isEmpty
        && !Self.isBeginning(literal)
    }
    #expect(empty.map(Self.say) == [])
  }

  @Test func `English words have no Chinese but what they quote`() {
    let mixed = Self.literals.filter { literal in
      guard literal.label == "en", literal.isChinese else { return false }
      return !Self.quoted.keys.contains { literal.text.contains($0) }
    }
    #expect(mixed.map(Self.say) == [])
  }

  @Test func `Chinese words are Chinese`() {
    let english = Self.literals.filter { literal in
      Self.chineseLabels.contains(literal.label) && literal.hasLatinLetters && !literal.isChinese
    }
    // Names that are the same everywhere.
    #expect(english.map(\.words).filter { !["SHA-256", "CSV", "XML"].contains($0) } == [])
  }

  @Test func `Both languages are given, and they differ`() {
    for (zh, en) in Self.pairs where zh.isChinese || zh.hasLatinLetters {
      #expect(zh.text != en.text || !zh.isChinese, "\(Self.say(zh))")
    }
    #expect(Self.pairs.count > 900)
  }

  @Test func `Chinese stands only where the language was asked for`() {
    let bare = Self.literals.filter { literal in
      literal.isChinese && !Self.chineseLabels.contains(literal.label) && literal.label != "en"
        && !Self.recognisers.contains { literal.file.hasPrefix($0) }
        && Self.data[literal.file] == nil
        && !literal.file.hasPrefix("AssessKit/Findings/Catalogue/")
        && !Self.isHelp(literal) && !Self.isSwitch(literal)
    }
    #expect(bare.map(Self.say) == [])
  }

  @Test func `Help has both languages`() {
    let help = Self.literals.filter(Self.isHelp)
    let lacking = help.filter { !$0.isChinese || !$0.hasLatinLetters }
    #expect(lacking.map(Self.say) == [])
    #expect(help.count > 40)
  }

  @Test func `Every code is raised somewhere in the sources`() {
    let code = SourceTree.files.filter { !$0.path.hasPrefix("AssessKit/Findings/") }
      .flatMap(\.code).joined(separator: "\n")
    let words = Set(code.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    #expect(FindingCode.allCases.filter { !words.contains("\($0)") }.map(\.label) == [])
  }

  @Test func `Every exception is still needed`() {
    let chinese = Set(Self.literals.filter(\.isChinese).map(\.file))
    #expect(Self.data.keys.filter { !chinese.contains($0) }.sorted() == [])
    let english = Self.literals.filter {
      $0.label == "en" || $0.file.hasSuffix("CommonColumns.swift")
    }
    let unused = Self.quoted.keys.filter { quoted in
      !english.contains { $0.text.contains(quoted) }
    }
    #expect(unused.sorted() == [])
  }

  @Test func `The scanner tells literals from comments and interpolations`() {
    let file = SourceTree.File(
      path: "A/B.swift",
      lines: [
        "// \"no\"", "let a = LocalizedText(zh: \"\\(x ? \"一\" : \"b\")二\", en: \"\")",
        "let b = \"\"\"", "  三\\", "  \"\"\"",
      ])
    let literals = LiteralScanner.literals(in: file)
    #expect(literals.map(\.label) == ["", "", "zh", "en", ""])
    #expect(literals.map(\.line) == [2, 2, 2, 2, 3])
    #expect(literals.map(\.isChinese) == [true, false, true, false, true])
    #expect(literals[2].words == "二")
  }
}

extension WordsTests {
  /// What is given for Chinese and, behind it, for English.
  private static let pairs: [(SourceLiteral, SourceLiteral)] = zip(literals, literals.dropFirst())
    .filter { $0.label == "zh" && $1.label == "en" && $0.file == $1.file }

  /// A literal that only begins what `+` goes on with.
  private static func isBeginning(_ literal: SourceLiteral) -> Bool {
    lines(around: literal, 0, 1).contains { $0.contains("+ ") }
  }

  /// The help of a command, which has both languages in one text.
  private static func isHelp(_ literal: SourceLiteral) -> Bool {
    literal.file.hasPrefix("assess/")
      && (["help", "abstract", "discussion"].contains(literal.label)
        || literal.label.isEmpty
          && lines(around: literal, 0, 0).contains { $0.contains("ArgumentHelp(") })
  }

  /// Whether the language is asked for on the lines before: `language == .zh`, `case .zh`,
  /// `isChinese`, `say(` or within the words of one language; or it is the unit of a number, which
  /// `NumberWords` translates.
  private static func isSwitch(_ literal: SourceLiteral) -> Bool {
    lines(around: literal, 10, 0).contains { line in
      ["zh", "language", "Language", "isChinese", "say(", "NumberWords("].contains {
        line.contains($0)
      }
    }
  }

  private static func lines(
    around literal: SourceLiteral, _ before: Int, _ after: Int
  ) -> [Substring] {
    guard let file = SourceTree.files.first(where: { $0.path == literal.file }) else { return [] }
    let first = max(0, literal.line - 1 - before)
    return Array(file.lines[first..<min(file.lines.count, literal.line + after)])
  }
}
