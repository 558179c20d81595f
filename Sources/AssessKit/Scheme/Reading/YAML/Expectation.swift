/// What would have been accepted in the place of a wrong value.
enum Expectation {
  static let text = LocalizedText(zh: "一段文字", en: "a text")
  static let bilingual = LocalizedText(
    zh: "一段文字，或{zh: …, en: …}", en: "a text, or {zh: …, en: …}")
  static let list = LocalizedText(zh: "一个列表", en: "a list")
  static let number = LocalizedText(
    zh: "一个数，如 90 或 0.5，不带单位和百分号", en: "a number such as 90 or 0.5, without a unit or %")
  static let points = LocalizedText(
    zh: "不小于零的分值，如 5 或 0.5", en: "points of zero or more, such as 5 or 0.5")
  static let positive = LocalizedText(zh: "大于零的数", en: "a number above zero")
  static let flag = LocalizedText(zh: "true 或 false", en: "true or false")
  static let date = LocalizedText(zh: "日期，如 2020-10-31", en: "a date such as 2020-10-31")
  static let period = LocalizedText(
    zh: "考核期，如 2020、2020S1、2020Q4 或 202003",
    en: "a period such as 2020, 2020S1, 2020Q4 or 202003")
  static let name = LocalizedText(
    zh: "以小写字母开头，由小写字母、数字和下划线组成的编号，且不是公式的保留字",
    en:
      "an id of lower-case letters, digits and _, that starts with a letter and is no word of formulas"
  )
  static let id = LocalizedText(
    zh: "由字母、数字、点、下划线和连字符组成的编号", en: "an id of letters, digits, dots, _ and -")

  static let indexOnly = LocalizedText(
    zh: "只用于指数方案（roll_up.method: index）", en: "only used by an index (roll_up.method: index)")
  static let pointsOnly = LocalizedText(
    zh: "不用于指数方案", en: "not used by an index")

  static func record(of shape: RecordShape) -> LocalizedText {
    let keys = shape.keys.joined(separator: ", ")
    return LocalizedText(zh: "一组“键: 值”（\(keys)）", en: "keys with values (\(keys))")
  }

  static func share(upTo most: Rational) -> LocalizedText {
    let limit = (most * .hundred).shortText()
    return LocalizedText(
      zh: "一个不超过\(limit)%的比例，如 60% 或 0.6", en: "a share of at most \(limit)%, such as 60% or 0.6")
  }

  static func choice(of words: [String]) -> LocalizedText {
    LocalizedText(
      zh: words.joined(separator: "、") + "之一", en: "one of " + words.joined(separator: ", "))
  }

  static func whole(in range: ClosedRange<Int>) -> LocalizedText {
    LocalizedText(
      zh: "\(range.lowerBound)至\(range.upperBound)的整数",
      en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
  }
}
