public import AssessKit
import TextFormats

/// The answer to `assess explain … --division D`: each item's value, target, rule, points, cells.
public struct ScoreExplanationText: Sendable {
  private let report: AssessmentReport
  private let language: Language
  private let columns: Int

  /// Creates a printer.
  public init(report: AssessmentReport, language: Language, columns: Int = 80) {
    self.report = report
    self.language = language
    self.columns = max(40, columns)
  }

  /// Returns the explanation of one unit's score, or of one of its items.
  public func text(of division: DivisionReport, indicator: String? = nil) -> String {
    let items = division.items.filter { indicator == nil || $0.indicator == indicator }
    return head(of: division) + items.map(text).joined() + foot(of: division, indicator)
  }

  private var places: Int { report.scheme.rollUp.decimals }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  private func head(of division: DivisionReport) -> String {
    let total = division.total?.text(places: places) ?? "—"
    let rank = division.rank.map(String.init) ?? "—"
    let grade = division.grade?[language] ?? "—"
    let mark = division.isProvisional || report.isProvisional ? say("（暂定）", " (provisional)") : ""
    return say(
      "\(division.name.zh)（\(division.code)），\(report.period.name.zh)\(mark)\n"
        + "得分\(total)，名次\(rank)，等次\(grade)\n\n",
      "\(division.name.en) (\(division.code)), \(report.period.name.en)\(mark)\n"
        + "score \(total), rank \(rank), grade \(grade)\n\n")
  }

  private func text(of result: ItemResult) -> String {
    guard let entry = report.indicator(result.indicator), let item = entry.item else { return "" }
    var lines = ["\(entry.id)  \(entry.name[language])  \(worth(of: result))"]
    lines += indented(say("依据：", "clause: ") + "\(item.clause) “\(item.quote)”")
    lines += indented(say("计算：", "formula: ") + item.formula[language])
    if !item.targetWords.isEmpty {
      lines += indented(say("目标：", "target: ") + item.targetWords[language])
    }
    lines += indented(say("规则：", "rule: ") + item.ruleWords[language])
    let why = result.explanation(entry: item, tables: report.scheme.tables)
    lines += indented(say("结果：", "result: ") + why[language])
    lines += OutlookText(report: report, language: language).lines(of: result, item).flatMap(
      indented)
    for part in result.periods { lines += indented("· " + text(of: part, item)) }
    for operand in result.operands { lines += indented("· " + text(of: operand)) }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// What an item came to in a shorter period, with the target where that is another one.
  private func text(of part: PeriodScore, _ item: ItemEntry) -> String {
    let value = part.measurement?.words(entry: item, tables: report.scheme.tables)
    let words = (value ?? part.state.words)[language]
    let target = part.target == item.target ? nil : part.target?.words(unit: item.unit)[language]
    return "\(part.period.name[language])\(say("：", ": "))\(words)"
      + (target.map { say("（目标\($0)）", " (target: \($0))") } ?? "")
  }

  /// The points of the full points; the value alone in an index.
  private func worth(of result: ItemResult) -> String {
    let points = result.points.text(places: places)
    guard !report.scheme.rollUp.isIndex else { return result.counts ? points : "—" }
    return "\(points)/\(result.full.text(places: places))"
  }

  private func text(of operand: Operand) -> String {
    let value = operand.value ?? "—"
    let place = operand.source.flatMap { FindingWords(language: language).place($0) }
    return "\(operand.name[language]) = \(value)"
      + (place.map { say("（\($0)）", " (\($0))") } ?? "")
  }

  private func foot(of division: DivisionReport, _ indicator: String?) -> String {
    guard indicator == nil else { return "" }
    let remarks =
      division.remarks(places: places).map { $0[language] + "\n" }.joined()
      + OutlookText(report: report, language: language).goals(of: division)
      .map { $0.wrapped(at: columns).joined(separator: "\n") + "\n" }.joined()
    guard let base = division.base else { return remarks }
    let loss = division.lossTotal.text(places: places)
    return remarks
      + say(
        "基础分\(base.text(places: places))，失分合计\(loss)；加分\(division.bonus.text(places: places))，"
          + "减分\(division.penalty.text(places: places))\n",
        "base \(base.text(places: places)), points lost \(loss); bonus "
          + "\(division.bonus.text(places: places)), penalty \(division.penalty.text(places: places))\n"
      )
  }

  private func indented(_ text: String) -> [String] {
    text.wrapped(at: columns - 4).map { "    " + $0 }
  }
}
