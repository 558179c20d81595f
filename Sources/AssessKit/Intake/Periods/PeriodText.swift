/// A period as a person or a machine wrote it.
struct PeriodText: Hashable, Sendable {
  /// The year, when one was written.
  var year: Int?

  /// The first month of the year, from 1.
  var firstMonth: Int

  /// The last month of the year, from 1.
  var lastMonth: Int

  /// Whether months were written as from–to, and not as a quarter, a half-year or a year.
  var isMonthRange = false

  /// Whether it was written in a form that needs no notice.
  var isCanonical: Bool

  /// Reads trimmed text such as 2021Q2, 2021年第二季度, 1-9月 or 一季度.
  init?(_ content: CellBytes) {
    guard content.count <= 60 else { return nil }
    let folded = content.halfWidth.withoutBlanks
    let isPlain = folded.elementsEqual(content)
    let text = folded.text
    guard var period = Self.iso(text) ?? Self.withYear(text) ?? Self.part(of: text) else {
      return nil
    }
    period.isCanonical = isPlain && period.isCanonical
    period.isMonthRange = text.contains("月") && period.firstMonth < period.lastMonth
    self = period
  }

  private init(year: Int?, months: ClosedRange<Int>, isCanonical: Bool) {
    self.year = year
    firstMonth = months.lowerBound
    lastMonth = months.upperBound
    self.isCanonical = isCanonical
  }

  /// Reads text that begins with a year.
  private static func withYear(_ text: String) -> PeriodText? {
    let digits = Array(text.utf8.prefix(4))[...]
    guard let year = SmallNumber.value(of: digits), (1900...2200).contains(year) else { return nil }
    let rest = String(text.dropFirst(4))
    if rest.isEmpty || rest == "年" {
      return PeriodText(year: year, months: 1...12, isCanonical: true)
    }
    guard let part = part(of: rest) else { return nil }
    return PeriodText(
      year: year, months: part.firstMonth...part.lastMonth,
      isCanonical: PeriodForms.isCanonical(rest))
  }

  /// Reads the part of a year: Q2, 第二季度, 上半年, 3月, 1-9月.
  private static func part(of text: String) -> PeriodText? {
    guard let months = PeriodForms.months(in: text) else { return nil }
    return PeriodText(year: nil, months: months, isCanonical: false)
  }

  /// Reads `2021-04-01/P3M`, as XML interfaces write it.
  private static func iso(_ text: String) -> PeriodText? {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2, let day = CalendarDate(iso: sides[0]), day.day == 1,
      let length = ["P1M": 1, "P3M": 3, "P6M": 6, "P12M": 12, "P1Y": 12][String(sides[1])],
      day.month + length <= 13
    else { return nil }
    return PeriodText(
      year: day.year, months: day.month...(day.month + length - 1), isCanonical: true)
  }

  /// Returns the period of `kind` that is meant, the year taken from `context` where none is
  /// written.
  ///
  /// 1-9月 is what has added up by the end of September, and so the third quarter of a quarterly
  /// table.
  func period(of kind: Period.Kind, context: Int?) -> Period? {
    guard let year = year ?? context else { return nil }
    let length = 12 / kind.perYear
    guard lastMonth.isMultiple(of: length) else { return nil }
    let index = lastMonth / length
    let isExact = firstMonth == lastMonth - length + 1
    let isCumulative = firstMonth == 1 && lastMonth > length && isMonthRange
    guard isExact || isCumulative else { return nil }
    return Period(year: year, kind: kind, index: index)
  }
}
