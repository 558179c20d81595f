/// Which of the returns that came counts, for each table, division and period.
///
/// A return replaces an earlier one as a whole. The last valid one counts: by version number
/// (版本号), then by day of receipt, then by the day of filling in. A return with an error-level
/// finding is not taken, nor is one that came after the closing day, unless it corrects one that was
/// taken and comes before the period is locked; where there is no valid one, the last one is still
/// examined, so that a clerk hears of everything at once.
public struct ReturnSelection: Sendable {
  /// The returns that are examined, in the order of table, division and period: those that count,
  /// and the last one where none does.
  public private(set) var examined: [Submission] = []

  /// The returns that count, in the same order.
  public var counting: [Submission] { examined.filter { !refused.contains($0.factKey) } }

  /// Those among them that do not count.
  public private(set) var refused: Set<FactTable.Key> = []

  /// What was found about returns that do not count.
  public private(set) var findings: [Finding] = []

  /// When each return first came without an error: that decides whether it was in time.
  private(set) var receipts: [FactTable.Key: Receipt] = [:]

  /// The valid returns of each place, the last one first: what a correction may be taken back to.
  private var valid: [FactTable.Key: [Submission]] = [:]

  /// Returns the returns of a place that could be taken, the last one first.
  func validReturns(at key: FactTable.Key) -> [Submission] { valid[key] ?? [] }

  /// The places where an earlier valid return can take the place of the one that counts.
  var replaceable: Set<FactTable.Key> { Set(valid.filter { $0.value.count > 1 }.keys) }

  /// Whether the office notes when returns come: without that there is nothing to ask about.
  private let notesReceipts: Bool

  /// The period with whose returns those of earlier ones are due as well.
  private let assessed: Period?

  private let calendar: ReportingCalendar
  private let extensions: DueExtensions

  /// Chooses among everything that was read.
  ///
  /// - Parameters:
  ///   - readings: What the files came to.
  ///   - calendar: The due and closing days.
  ///   - extensions: The due days that were moved for single returns.
  ///   - period: For an index, the period that is assessed: one file brings all years, and what it
  ///     says of earlier ones is due when it is.
  public init(
    of readings: [FileReading], calendar: ReportingCalendar,
    extensions: DueExtensions = DueExtensions(), assessing period: Period? = nil
  ) {
    assessed = period
    self.calendar = calendar
    self.extensions = extensions
    let refused = Set(readings.flatMap(\.refusals))
    notesReceipts = readings.flatMap(\.submissions).contains { $0.received != nil }
    var groups: [FactTable.Key: [Submission]] = [:]
    for submission in readings.flatMap(\.submissions) {
      groups[submission.factKey, default: []].append(submission)
    }
    for key in groups.keys.sorted() {
      choose(among: groups[key] ?? [], at: key, refused: refused)
    }
  }

  private mutating func choose(
    among submissions: [Submission], at key: FactTable.Key, refused: Set<Refusal>
  ) {
    let granted = extensions[key]
    let usual = calendar.dates(of: assessed.map { max($0, key.period) } ?? key.period)
    let dates = granted.map { usual?.extended(to: $0.until) } ?? usual
    let inTime = taken(of: submissions, refused: refused, dates: dates)
    let valid = inTime.filter { !refused.contains(Refusal($0)) }.sorted(by: Self.isListedFirst)
    guard let latest = valid.first else {
      guard let last = inTime.sorted(by: Self.isListedFirst).first else { return }
      examined.append(last)
      self.refused.insert(key)
      return
    }
    let rivals = valid.dropFirst().filter { !Self.isLater(latest, $0) }
    if let rival = rivals.first(where: { !$0.saysTheSame(as: latest) }) {
      findings.append(conflict(latest, with: rival))
      return
    }
    examined.append(latest)
    self.valid[key] = valid
    findings += valid.dropFirst().map { superseded($0, by: latest) }
    guard let due = dates?.due else { return }
    let first = valid.compactMap(\.arrived).min()
    let receipt = Receipt(
      received: first, due: due,
      lateness: first.flatMap { calendar.lateness(received: $0, due: due) }, granted: granted)
    receipts[key] = receipt
    findings += lateness(of: latest, receipt)
  }

