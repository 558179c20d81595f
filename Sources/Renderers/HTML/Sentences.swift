internal import AssessKit

/// The sentences of the pages that hold names and numbers.
enum Sentences {
  static func cityTitle(_ report: AssessmentReport) -> LocalizedText {
    let root = report.scheme.root
    let period = report.period.name
    return marked(
      LocalizedText(
        zh: "\(root.zh)\(period.zh)\(results(report))", en: "\(root.en): Results for \(period.en)"),
      if: report.isProvisional)
  }

  static func title(_ name: LocalizedText, _ report: AssessmentReport, provisional: Bool)
    -> LocalizedText
  {
    let period = report.period.name
    return marked(
      LocalizedText(
        zh: "\(name.zh)\(period.zh)\(results(report))", en: "\(name.en): Results for \(period.en)"),
      if: provisional)
  }

  private static func results(_ report: AssessmentReport) -> String {
    report.scheme.rollUp.isIndex ? "指数结果" : "考核结果"
  }

  static func departmentTitle(_ name: LocalizedText, _ report: AssessmentReport) -> LocalizedText {
    let period = report.period.name
    return marked(
      LocalizedText(
        zh: "\(name.zh)\(period.zh)牵头指标情况", en: "\(name.en): Items Led, \(period.en)"),
      if: report.isProvisional)
  }

  static func marked(_ title: LocalizedText, if isProvisional: Bool) -> LocalizedText {
    guard isProvisional else { return title }
    return LocalizedText(zh: title.zh + "（暂定）", en: title.en + " (provisional)")
  }

  static func basis(_ report: AssessmentReport) -> LocalizedText {
    let source = report.scheme.source
    let items = report.indicators.count { $0.item != nil }
    let number = source.number.isEmpty ? "" : "（\(source.number)）"
    let (units, full) = (report.summary.units, report.scheme.rollUp.full.value.shortText())
    guard !report.scheme.rollUp.isIndex else { return indexBasis(report, number, items) }
    return LocalizedText(
      zh: """
        根据《\(source.title.zh)》\(number)，对\(units)个单位\(report.period.name.zh)的工作进行考核，\
        设\(items)项指标，基础分满分\(full)分。数据截至\(report.cutOff.words.zh)。
        """,
      en: """
        On the basis of “\(source.title.en)”\(source.number.isEmpty ? "" : " (\(source.number))"), \
        \(units) units were assessed for \(report.period.name.en) on \(items) items with a base of \
        \(full) points. Data up to \(report.cutOff.words.en).
        """)
  }

  private static func indexBasis(
    _ report: AssessmentReport, _ number: String, _ items: Int
  ) -> LocalizedText {
    let (source, units) = (report.scheme.source, report.summary.units)
    return LocalizedText(
      zh: """
        根据《\(source.title.zh)》\(number)，对\(units)个单位\(report.period.name.zh)的数据计算综合指数，\
        由\(items)项指标合成。数据截至\(report.cutOff.words.zh)。
        """,
      en: """
        On the basis of “\(source.title.en)”\(source.number.isEmpty ? "" : " (\(source.number))"), an \
        index of \(items) indicators was worked out for \(units) units in \(report.period.name.en). \
        Data up to \(report.cutOff.words.en).
        """)
  }

  static func provisional(missing: LocalizedText, pending: LocalizedText) -> LocalizedText {
    var parts: [LocalizedText] = []
    if !missing.isEmpty {
      parts.append(LocalizedText(zh: "未报送：\(missing.zh)", en: "not received: \(missing.en)"))
    }
    if !pending.isEmpty {
      parts.append(LocalizedText(zh: "待认定：\(pending.zh)", en: "to be decided: \(pending.en)"))
    }
    if parts.isEmpty {
      parts.append(LocalizedText(zh: "部分数据或认定尚未到位", en: "data or decisions are missing"))
    }
    return LocalizedText(
      zh: "本结果为暂定，名次可能变化。\(parts.map(\.zh).joined(separator: "；"))。",
      en: "This result is provisional and ranks may change; "
        + "\(parts.map(\.en).joined(separator: "; ")).")
  }

