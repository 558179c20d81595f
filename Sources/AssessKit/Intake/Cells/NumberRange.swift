/// The numbers that a column takes: from zero for counts, 0 to 100 for percentages, unless the
/// scheme says otherwise.
struct NumberRange: Hashable, Sendable {
  private let minimum: Rational?
  private let maximum: Rational?

  init(of column: Column) {
    minimum = column.minimum ?? (column.kind == .amount ? nil : .zero)
    maximum = column.maximum ?? (column.kind == .percent ? .hundred : nil)
  }

  func contains(_ number: Rational) -> Bool {
    if let minimum, number < minimum { return false }
    if let maximum, number > maximum { return false }
    return true
  }

  /// The range in words.
  var expectation: LocalizedText {
    switch (minimum?.shortText(), maximum?.shortText()) {
    case (let low?, let high?): LocalizedText(zh: "\(low)到\(high)", en: "\(low) to \(high)")
    case (let low?, nil): LocalizedText(zh: "不小于\(low)", en: "\(low) or more")
    case (nil, let high?): LocalizedText(zh: "不大于\(high)", en: "\(high) or less")
    case (nil, nil): LocalizedText(zh: "任意数", en: "any number")
    }
  }
}
