/// A query that no explanation answers, as a row of a file of explanations asks for one.
public struct OpenQuery: Codable, Hashable, Sendable {
  /// The id of the scheme's check, or the number of the finding.
  public var rule: String

  /// The name of the table, in Chinese: the file is for clerks, whatever the language of the run.
  public var table: String

  /// The code of the division.
  public var division: String

  /// The id of the period.
  public var period: String

  /// The name of the data element, or the id of the indicator.
  public var element: String

  /// The key of the row, where one row of a ledger is asked about.
  public var row: String

  /// The value that was read, or what stands for the values of all places.
  public var value: String

  /// How many places are asked about.
  public var count: Int

  /// What is asked, in a sentence.
  public var question: String

  /// Whether a file of explanations has the row already, without a reason.
  public var isListed: Bool

  /// Returns what stands in a column; nothing in those that the clerk fills in.
  public func text(_ column: ExplanationColumn) -> String {
    switch column {
    case .rule: rule
    case .table: table
    case .division: division
    case .period: period
    case .element: element
    case .row: row
    case .value: value
    case .count: String(count)
    case .question: question
    case .reason, .office, .date: ""
    }
  }
}
