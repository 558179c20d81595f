/// What an explanation is about: the query of one check on one data element of one return.
struct QueryKey: Hashable, Sendable {
  /// The id of the scheme's check, or the number of the finding.
  var rule: String

  /// The id of the table, empty where the finding is about none.
  var table = ""

  /// The code of the division.
  var division = ""

  /// The id of the period.
  var period = ""

  /// The data element or the indicator, such as `litigation.appeared`.
  var element = ""
}

/// A row of a file of explanations, as it was read.
struct ExplanationRow: Hashable, Sendable {
  /// The file.
  var file: String

  /// The line on which it starts.
  var line: Int

  /// The number of the record.
  var number: Int

  /// What it is about.
  var key: QueryKey

  /// The key of the row of a ledger, empty where it is about all rows.
  var row: String

  /// The value that is explained.
  var value: String

  /// How many places are explained.
  var count: Int

  /// Why the value is right; empty while nobody filled it in.
  var reason: String

  /// The office.
  var office: String

  /// The day, where it is one.
  var date: CalendarDate?

  /// The columns that are empty or cannot be understood.
  var lacking: [ExplanationColumn]

  /// Whether a spreadsheet has made something else of the key: a day, or a number that lost digits.
  var isRowMangled: Bool {
    let content = Array(row.utf8)[...]
    return CodeDay(content) != nil || ScientificNotation.matches(content)
  }

  /// The explanation, once a reason, an office and a day are there and all else can be understood.
  var explanation: Explanation? {
    guard !reason.isEmpty, lacking.isEmpty, let date else { return nil }
    return Explanation(reason: reason, office: office, date: date, file: file, line: line)
  }
}

/// What a file of explanations came to.
struct ExplanationReading: Sendable {
  /// The name of the file.
  var file: String

  /// The rows; none where the file is refused.
  var rows: [ExplanationRow] = []

  /// What is wrong with the file and its rows.
  var findings: [Finding] = []
}
