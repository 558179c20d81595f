/// Works out whether each return of a period is there and in time.
struct ReturnStatuses {
  var scheme: Scheme
  var evidence: Evidence
  var extensions: DueExtensions

  /// Returns an entry for each return that is required or came, by unit, table and period, in the
  /// order of the office's lists.
  func statuses(in period: Period, missing: [MissingReturn]) -> [ReturnStatus] {
    let missing = Set(
      missing.map {
        FactTable.Key(table: $0.table, division: $0.division, period: $0.period)
      })
    let came = Set(evidence.selection.examined.map(\.factKey))
    return scheme.divisions(in: period).flatMap { division in
      scheme.tables.flatMap { table in
        period.spans(of: table.frequency).compactMap { span in
          let key = FactTable.Key(table: table.id, division: division.code, period: span)
          guard missing.contains(key) || came.contains(key) else { return nil }
          return status(at: key, came: came.contains(key))
        }
      }
    }
  }

  private func status(at key: FactTable.Key, came: Bool) -> ReturnStatus {
    let isUsed = evidence.facts.submission(at: key) != nil
    let receipt = isUsed ? evidence.selection.receipts[key] : nil
    let due = scheme.calendar.dates(of: key.period)?.due
    let granted = receipt?.granted ?? extensions[key]
    var status = ReturnStatus(
      division: key.division, table: key.table, period: key.period,
      presence: presence(at: key, isUsed: isUsed, came: came),
      due: receipt?.due ?? granted?.until ?? due)
    status.timeliness = receipt.map { receipt in
      guard receipt.received != nil else { return .unknown }
      return receipt.lateness == nil ? .inTime : .late
    }
    status.received = receipt?.received
    status.daysLate = receipt?.lateness?.days
    status.window = receipt?.lateness?.window?.name
    status.granted = granted
    return status
  }

  private func presence(
    at key: FactTable.Key, isUsed: Bool, came: Bool
  ) -> ReturnStatus.Presence {
    guard isUsed else { return came ? .refused : .missing }
    return evidence.declared.declaredNone.contains(key) ? .declaredNone : .submitted
  }
}
