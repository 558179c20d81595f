internal import AssessKit

/// What an item means: clause, departments, formula, target and rule.
struct ItemTerms {
  var context: PageContext

  /// What an indicator is worth: points, or a weight among its siblings in an index.
  func worth(of indicator: IndicatorEntry) -> String {
    guard !context.isIndex else {
      let percent = context.weight(of: indicator)
      return context.say(LocalizedText(zh: "（权重\(percent)）", en: " (weight \(percent))"))
    }
    let points = indicator.points.value.shortText()
    return context.say(LocalizedText(zh: "（\(points)分）", en: " (\(points) points)"))
  }

  /// Writes the terms of an item.
  func write(_ item: ItemEntry, to writer: inout HTMLWriter) {
    let comma = context.language == .zh ? "、" : ", "
    func names(_ departments: [String]) -> String {
      departments.map { context.label(ofDepartment: $0) }.joined(separator: comma)
    }
    writer.terms([
      (context.say(Words.clause), item.clause),
      (context.say(Words.quote), item.quote.isEmpty ? "" : "“\(item.quote)”"),
      (context.say(Words.covers), item.covers.joined(separator: comma)),
      (context.say(Words.lead), names(item.lead)),
      (context.say(Words.cooperating), names(item.cooperating)),
      (context.say(Words.definition), context.say(item.definition)),
      (context.say(Words.formula), context.say(item.formula)),
      (context.say(Words.target), context.say(item.targetWords)),
      (context.say(Words.rule), context.say(item.ruleWords)),
      (context.say(Words.policy), context.say(item.policyWords)),
    ])
  }
}
