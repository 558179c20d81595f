/// One line of a unit's list for rectification (整改清单): what is wrong, who answers, what is to be done.
public struct Rectification: Hashable, Sendable {
  /// Why it is on the list.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A return that is missing.
    case missingReturn

    /// An item that lost points.
    case loss

    /// An error, or a query that nobody has explained.
    case finding
  }

  /// Why it is on the list.
  public var kind: Kind

  /// What is wrong.
  public var problem: LocalizedText

  /// The item, where it is about one.
  public var indicator: String?

  /// The clause of the source, where it is about an item.
  public var clause: String

  /// The lead departments; the unit itself for its returns.
  public var lead: [LocalizedText]

  /// The departments that cooperate.
  public var cooperating: [LocalizedText]

  /// What is to be done.
  public var measure: LocalizedText

  /// The points lost, where it is about an item.
  public var loss: Points?
}

extension AssessmentReport {
  /// Returns what a unit has to put right: returns that are missing, items that lost points, the
  /// largest first, then errors and open queries.
  public func rectifications(of division: DivisionReport) -> [Rectification] {
    missing(of: division) + losses(of: division) + findings(of: division)
  }

  private func missing(of division: DivisionReport) -> [Rectification] {
    missingReturns.filter { $0.division == division.code }.map { missing in
      let table = scheme.tables.first { $0.id == missing.table }?.name
      let name = table ?? LocalizedText(missing.table)
      let period = missing.period == self.period ? LocalizedText("") : missing.period.name
      return Rectification(
        kind: .missingReturn,
        problem: LocalizedText(
          zh: "未报送\(period.zh)\(name.zh)",
          en: "\(name.en)\(period.isEmpty ? "" : ", \(period.en),") not received"),
        clause: "", lead: [division.name], cooperating: [],
        measure: LocalizedText(zh: "补报\(period.zh)\(name.zh)", en: "send \(name.en)"))
    }
  }

  private func losses(of division: DivisionReport) -> [Rectification] {
    division.losses.compactMap { id in
      guard let result = division.items.first(where: { $0.indicator == id }),
        let entry = indicator(id), let item = entry.item
      else { return nil }
      let points = result.loss.text(places: scheme.rollUp.decimals)
      let why = result.explanation(entry: item, tables: scheme.tables)
      return Rectification(
        kind: .loss,
        problem: LocalizedText(
          zh: "\(entry.name.zh)，失分\(points)分：\(why.zh)",
          en: "\(entry.name.en), \(points) points lost: \(why.en)"),
        indicator: id, clause: item.clause, lead: item.lead.map(label),
        cooperating: item.cooperating.map(label), measure: result.remedy(for: item),
        loss: result.loss)
    }
  }

  private func findings(of division: DivisionReport) -> [Rectification] {
    let open = findings.filter { finding in
      finding.key.division == division.code && finding.severity >= .query
        && finding.state != .explained && finding.code != .submissionMissing
    }
    return open.map { finding in
      func text(_ language: Language) -> String {
        let file = finding.location.file.isEmpty ? "" : "（\(finding.location.file)）"
        let more = finding.occurrences > 1 ? " ×\(finding.occurrences)" : ""
        return "\(finding.code.number) \(finding.message(in: language))\(file)\(more)"
      }
      return Rectification(
        kind: .finding, problem: LocalizedText(zh: text(.zh), en: text(.en)), clause: "",
        lead: [division.name], cooperating: [],
        measure: LocalizedText(zh: finding.remedy(in: .zh), en: finding.remedy(in: .en)))
    }
  }

  /// The name of a department in both languages.
  func label(_ department: String) -> LocalizedText {
    departments.first { $0.name.zh == department }?.name ?? LocalizedText(department)
  }
}

extension ItemResult {
  /// What is to be done about an item: what reaches the target or the full points, or as much of it
  /// as can be said, or the target itself.
  func remedy(for entry: ItemEntry) -> LocalizedText {
    let far = outlook?.improvements.last { $0.goals.contains(.full) || $0.goals.contains(.target) }
    if let best = far ?? outlook?.improvements.last { return best.words(entry: entry) }
    if let limit = outlook?.limit, limit != .none { return limit.words }
    guard entry.targetWords.isEmpty else {
      return LocalizedText(zh: "目标：", en: "target: ") + entry.targetWords
    }
    return LocalizedText("")
  }
}