  /// Returns those that did not come too late, and reports the others: what corrects a return that
  /// was taken may come until the period is locked.
  private mutating func taken(
    of submissions: [Submission], refused: Set<Refusal>, dates: ReportingCalendar.Dates?
  ) -> [Submission] {
    guard let dates else { return submissions }
    let inTime = submissions.filter { ($0.received ?? dates.closes) <= dates.closes }
    let isCorrection = inTime.contains { !refused.contains(Refusal($0)) }
    return submissions.filter { submission in
      guard let received = submission.received, received > dates.closes else { return true }
      if isCorrection, received <= dates.locked { return true }
      findings.append(
        isCorrection && dates.locked > dates.closes
          ? afterLock(submission, received: received, locked: dates.locked)
          : afterClose(submission, received: received, closes: dates.closes))
      return false
    }
  }

  /// Lets the return before the one that counts take its place.
  mutating func stepBack(at keys: Set<FactTable.Key>) {
    for key in keys {
      valid[key]?.removeFirst()
      guard let earlier = valid[key]?.first,
        let index = examined.firstIndex(where: { $0.factKey == key })
      else { continue }
      examined[index] = earlier
      findings.removeAll { finding in
        finding.code == .submissionSuperseded && finding.location.file == earlier.file
          && finding.location.table == key.table && finding.key == earlier.findingKey
      }
    }
  }

  /// Orders returns from the latest, those without a day after those with one.
  ///
  /// ``isLater(_:_:)`` will not do: of two returns that cannot be told from a third, one may be
  /// later than the other.
  private static func isListedFirst(_ first: Submission, _ second: Submission) -> Bool {
    let (one, other) = (first.order, second.order)
    return one == other ? first.file < second.file : one > other
  }

  private static func isLater(_ first: Submission, _ second: Submission) -> Bool {
    let (left, right) = (first.revision ?? 0, second.revision ?? 0)
    guard left == right else { return left > right }
    guard let one = first.arrived, let other = second.arrived else { return false }
    guard one == other, let one = first.filled, let other = second.filled else {
      return one > other
    }
    return one > other
  }
}

extension ReturnSelection {
  private func finding(
    _ code: FindingCode, _ submission: Submission, _ arguments: [Finding.Argument]
  ) -> Finding {
    Finding(
      code, at: Finding.Location(file: submission.file, table: submission.table),
      key: submission.findingKey, arguments: arguments)
  }

  private func afterClose(
    _ submission: Submission, received: CalendarDate, closes: CalendarDate
  ) -> Finding {
    finding(
      .submittedAfterClose, submission,
      [.init("received", received.description), .init("closes", closes.description)])
  }

  private func afterLock(
    _ submission: Submission, received: CalendarDate, locked: CalendarDate
  ) -> Finding {
    finding(
      .submittedAfterLock, submission,
      [.init("received", received.description), .init("locked", locked.description)])
  }

  private func conflict(_ submission: Submission, with other: Submission) -> Finding {
    finding(.conflictingSubmissions, submission, [.init("other", other.file)])
  }

  private func superseded(_ submission: Submission, by other: Submission) -> Finding {
    finding(.submissionSuperseded, submission, [.init("other", other.file)])
  }

  private func lateness(of submission: Submission, _ receipt: Receipt) -> [Finding] {
    guard let received = receipt.received else {
      return notesReceipts ? [finding(.receivedDateUnknown, submission, [])] : []
    }
    guard let lateness = receipt.lateness else { return [] }
    return [
      finding(
        .submittedLate, submission,
        [
          .init("received", received.description), .init("due", receipt.due.description),
          .init("days", lateness.days),
          .init("remark", receipt.remark ?? LocalizedText("")),
        ])
    ]
  }
}

extension Submission {
  /// The coordinates of the return.
  var factKey: FactTable.Key {
    FactTable.Key(table: table, division: division, period: period)
  }

  /// The day of receipt, or that of filling in where nobody noted the other.
  fileprivate var arrived: CalendarDate? { received ?? filled }

  fileprivate var order: (revision: Int, arrived: Int, filled: Int) {
    let days = [arrived, filled].map { $0?.days(since: .distantFuture) ?? .min }
    return (revision ?? 0, days[0], days[1])
  }

  /// What a finding about the return as a whole is about.
  var findingKey: Finding.Key { Finding.Key(division: division, period: period.id) }

  /// Returns whether the cells say the same as those of `other`, wherever they stand.
  fileprivate func saysTheSame(as other: Submission) -> Bool {
    row?.cells.map(\.state) == other.row?.cells.map(\.state) && rowCount == other.rowCount
  }
}

extension FactTable.Key: Comparable {
  /// Orders by table, division and period.
  public static func < (lhs: FactTable.Key, rhs: FactTable.Key) -> Bool {
    (lhs.table, lhs.division, lhs.period) < (rhs.table, rhs.division, rhs.period)
  }
}
