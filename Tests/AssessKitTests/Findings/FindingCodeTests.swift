import AssessKit
import Testing

@Suite struct FindingCodeTests {
  @Test func `No two codes share a number`() {
    let numbers = FindingCode.allCases.map(\.number)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test func `Codes are listed by number`() {
    let numbers = FindingCode.allCases.map(\.number)
    #expect(numbers == numbers.sorted())
  }

  @Test(arguments: FindingCode.allCases)
  func `A number is A and three digits of a group`(code: FindingCode) {
    #expect(code.number.wholeMatch(of: /A[1-9][0-9]{2}/) != nil)
  }

  @Test(arguments: FindingCode.allCases)
  func `A name is in small letters with hyphens`(code: FindingCode) {
    #expect(code.rawValue.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil)
  }

  @Test(arguments: [
    (FindingCode.fileUnreadable, "A101"), (.csvLimit, "A119"), (.columnMissing, "A201"),
    (.periodOther, "A218"), (.notANumber, "A301"), (.notACode, "A323"), (.personalData, "A331"),
    (.checkFailed, "A401"), (.crossCheckFailed, "A501"), (.cumulativeFalls, "A601"),
    (.submittedLate, "A701"), (.yamlSyntax, "A801"), (.divisionDuplicate, "A819"),
    (.zeroDenominator, "A901"), (.rollupUnmatched, "A906"),
  ])
  func `Numbers stay in their group`(code: FindingCode, number: String) {
    #expect(code.number == number)
  }

  @Test(arguments: ["A305", "a305", "duplicate-value", "A305 duplicate-value"])
  func `A code is found by number, name or both`(text: String) {
    #expect(FindingCode(numberOrName: text) == .duplicateValue)
  }

  @Test(arguments: FindingCode.allCases)
  func `Every code is found by what is printed`(code: FindingCode) {
    #expect(FindingCode(numberOrName: code.number) == code)
    #expect(FindingCode(numberOrName: code.rawValue) == code)
    #expect(FindingCode(numberOrName: code.label) == code)
  }

  @Test(arguments: ["", " ", "A", "A999", "A30", "A3055", "305", "duplicate", "重复"])
  func `Nonsense is no code`(text: String) {
    #expect(FindingCode(numberOrName: text) == nil)
  }
}
