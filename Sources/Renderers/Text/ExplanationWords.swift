public import AssessKit

/// What is said about explanations, the same in every format.
public enum ExplanationWords {
  /// The heading of the queries that were explained.
  static let title = Finding.State.explained.label

  /// What stands under the queries that are open.
  static let hint = LocalizedText(
    zh: "核实的问题，有误的请更正；确实无误的，用 --explain 说明.csv 列出来，写明理由、单位和日期。",
    en: """
      Correct a query, or explain it where the figure is right: --explain explanations.csv lists \
      the queries for a reason, the office and the day.
      """)

  /// What an office said, who and when.
  public static func sentence(_ explanation: Explanation) -> LocalizedText {
    LocalizedText(
      zh: "\(explanation.reason)（\(explanation.office)，\(explanation.date)）",
      en: "\(explanation.reason) (\(explanation.office), \(explanation.date))")
  }
}
