/// The names of units, as headers and cells give them.
enum UnitName {
  /// Returns a unit in the form in which units are compared.
  static func folded(_ unit: String) -> String {
    Array(unit.utf8)[...].halfWidth.withoutBlanks.text.lowercased()
  }

  /// Returns whether a folded unit is one of ten thousand or a hundred million.
  static func isLarge(_ unit: String) -> Bool { unit.hasPrefix("万") || unit.hasPrefix("亿") }

  /// Returns whether folded text is a unit that offices use.
  static func isKnown(_ text: String) -> Bool { known.contains(text) }

  /// Returns whether a folded unit is one of money.
  static func isMoney(_ unit: String) -> Bool { money.contains(unit) }

  private static let money: Set<String> = ["元", "千元", "万元", "百万元", "亿元"]

  private static let known: Set<String> = money.union([
    "件", "人", "个", "次", "起", "份", "名", "所", "户", "条", "人次", "件次", "场", "场次", "家", "部", "篇",
    "平方米", "㎡", "m²", "天", "日", "小时", "月", "年", "%", "‰", "项", "处", "宗", "例", "岁", "公里", "亩", "台",
    "辆", "套", "期", "册", "名/万人", "件/万人", "万人", "万件", "万次", "村", "支", "对", "卷", "页", "字", "分",
  ])
}
