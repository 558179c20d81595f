/// What a column of a file is for.
enum FieldRole: Hashable, Sendable {
  /// A column of the table, by its place.
  case column(Int)

  /// The code of the division (区划代码).
  case divisionCode

  /// The name of the division (单位名称).
  case divisionName

  /// The period (报告期).
  case period

  /// The day of filling in (填报日期).
  case filled

  /// The version (版本号).
  case revision

  /// A contact field (填报人): read over, never kept.
  case contact

  /// A column that means nothing, such as 序号.
  case ignored

  /// Returns the role of a folded header that every table may have.
  static func implicit(_ header: String) -> FieldRole? {
    if PersonalHeader.isContact(header) { return .contact }
    return implicitRoles[header]
  }

  private static let implicitRoles: [String: FieldRole] = roles([
    .divisionCode: [
      "区划代码", "行政区划代码", "统计用区划代码", "地区代码", "单位代码", "县市区代码", "行政区代码", "行政代码", "代码", "division",
      "divisioncode", "code",
    ],
    .divisionName: [
      "单位名称", "单位", "县市区", "县(市、区)", "县(市区)", "县市区名称", "县(市、区)名称", "地区", "地区名称", "填报单位", "填报单位名称",
      "报送单位", "行政区划", "行政区划名称", "区划名称", "区县", "区(县)", "区县名称", "名称", "divisionname", "district",
      "unitname",
    ],
    .period: [
      "报告期", "统计期", "期别", "报告期间", "统计期间", "考核期", "报告期别", "统计时段", "所属期", "填报期", "period",
    ],
    .filled: ["填报日期", "填表日期", "报送日期", "制表日期", "填报时间", "填表时间", "上报日期", "filled"],
    .revision: ["版本号", "版次", "版本", "修订号", "revision"],
    .ignored: [
      "序号", "编号", "行号", "no", "no.", "#", "统一社会信用代码", "社会信用代码", "信用代码", "单位信用代码", "",
    ],
  ])

  private static func roles(_ names: [FieldRole: [String]]) -> [String: FieldRole] {
    var roles: [String: FieldRole] = [:]
    for (role, headers) in names {
      for header in headers { roles[header] = role }
    }
    return roles
  }
}
