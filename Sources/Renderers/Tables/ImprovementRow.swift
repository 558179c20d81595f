internal import AssessKit

/// A change that earns a unit more, or the reason why none does.
struct ImprovementRow: Sendable {
  /// The item.
  var row: ItemRow

  /// The place among the changes of the item, from 1; nothing for a reason.
  var order: Int?

  /// The change.
  var improvement: Improvement?

  /// The reason.
  var limit: ImprovementLimit?

  /// Returns the changes of a report: by unit in the order of the ranking, then as in the scheme.
  static func all(in report: AssessmentReport) -> [ImprovementRow] {
    ItemRow.all(in: report).flatMap { row -> [ImprovementRow] in
      guard let outlook = row.result.outlook else { return [] }
      let changes = outlook.improvements.enumerated().map {
        ImprovementRow(row: row, order: $0.offset + 1, improvement: $0.element)
      }
      return changes
        + [outlook.limit.map { ImprovementRow(row: row, limit: $0) }].compactMap(\.self)
    }
  }

  /// The sentence.
  var words: LocalizedText {
    improvement?.words(entry: row.item) ?? limit?.words ?? LocalizedText("")
  }
}

extension FigureChange.Kind {
  /// The word for it.
  var tableWord: LocalizedText {
    switch self {
    case .count: LocalizedText(zh: "数量", en: "count")
    case .value: LocalizedText(zh: "数值", en: "value")
    case .answers: LocalizedText(zh: "是否", en: "answers")
    case .events: LocalizedText(zh: "事件", en: "events")
    case .days: LocalizedText(zh: "天数", en: "days")
    }
  }
}

extension Improvement.Goal {
  /// The word for it.
  var tableWord: LocalizedText {
    switch self {
    case .tenth: LocalizedText(zh: "0.1分", en: "a tenth")
    case .step: LocalizedText(zh: "上一档", en: "next step")
    case .target: LocalizedText(zh: "达标", en: "target")
    case .full: LocalizedText(zh: "满分", en: "full points")
    }
  }
}
