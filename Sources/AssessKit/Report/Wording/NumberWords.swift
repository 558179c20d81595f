/// Writes numbers with the unit of a measure, the way official reports write them.
struct NumberWords {
  /// The unit of the measure: %, 件, 个/县.
  var unit: String

  /// How many decimals a value has at least.
  var decimals = 0

  /// Whether the value is a share in percent, so that differences are 百分点.
  var isPercent: Bool { unit == "%" }

  /// Returns an exact number with the unit: a bound, a step.
  func amount(_ number: Rational) -> LocalizedText { withUnit(number.shortText()) }

  /// Returns a measured value with the unit, such as 97.63%.
  ///
  /// A value that would be printed on the other side of the target gets more decimals: 89.996 %
  /// misses 90 % and is not to look like it.
  func value(_ number: Rational, for target: Target? = nil) -> LocalizedText {
    withUnit(text(number) { target?.isMet(by: $0) == target?.isMet(by: number) })
  }

  /// Returns how far two values are apart: 3.21个百分点, 4件.
  func distance(_ number: Rational) -> LocalizedText {
    let number = number.magnitude
    let text = text(number) { $0.floor == number.floor && ($0 == .zero) == (number == .zero) }
    return step(text, isOne: number == .one)
  }

  /// Returns the size of a step: 1个百分点, 1件.
  func step(_ size: Rational) -> LocalizedText { step(size.shortText(), isOne: size == .one) }

  /// Returns a side of a rate: whole numbers as they are, others with the decimals of the value.
  func side(_ number: Rational) -> String {
    number.isWhole ? number.shortText() : number.decimalText(places: max(decimals, 1))
  }

  private func step(_ text: String, isOne: Bool) -> LocalizedText {
    guard isPercent || unit == "百分点" || unit == "个百分点" else { return withUnit(text) }
    return LocalizedText(
      zh: "\(text)个百分点", en: "\(text) percentage point\(isOne ? "" : "s")")
  }

  private func text(_ number: Rational, unless isFaithful: (Rational) -> Bool) -> String {
    if number.isWhole && !(isPercent && decimals > 0) { return number.shortText() }
    let places = (decimals...max(decimals, 6)).first { isFaithful(number.rounded(toPlaces: $0)) }
    return number.decimalText(places: places ?? decimals)
  }

  private func withUnit(_ text: String) -> LocalizedText {
    switch unit {
    case "": LocalizedText(text)
    case "%": LocalizedText("\(text)%")
    case "百分点", "个百分点": LocalizedText(zh: "\(text)个百分点", en: "\(text) percentage points")
    default: LocalizedText(zh: text + unit, en: "\(text) \(Self.english[unit] ?? unit)")
    }
  }

  /// The units that schemes use most; others are printed as they are.
  private static let english = [
    "件": "cases", "起": "cases", "次": "times", "天": "days", "人": "people", "名": "people",
    "项": "items", "个": "items", "分": "points", "份": "documents", "元": "yuan",
    "万元": "10,000 yuan", "岁": "years", "年": "years", "国际元": "international dollars",
    "人次": "attendances", "位": "places", "票": "votes", "宗": "cases", "例": "cases",
    "学时": "class hours", "小时": "hours", "分钟": "minutes", "平方米": "square metres",
    "名/万人": "per 10,000 people", "件/万人": "per 10,000 people",
  ]
}

extension Points {
  /// The points of a result, with the two decimals that reports have, and no more than needed.
  var words: String { value.shortText(places: 2) }

  /// The points of a rule, exactly.
  var exactWords: String { value.shortText() }
}

extension CalendarDate {
  /// The day in words: 2020年10月31日, 31 October 2020.
  public var words: LocalizedText {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return LocalizedText(
      zh: "\(year)年\(month)月\(day)日", en: "\(day) \(months[month - 1]) \(year)")
  }
}

extension LocalizedText {
  /// Joins two texts.
  static func + (lhs: LocalizedText, rhs: LocalizedText) -> LocalizedText {
    LocalizedText(zh: lhs.zh + rhs.zh, en: lhs.en + rhs.en)
  }

  /// Whether there is no text.
  public var isEmpty: Bool { zh.isEmpty && en.isEmpty }
}

extension [LocalizedText] {
  /// The texts behind one another, between Chinese and English punctuation; empty ones left out.
  func joined(zh: String, en: String) -> LocalizedText {
    let texts = filter { !$0.isEmpty }
    return LocalizedText(
      zh: texts.map(\.zh).joined(separator: zh), en: texts.map(\.en).joined(separator: en))
  }

  /// The parts of a sentence.
  var clauses: LocalizedText { joined(zh: "，", en: ", ") }

  /// The parts of a rule.
  var provisions: LocalizedText { joined(zh: "；", en: "; ") }
}
