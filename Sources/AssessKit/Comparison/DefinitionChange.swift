/// A difference between the definitions.
public struct DefinitionChange: Codable, Hashable, Sendable {
  /// The id of the indicator; `nil` for what concerns the scheme as a whole.
  public var indicator: String?

  /// The name of the indicator, or of what it concerns.
  public var name: LocalizedText

  /// What changed.
  public var aspect: DefinitionAspect

  /// How it was; empty for what is new.
  public var before: LocalizedText

  /// How it is; empty for what is gone.
  public var after: LocalizedText
}

/// What about a definition changed.
public enum DefinitionAspect: String, CaseIterable, Codable, Hashable, Sendable {
  /// The version of the scheme.
  case version

  /// The document that asks for it.
  case source

  /// How totals, ranks and grades are made.
  case rollUp = "roll_up"

  /// When returns are due.
  case calendar

  /// The group, or the factor on the base, of a unit.
  case unit

  /// An indicator is new.
  case added

  /// An indicator is gone.
  case removed

  /// The name of an indicator.
  case name

  /// The branch under which it stands.
  case parent

  /// Its full points.
  case points

  /// Its share of the weight of its siblings, in an index.
  case weight

  /// How the value of a branch comes from those below, in an index.
  case composition

  /// The clause of the source.
  case clause

  /// The lead departments.
  case lead

  /// What counts and what does not (口径).
  case definition

  /// The formula of the measure.
  case formula

  /// The target.
  case target

  /// The rule.
  case rule

  /// What becomes of missing data and of zero denominators.
  case policy

  /// The target of another period in the same definitions: a part of real change.
  case periodTarget = "period_target"

  /// In words.
  public var words: LocalizedText {
    switch self {
    case .version: LocalizedText(zh: "方案版本", en: "version")
    case .source: LocalizedText(zh: "考核依据", en: "source")
    case .rollUp: LocalizedText(zh: "总分、名次和等次", en: "totals, ranks and grades")
    case .calendar: LocalizedText(zh: "报送期限", en: "due days")
    case .unit: LocalizedText(zh: "单位分组或系数", en: "group or coefficient of a unit")
    case .added: LocalizedText(zh: "新增指标", en: "new indicator")
    case .removed: LocalizedText(zh: "取消指标", en: "indicator removed")
    case .name: LocalizedText(zh: "名称", en: "name")
    case .parent: LocalizedText(zh: "所属上级指标", en: "branch")
    case .points: LocalizedText(zh: "分值", en: "full points")
    case .weight: LocalizedText(zh: "权重", en: "weight")
    case .composition: LocalizedText(zh: "合成方法", en: "how it is put together")
    case .clause: LocalizedText(zh: "条款", en: "clause")
    case .lead: LocalizedText(zh: "牵头单位", en: "lead")
    case .definition: LocalizedText(zh: "口径", en: "definition")
    case .formula: LocalizedText(zh: "计算方法", en: "formula")
    case .target: LocalizedText(zh: "目标值", en: "target")
    case .rule: LocalizedText(zh: "计分规则", en: "rule")
    case .policy: LocalizedText(zh: "特殊情形的处理", en: "special cases")
    case .periodTarget:
      LocalizedText(zh: "目标值（方案按期规定，计入实际变化）", en: "target (by period; counts as real change)")
    }
  }
}