  static func tables(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "\(count)张报表", en: "\(count) returns")
  }

  static func rank(_ rank: Int, of count: Int, sharedBy: Int) -> LocalizedText {
    LocalizedText(
      zh: "\(sharedBy > 1 ? "并列" : "")第\(rank)名（共\(count)个单位）",
      en: "\(rank)\(sharedBy > 1 ? " (shared)" : "") of \(count)")
  }

  static func rankChange(from previous: Int, to rank: Int) -> LocalizedText {
    switch previous - rank {
    case 0: LocalizedText(zh: "持平", en: "same")
    case let up where up > 0: LocalizedText(zh: "升\(up)位", en: "up \(up)")
    case let down: LocalizedText(zh: "降\(-down)位", en: "down \(-down)")
    }
  }

  static func previous(
    _ previous: PreviousResult, _ total: Points, _ rank: Int?, in rollUp: RollUp
  ) -> LocalizedText {
    let decimals = rollUp.decimals
    let (unit, points) = rollUp.isIndex ? ("", "") : ("分", " points")
    let difference = total - previous.total
    let sign = difference > .zero ? "+" : ""
    let text = sign + difference.text(places: decimals)
    let change = rank.map { rankChange(from: previous.rank, to: $0) } ?? Words.none
    let period = previous.period.name
    return LocalizedText(
      zh:
        "\(text)\(unit)，名次\(change.zh)（\(period.zh)\(previous.total.text(places: decimals))\(unit)，第\(previous.rank)名）",
      en: "\(text)\(points), rank \(change.en) (\(period.en): "
        + "\(previous.total.text(places: decimals)), rank \(previous.rank))")
  }

  /// The full points of a branch after reweighting, in front of the share.
  static func full(_ points: String) -> LocalizedText {
    LocalizedText(zh: "满分\(points)，", en: "of \(points), ")
  }

  static func included(_ included: Int, of total: Int) -> LocalizedText {
    LocalizedText(zh: "\(total)个单位中\(included)个", en: "\(included) of \(total) units")
  }

  static func lossSum(full: Points, base: Points, loss: Points, _ decimals: Int) -> LocalizedText {
    let (full, base) = (full.value.shortText(), base.text(places: decimals))
    let loss = loss.text(places: decimals)
    return LocalizedText(
      zh: "失分合计=满分\(full)－基础分\(base)=\(loss)分",
      en: "Sum of losses = \(full) − base \(base) = \(loss)")
  }

  static func rescaled(possible: Points, earned: Points, base: Points, full: Points, _ places: Int)
    -> LocalizedText
  {
    let (earned, possible) = (earned.text(places: places), possible.value.shortText())
    let (base, full) = (base.text(places: places), full.value.shortText())
    return LocalizedText(
      zh: "基础分=实得分\(earned)÷应得分\(possible)×\(full)=\(base)分。",
      en: "Base = earned \(earned) ÷ possible \(possible) × \(full) = \(base).")
  }

  /// What a department answers for, and what that cost; an index has no loss.
  static func leads(_ count: Int, shared: Int, cooperates: Int, loss: String?) -> LocalizedText {
    let sharedZh = shared > 0 ? "，其中\(shared)项由其他单位首位牵头、失分不在此重复计算" : ""
    let sharedEn = shared > 0 ? ", \(shared) of them counted under another first lead" : ""
    let costZh = loss.map { "首位牵头的指标各单位共失分\($0)分。" } ?? ""
    let costEn = loss.map { " The items that it leads first cost all units \($0) points." } ?? ""
    return LocalizedText(
      zh: "牵头指标\(count)项\(sharedZh)；配合指标\(cooperates)项。\(costZh)",
      en: "Leads \(count) items\(sharedEn); cooperates in \(cooperates).\(costEn)")
  }

  static func sharedUnder(_ name: String) -> LocalizedText {
    LocalizedText(zh: "共同牵头，计入\(name)", en: "shared, counted under \(name)")
  }

  static func place(_ location: Finding.Location) -> LocalizedText {
    var zh: [String] = location.file.isEmpty ? [] : [location.file]
    var en = zh
    if let sheet = location.sheet {
      zh.append("工作表“\(sheet)”")
      en.append("sheet “\(sheet)”")
    }
    if let line = location.line {
      zh.append("第\(line)行")
      en.append("line \(line)")
    }
    if let column = location.column {
      let letter = location.columnLetter.map { "\($0)列" } ?? ""
      zh.append("\(letter)“\(column)”")
      en.append("column \(location.columnLetter.map { "\($0) " } ?? "")“\(column)”")
    }
    return LocalizedText(zh: zh.joined(separator: " "), en: en.joined(separator: ", "))
  }

  static func more(_ count: Int) -> LocalizedText {
    LocalizedText(zh: "等\(count)处", en: "\(count) places")
  }

  static func gradeCount(_ count: GradeCount) -> (LocalizedText, LocalizedText) {
    (count.grade, LocalizedText(zh: "\(count.units)个", en: "\(count.units)"))
  }

  static let publicFindings = LocalizedText(
    zh: "公开版不列出问题明细。", en: "The public edition does not list findings one by one.")

  static let chart = LocalizedText(zh: "各单位总分", en: "Totals of the units")

  static let indexChart = LocalizedText(zh: "各单位总指数", en: "Index of the units")

  static let chartText = LocalizedText(
    zh: "横条长度表示结果大小，虚线为平均；数值同下表。",
    en:
      "The length of a bar is the total, the broken line the mean; the table has the same numbers.")

  static let legend = LocalizedText(
    zh: "底色按得分率由浅到深：95%及以上、90%至95%、80%至90%、60%至80%、不足60%；色深者失分多。",
    en: """
      Shades by share of the points, from light to dark: 95% and above, 90% to 95%, 80% to 90%, \
      60% to 80%, below 60%; the darker, the more was lost.
      """)

  static let seriesLegend = LocalizedText(
    zh: "每格上为总指数，下为当期名次；各期按当期数据和同一方案计算。",
    en: "Each cell has the index and, below it, the rank of that period; all by this scheme.")

  static let signs: [(String, LocalizedText)] = [
    ("0", LocalizedText(zh: "数值为零", en: "the value is zero")),
    ("—", LocalizedText(zh: "数据缺失，或该栏无内容", en: "missing, or nothing to say")),
    ("不涉及", LocalizedText(zh: "该单位没有这类事项", en: "not applicable: nothing to measure")),
    ("未到期", LocalizedText(zh: "完成期限在考核期之后", en: "not yet due")),
    ("待认定", LocalizedText(zh: "等待考核单位认定，结果暂定", en: "pending: waits for a decision")),
    (
      "暂定",
      LocalizedText(zh: "缺少报表或认定，名次可能变化", en: "provisional: returns or decisions are missing")
    ),
  ]
}
