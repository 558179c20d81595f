/// What a reader must know of a comparison, a sentence each.
struct ComparisonRemarks {
  var first: AssessmentReport
  var second: AssessmentReport
  var steps: ScoreSteps
  var units: [UnitChange]
  var definitions: [DefinitionChange]
  var data: [DataChange]

  /// The sentences, in the order in which they are printed.
  var sentences: [LocalizedText] {
    (steps.isSplit ? [order] + leftOut + taken + gaps : unsplit) + provisional
  }

  /// How the parts come about.
  private var order: LocalizedText {
    LocalizedText(
      zh: """
        分解次序：A的得分→把A期数据换成B所掌握的（更正数据）→换成B的方案（定义变更）→换成B的考核期\
        （实际变化）。三部分之和恰为总变化；逐项四舍五入后相加可能有尾差。
        """,
      en: """
        How changes are split: the score of A → with the data of A's period as B has it (revised \
        data) → by B's scheme (changed definition) → in B's period (real change). The parts add up \
        exactly; as printed, each is rounded.
        """)
  }

  /// Why a part is not among the columns, or comes to nothing.
  private var leftOut: [LocalizedText] {
    var sentences: [LocalizedText] = []
    if first.period == second.period {
      sentences.append(
        LocalizedText(
          zh: "两次是同一考核期，没有实际变化，不列此栏。",
          en: "Both runs are of the same period: there is no real change, and no such column."))
    }
    if first.scheme.hash == second.scheme.hash {
      sentences.append(
        LocalizedText(
          zh: "两次用的是同一份方案（校验值相同），没有定义变更，不列此栏。",
          en:
            "Both runs are by the same scheme (same SHA-256): no definition changed, and there is no such column."
        ))
    } else if definitions.allSatisfy({ $0.aspect == .version || $0.aspect == .periodTarget }) {
      sentences.append(
        LocalizedText(
          zh: "两份方案的文件不同，但影响计分的定义没有差别。",
          en: "The files of the schemes differ, but no definition that matters for scores does."))
    }
    if data.isEmpty {
      sentences.append(
        LocalizedText(
          zh: "A期的数据两次一致，没有更正。",
          en: "The data of A's period is the same in both runs: nothing was revised."))
    }
    return sentences
  }

  /// What was taken from the other run.
  private var taken: [LocalizedText] {
    var sentences: [LocalizedText] = []
    if steps.standing > 0 {
      sentences.append(
        LocalizedText(
          zh: "B没有读入A所用的\(steps.standing)份报表，这些报表按A的数据计算。",
          en:
            "B was not given \(steps.standing) of the returns that A used: A's data stands for them."
        ))
    }
    if !steps.borrowed.isEmpty {
      let names = steps.borrowed
      let shown = names.prefix(8)
      let more = names.count > shown.count ? "等\(names.count)项" : ""
      sentences.append(
        LocalizedText(
          zh: """
            A期没有B的方案新要的数据（\(shown.joined(separator: "、"))\(more)），分解时借用B期的数值，\
            因此这部分得分的变化都算作定义变更。
            """,
          en: """
            A's period has no data for what B's scheme asks for anew (\(shown.joined(separator: ", "))\
            \(more.isEmpty ? "" : " and others, \(names.count) in all")): B's values stand in, so that \
            what comes of them counts as changed definition.
            """))
    }
    return sentences
  }

  /// The units of which a part is not known.
  private var gaps: [LocalizedText] {
    let units = units.filter { unit in
      unit.total.change != nil && steps.parts.contains { unit.total[$0] == nil }
    }
    guard !units.isEmpty else { return [] }
    let names = units.map(\.name).joined
    return [
      LocalizedText(
        zh: "在分解途中没有总分、因而不能全部分解的单位：\(names.zh)。",
        en: "Units without a total on the way, whose change cannot be split in full: \(names.en).")
    ]
  }

  private var unsplit: [LocalizedText] {
    first.period == second.period
      ? []
      : [
        LocalizedText(
          zh: "两次的考核期不同，定义一栏中的目标值差别可能出自方案按期规定的目标。",
          en: "The periods differ, so that targets may differ by the scheme's own schedule.")
      ]
  }

  private var provisional: [LocalizedText] {
    zip([first, second], ["A", "B"]).filter { $0.0.isProvisional }.map { _, name in
      LocalizedText(
        zh: "\(name)的结果为暂定，比较也随之暂定。",
        en: "The result of \(name) is provisional, and so is the comparison.")
    }
  }
}
