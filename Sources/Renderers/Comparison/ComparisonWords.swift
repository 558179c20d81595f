internal import AssessKit

/// The words of a comparison, the same on a terminal, on a page and in a table.
struct ComparisonWords {
  var report: ComparisonReport
  var language: Language

  private static func text(_ zh: String, _ en: String) -> LocalizedText {
    LocalizedText(zh: zh, en: en)
  }

  static let totals = text("总分、名次和等次的变化", "Change of totals, ranks and grades")
  static let indexTotals = text("总指数、名次和等次的变化", "Change of the index, ranks and grades")
  static let units = text("各单位逐项变化", "Change of every item by unit")
  static let definitions = text("定义的差别", "Differences in the definitions")
  static let data = text("A期数据的差别", "Differences in the data of A's period")
  static let run = text("结果", "Run")
  static let change = text("变化", "Change")
  static let item = text("项目", "Item")
  static let rest = text("系数、并入、上限等", "Coefficient, blend, caps")
  static let reason = text("名次、等次变化的原因", "Why rank or grade changed")
  static let aspect = text("内容", "What")
  static let usedBy = text("用于", "Used by")
  static let measured = text("完成情况", "Value")

  /// The heading of the whole.
  var title: LocalizedText {
    LocalizedText(
      zh: report.isIndex ? "指数结果比较" : "考核结果比较",
      en: report.isIndex
        ? "Comparison of two results of an index" : "Comparison of two assessments")
  }

  /// What a run is, in one line.
  func side(_ side: ComparedSide) -> LocalizedText {
    let mark = side.isProvisional ? Self.text("（暂定）", " (provisional)") : Self.text("", "")
    return LocalizedText(
      zh: """
        \(side.title.zh)，\(side.period.name.zh)\(mark.zh)，方案\(side.scheme) \(side.version)，\
        \(side.tool)
        """,
      en: """
        \(side.title.en), \(side.period.name.en)\(mark.en), scheme \(side.scheme) \(side.version), \
        \(side.tool)
        """)
  }

  /// Who is in one run alone.
  var onlyOnce: [LocalizedText] {
    [("A", report.unitsRemoved), ("B", report.unitsAdded)].compactMap { name, units in
      guard !units.isEmpty else { return nil }
      return LocalizedText(
        zh: "只在\(name)中的单位：\(units.map(\.name.zh).joined(separator: "、"))。",
        en: "Units in \(name) alone: \(units.map(\.name.en).joined(separator: ", ")).")
    }
  }

  /// Points as they are printed; a dash for none.
  func points(_ points: Points?) -> String { points?.text(places: report.decimals) ?? "—" }

  /// A difference with its sign.
  func signed(_ points: Points?) -> String {
    guard let points else { return "—" }
    let text = points.text(places: report.decimals)
    return points > .zero && text != Points.zero.text(places: report.decimals) ? "+" + text : text
  }

  /// The change and its parts, as they are printed.
  func numbers(_ change: ValueChange) -> [String] {
    [points(change.from), points(change.to), signed(change.change)]
      + report.parts.map { signed(change[$0]) }
  }

  /// The headings above ``numbers(_:)``.
  var headings: [LocalizedText] {
    [LocalizedText("A"), LocalizedText("B"), Self.change] + report.parts.map(\.words)
  }

  /// The same where there is little room.
  var shortHeadings: [LocalizedText] {
    [LocalizedText("A"), LocalizedText("B"), Self.change]
      + report.parts.map { part in
        switch part {
        case .revised: LocalizedText(zh: part.words.zh, en: "Revised")
        case .definition: LocalizedText(zh: part.words.zh, en: "Definition")
        case .real: LocalizedText(zh: part.words.zh, en: "Real")
        }
      }
  }

  /// The ranks in both runs: 3→2, or one number where they are the same.
  func ranks(_ unit: UnitChange) -> String {
    let (from, to) = (unit.rankFrom.map(String.init) ?? "—", unit.rankTo.map(String.init) ?? "—")
    return from == to ? to : "\(from)→\(to)"
  }

  /// The grades in both runs.
  func grades(_ unit: UnitChange) -> String {
    let (from, to) = (unit.gradeFrom?[language] ?? "—", unit.gradeTo?[language] ?? "—")
    return from == to ? to : "\(from)→\(to)"
  }

  /// What a node is called, with its presence where it is in one run alone.
  func name(_ node: NodeChange) -> String {
    let mark: LocalizedText =
      switch node.presence {
      case .both: LocalizedText("")
      case .added: Self.text("（新增）", " (new)")
      case .removed: Self.text("（已取消）", " (removed)")
      }
    return "\(node.indicator) \(node.name[language])\(mark[language])"
  }

  /// What was measured, before and after, where that is not the same, and the full points where
  /// those are not.
  func remark(_ node: NodeChange) -> String? {
    guard node.isItem else { return nil }
    var parts: [String] = []
    let (from, to) = (node.measuredFrom?[language] ?? "—", node.measuredTo?[language] ?? "—")
    if from != to { parts.append("\(from) → \(to)") }
    let full = [node.fullFrom, node.fullTo].map { $0?.value.shortText(places: 2) ?? "—" }
    if !report.isIndex, full[0] != full[1] {
      parts.append(Self.text("满分", "full points ")[language] + "\(full[0])→\(full[1])")
    }
    return parts.isEmpty ? nil : parts.joined(separator: language == .zh ? "；" : "; ")
  }

  /// The nodes of a unit of which something changed.
  func changed(_ unit: UnitChange) -> [NodeChange] {
    unit.nodes.filter { $0.points.isChanged || ($0.isItem && remark($0) != nil) }
  }

}
