internal import AssessKit

extension Measure.Kind {
  /// The word for the kind, in a cell.
  var tableWord: LocalizedText {
    switch self {
    case .rate: LocalizedText(zh: "比率", en: "rate")
    case .coverage: LocalizedText(zh: "覆盖率", en: "coverage")
    case .composition: LocalizedText(zh: "占比", en: "composition")
    case .density: LocalizedText(zh: "密度", en: "density")
    case .count: LocalizedText(zh: "数量", en: "count")
    case .growth: LocalizedText(zh: "增长率", en: "growth")
    case .trend: LocalizedText(zh: "趋势", en: "trend")
    case .frequency: LocalizedText(zh: "频次", en: "frequency")
    case .perUnitMinimum: LocalizedText(zh: "单位达标", en: "minimum per unit")
    case .eventZero: LocalizedText(zh: "零事件", en: "no events")
    case .existence: LocalizedText(zh: "有无", en: "existence")
    case .satisfaction: LocalizedText(zh: "满意度", en: "satisfaction")
    case .milestone: LocalizedText(zh: "时限", en: "milestone")
    case .ranking: LocalizedText(zh: "排位", en: "ranking")
    case .level: LocalizedText(zh: "水平值", en: "level")
    }
  }
}

extension ItemState {
  /// The word for the state, in a column of states.
  var tableWord: LocalizedText {
    self == .missing ? LocalizedText(zh: "缺数据", en: "no data") : words
  }
}
