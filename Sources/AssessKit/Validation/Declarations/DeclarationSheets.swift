/// The lists of declarations among the files, and which of them count.
struct DeclarationSheets: Sendable {
  /// The files, without the lists: a list on which nothing was entered is as good as none.
  private(set) var readings: [FileReading] = []

  /// The lists that count, in the order of division and period.
  private(set) var counting: [Declaration] = []

  /// Which of the lists count.
  let selection: ReturnSelection

  /// Finds the lists and chooses among them as among any returns.
  init(
    in passes: [LedgerPass.Reading], calendar: ReportingCalendar, extensions: DueExtensions
  ) {
    var lists: [FileReading] = []
    var rows: [String: [Row]] = [:]
    for pass in passes {
      var reading = pass.file
      let submissions = reading.submissions.filter(\.isDeclaration)
      if !submissions.isEmpty, !pass.declared.isEmpty {
        reading.submissions.removeAll(where: \.isDeclaration)
        if pass.declared.allSatisfy({ $0.cells[DeclarationList.statusColumn].state == .missing }) {
          reading.removeFindings {
            $0.location.table == DeclarationList.id && $0.code == .requiredMissing
          }
        } else {
          rows[reading.file] = pass.declared
          lists.append(Self.list(of: submissions, pass.declared, in: reading))
        }
      }
      readings.append(reading)
    }
    selection = ReturnSelection(of: lists, calendar: calendar, extensions: extensions)
    counting = selection.counting.map { submission in
      let valid = selection.validReturns(at: submission.factKey)
      return Declaration(
        submission: submission,
        statements: Self.statements(of: submission, among: valid, rows: rows))
    }
  }

  /// Returns the reading of a file's lists; what a list says becomes its row, so that two lists can be
  /// compared.
  private static func list(
    of submissions: [Submission], _ rows: [Row], in reading: FileReading
  ) -> FileReading {
    var list = reading
    list.submissions = submissions.map { submission in
      var submission = submission
      let own = rows.filter { $0.isOf(submission) }
      submission.row = own.first.map { first in
        var row = first
        row.cells = own.sorted { ($0.declaredTable ?? "") < ($1.declaredTable ?? "") }
          .flatMap(\.cells)
        return row
      }
      return submission
    }
    return list
  }

  private static func statements(
    of submission: Submission, among valid: [Submission], rows: [String: [Row]]
  ) -> [String: Declaration.Statement] {
    var statements: [String: Declaration.Statement] = [:]
    for row in rows[submission.file] ?? [] where row.isOf(submission) {
      guard let table = row.declaredTable, let status = row.declaredStatus else { continue }
      let same = valid.filter { other in
        (rows[other.file] ?? []).contains {
          $0.isOf(other) && $0.declaredTable == table && $0.declaredStatus == status
        }
      }
      statements[table] = Declaration.Statement(
        status: status, row: row, received: same.compactMap(\.received).min())
    }
    return statements
  }
}

extension Submission {
  /// Whether it is a list of declarations.
  fileprivate var isDeclaration: Bool { table == DeclarationList.id }
}

extension Row {
  /// Whether it belongs to the return.
  fileprivate func isOf(_ submission: Submission) -> Bool {
    division == submission.division && period == submission.period
  }
}
