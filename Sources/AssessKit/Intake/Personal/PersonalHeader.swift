/// Headers of columns that hold personal data, and those of the contact fields of a cover block.
enum PersonalHeader {
  /// Returns whether a folded header that no table has names personal data.
  static func isPersonal(_ header: String) -> Bool {
    guard !isContact(header), !counts.contains(where: { header.hasSuffix($0) }) else {
      return false
    }
    return words.contains { header.contains($0) }
  }

  /// Returns whether a folded header is that of a contact field: read over, never kept.
  static func isContact(_ header: String) -> Bool { contacts.contains(header) }

  /// The headers of contact fields.
  static let contacts: Set<String> = [
    "填报人", "填表人", "制表人", "经办人", "审核人", "复核人", "审批人", "单位负责人", "负责人", "主要负责人", "统计负责人", "联系人",
    "联系电话", "联系方式", "电话", "办公电话", "填报人电话", "填表人电话", "填报人联系电话", "填报人姓名", "contact", "preparedby",
    "approvedby", "telephone", "phone",
  ]

  private static let words = [
    "姓名", "身份证", "公民身份", "证件号", "手机", "电话", "住址", "家庭地址", "户籍地址", "联系地址", "当事人", "申请人名", "被申请人名",
    "银行卡",
    "银行账号", "银行账户", "微信号", "出生日期", "出生年月", "身份号码", "idcard", "idnumber", "mobile",
  ]

  private static let counts = ["数", "次", "率", "量", "金额", "占比", "比例"]
}
