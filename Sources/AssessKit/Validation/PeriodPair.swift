/// A return that is asked about, beside the same unit's return of the period before.
struct PeriodPair: Sendable {
  /// The return.
  var submission: Submission

  /// Its table, a form.
  var table: Table

  /// Its row.
  var row: Row

  /// The row of the period before.
  var earlier: Row

  /// The period before.
  var period: Period
}

extension ValidationContext {
  /// The returns of forms that are asked about: those of the period that is assessed, where it is
  /// known.
  ///
  /// What came before was asked about in its time, and serves for comparison.
  var asked: [(submission: Submission, table: Table, row: Row)] {
    returns.compactMap { submission in
      guard isAsked(submission.period), let row = submission.row,
        let table = scheme.table(submission.table)
      else { return nil }
      return (submission, table, row)
    }
  }

  private func isAsked(_ other: Period) -> Bool {
    guard let period, let last = other.lastDay else { return true }
    return period.contains(last)
  }

  /// The returns that are asked about and of which there is one of the period before.
  var pairs: [PeriodPair] {
    asked.compactMap { submission, table, row in
      guard let period = submission.period.previous,
        let earlier = self.row(of: table, division: submission.division, period: period)
      else { return nil }
      return PeriodPair(
        submission: submission, table: table, row: row, earlier: earlier, period: period)
    }
  }

  /// Returns the row of a unit's form in a period, where there is one that is not refused.
  func row(of table: Table, division: String, period: Period) -> Row? {
    let key = FactTable.Key(table: table.id, division: division, period: period)
    return facts.submission(at: key)?.row
  }

  /// Returns the unit's rows of the periods before a return, the last one first.
  ///
  /// - Parameters:
  ///   - table: The table of the return.
  ///   - submission: The return.
  ///   - reach: How many periods back are looked at, gaps included.
  /// - Returns: The periods and rows, without those of which there is none.
  func earlierRows(
    of table: Table, before submission: Submission, reach: Int
  ) -> [(period: Period, row: Row)] {
    sequence(first: submission.period, next: \.previous).dropFirst().prefix(reach)
      .compactMap { period in
        row(of: table, division: submission.division, period: period).map { (period, $0) }
      }
  }

  /// Returns a finding about one cell of a return.
  func finding(
    _ code: FindingCode, about column: Column, of submission: Submission, read: String? = nil,
    expected: LocalizedText, arguments: [Finding.Argument], severity: Severity
  ) -> Finding {
    let element = ElementReference(table: submission.table, column: column.id)
    var key = submission.findingKey
    key.element = element.description
    return Finding(
      code, at: location(of: element, in: submission), key: key, read: read, expected: expected,
      arguments: arguments, severity: severity)
  }
}

extension Rational {
  /// By how much this is more or less than `other`, as a finding says it: 多3, 3 more.
  func difference(from other: Rational) -> LocalizedText {
    let words = (self - other).magnitude.shortText()
    return self > other
      ? LocalizedText(zh: "多\(words)", en: "\(words) more")
      : LocalizedText(zh: "少\(words)", en: "\(words) less")
  }
}
