/// Headers of columns that hold personal data, and those of the contact fields of a cover block.
enum PersonalHeader {
  /// Returns whether a folded header that no table has names personal data.
  static func isPersonal(_ header: String) -> Bool {
    // Most headers have none of the words, and that is quickly seen.
    let bytes = Array(header.utf8)
    guard words.contains(where: bytes.holds) || exactWords.contains(header) else { return false }
    return !isContact(header) && !isCount(header)
  }

  /// Returns whether a folded header is that of a contact field: read over, never kept.
  static func isContact(_ header: String) -> Bool { contacts.contains(header) }

  /// Returns whether a header of a scheme, in any form, would bring in names of persons.
  ///
  /// A scheme must not have it: what stands below such a header is never read.
  static func names(_ header: String) -> Bool {
    let folded = header.lowercased().filter { !$0.isWhitespace }
    return isContact(folded) || isContact(bare(folded)) || isPersonal(folded)
  }

  /// Returns whether text that should be something else has the label of a person in it:
  /// `填报人 张三` in the column of the units.
  static func labels(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return hints.contains(where: bytes.holds) && labelWords.contains(where: bytes.holds)
  }

  /// The headers of contact fields.
  static let contacts: Set<String> = [
    "填报人", "填表人", "制表人", "经办人", "审核人", "复核人", "审批人", "单位负责人", "负责人", "主要负责人", "统计负责人", "联系人",
    "联系电话", "联系方式", "电话", "办公电话", "填报人电话", "填表人电话", "填报人联系电话", "填报人姓名", "contact", "preparedby",
    "approvedby", "telephone", "phone",
  ]

  private static let words = [
    "姓名", "身份证", "公民身份", "证件号", "手机", "电话", "住址", "家庭地址", "户籍地址", "联系地址", "当事人", "申请人名", "被申请人名",
    "银行卡",
    "银行账号", "银行账户", "微信号", "出生日期", "出生年月", "身份号码", "idcard", "idnumber", "mobilephone",
    "mobilenumber",
  ].map { Array($0.utf8) }

  /// Words that are harmless within longer ones, such as `mobile_courts`.
  private static let exactWords: Set<String> = ["mobile", "mobileno", "mobileno."]

  private static let counts = ["数", "次", "率", "量", "金额", "占比", "比例", "满意度"]

  /// Whether the header is that of a number, with or without a unit in brackets: 当事人人数(人).
  private static func isCount(_ header: String) -> Bool {
    let bare = bare(header)
    let unit = header.dropFirst(bare.count).dropFirst().dropLast()
    return units.contains(String(unit)) || counts.contains { bare.hasSuffix($0) }
  }

  private static let units: Set<String> = ["人", "人次", "件", "次", "个", "起", "户", "部", "%"]

  private static func bare(_ header: String) -> String {
    guard let last = header.last, ")）]】〕".contains(last),
      let open = header.lastIndex(where: { "(（[【〔".contains($0) })
    else { return header }
    return String(header[..<open])
  }

  /// What every label has one of; most text has none and need not be searched.
  private static let hints = ["人", "电话", "姓名", "手机", "身份证"].map { Array($0.utf8) }

  private static let labelWords =
    (contacts.filter { $0.utf8.first.map { $0 >= 0x80 } == true }.sorted()
    + ["姓名", "手机", "身份证"]).map { Array($0.utf8) }
}

extension [UInt8] {
  /// Whether `word` stands somewhere in the bytes.
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    return (0...count - word.count).contains { start in
      self[start] == first && self[start..<start + word.count].elementsEqual(word)
    }
  }
}
