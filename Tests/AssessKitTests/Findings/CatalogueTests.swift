import AssessKit
import Testing

@Suite struct CatalogueTests {
  @Test(arguments: FindingCode.allCases, Language.allCases)
  func `Every code is explained in whole sentences`(code: FindingCode, language: Language) {
    let entry = code.entry
    #expect(!entry.title[language].isEmpty)
    #expect(!entry.title[language].hasSuffix("。") && !entry.title[language].hasSuffix("."))
    for text in [entry.message, entry.remedy, entry.meaning] {
      #expect(text[language].hasSuffix(language == .zh ? "。" : "."), "\(text[language])")
    }
    #expect(!entry.bad[language].isEmpty && !entry.good[language].isEmpty)
    #expect(entry.bad[language] != entry.good[language])
  }

  @Test(arguments: FindingCode.allCases, Language.allCases)
  func `The message is one sentence`(code: FindingCode, language: Language) {
    let message = code.entry.message[language].dropLast()
    #expect(!message.contains("。") && !message.contains(". "), "\(message)")
  }

  @Test(arguments: FindingCode.allCases, Language.allCases)
  func `The meaning is two to four sentences`(code: FindingCode, language: Language) {
    let meaning = code.entry.meaning[language]
    let ends = language == .zh ? meaning.ranges(of: "。") : (meaning + " ").ranges(of: ". ")
    #expect((2...4).contains(ends.count), "\(meaning)")
  }

  @Test(arguments: FindingCode.allCases)
  func `Only values that the finding has are asked for`(code: FindingCode) {
    let known = CataloguePlaceholders.always.union(CataloguePlaceholders.supplied[code] ?? [])
    for text in [code.entry.message, code.entry.remedy] {
      for language in Language.allCases {
        let unknown = placeholders(in: text[language]).subtracting(known)
        #expect(unknown.isEmpty, "\(unknown.sorted()) in \(text[language])")
      }
    }
  }

  @Test(arguments: FindingCode.allCases)
  func `Both languages give the same values`(code: FindingCode) {
    let message = code.entry.message
    #expect(placeholders(in: message.zh) == placeholders(in: message.en))
  }

  @Test(arguments: FindingCode.allCases)
  func `Braces are for values of the message and the remedy`(code: FindingCode) {
    for language in Language.allCases {
      for text in [code.entry.title, code.entry.meaning] {
        #expect(!text[language].contains { "{}".contains($0) })
      }
      for text in [code.entry.message, code.entry.remedy] {
        let rest = withoutPlaceholders(text[language])
        #expect(!rest.contains { "{}".contains($0) }, "\(text[language])")
      }
    }
  }

  @Test(arguments: FindingCode.allCases)
  func `A message with all its values has no brace left`(code: FindingCode) {
    let finding = Finding.complete(code)
    for language in Language.allCases {
      #expect(!finding.message(in: language).contains("{"))
      #expect(!finding.remedy(in: language).contains("{"))
    }
  }

  @Test(arguments: [
    FindingCode.personalData, .personalColumn, .textTooLong, .footerRow, .requiredMissing,
  ])
  func `What may be personal is never shown`(code: FindingCode) {
    var finding = Finding.complete(code)
    finding.read = "13800000000"
    for language in Language.allCases {
      #expect(!finding.message(in: language).contains("13800000000"))
      #expect(!finding.remedy(in: language).contains("13800000000"))
    }
  }

  @Test(arguments: FindingCode.allCases)
  func `Chinese texts are Chinese, with full-width punctuation`(code: FindingCode) {
    for text in code.entry.sentences.map(\.zh) {
      let words = withoutPlaceholders(text)
      #expect(words.unicodeScalars.contains { $0.properties.isIdeographic }, "\(text)")
      #expect(!words.contains { ",;?!()'\"".contains($0) }, "\(text)")
      #expect(text.filter { $0 == "“" }.count == text.filter { $0 == "”" }.count, "\(text)")
      #expect(!text.contains("  ") && !text.contains("\n"), "\(text)")
    }
  }

  @Test(arguments: FindingCode.allCases)
  func `English texts are plain English`(code: FindingCode) {
    for text in code.entry.sentences.map(\.en) {
      #expect(!text.unicodeScalars.contains { $0.properties.isIdeographic }, "\(text)")
      #expect(!text.contains { "，。；：、？！（）\n".contains($0) }, "\(text)")
      #expect(!text.contains("  ") && !text.contains(" .") && !text.contains(" ,"), "\(text)")
      #expect(text.first?.isLowercase == false, "\(text)")
      #expect(text.filter { $0 == "“" }.count == text.filter { $0 == "”" }.count, "\(text)")
    }
  }

  @Test(arguments: FindingCode.allCases)
  func `No text begins or ends with a blank`(code: FindingCode) {
    let entry = code.entry
    for text in entry.sentences + [entry.bad, entry.good] {
      for language in Language.allCases {
        #expect(text[language].first?.isWhitespace == false)
        #expect(text[language].last?.isWhitespace == false)
      }
    }
  }

  @Test func `Titles tell the codes apart`() {
    for language in Language.allCases {
      let titles = FindingCode.allCases.map { $0.entry.title[language] }
      #expect(Set(titles).count == titles.count)
    }
  }

  @Test(arguments: [
    (FindingCode.encodingGb18030, Severity.notice), (.csvTextAfterQuote, .fatal),
    (.fileUnrecognised, .error), (.columnMissing, .error), (.divisionMissing, .fatal),
    (.duplicateValue, .error), (.fullWidth, .notice), (.fractionAsPercent, .query),
    (.periodNormalised, .notice), (.personalData, .error), (.personalColumn, .fatal),
    (.checkFailed, .error), (.parentTotalMismatch, .query), (.submissionMissing, .query),
    (.cumulativeFalls, .error), (.unchangedFromPrevious, .query), (.submittedLate, .notice),
    (.submittedAfterClose, .error), (.pointsSum, .error), (.targetUncovered, .notice),
    (.deductionExceeds, .notice), (.measureMissing, .query), (.rateAboveHundred, .query),
  ])
  func `Codes are as grave as agreed`(code: FindingCode, severity: Severity) {
    #expect(code.entry.severity == severity)
  }

  @Test(arguments: FindingCode.allCases)
  func `Mistakes in a scheme stop the run, doubts about a score do not`(code: FindingCode) {
    switch code.number.dropFirst().first {
    case "8": #expect([.error, .notice].contains(code.entry.severity))
    case "9": #expect(code.entry.severity < .error)
    default: break
    }
  }
}

extension FindingEntry {
  /// The texts written for people, without the examples.
  fileprivate var sentences: [LocalizedText] { [title, message, remedy, meaning] }
}

private func placeholders(in text: String) -> Set<String> {
  Set(text.matches(of: /\{([A-Za-z]+)\}/).map { String($0.output.1) })
}

private func withoutPlaceholders(_ text: String) -> String {
  text.replacing(/\{[A-Za-z]+\}/, with: "")
}
