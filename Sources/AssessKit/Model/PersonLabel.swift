/// The labels of persons in prose, where the same words also speak of something else.
///
/// `负责人出庭率提高` and `填报人笔误` are reasons; `填报人：张三`, `填报人 张三` and `填报人张三丰` name
/// somebody.
enum PersonLabel {
  /// Returns whether there is a label with a colon, a blank or a surname behind it.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - afterBlank: Whether a blank is enough; in headers it stands between words: 负责人 出庭数.
  /// - Returns: Whether somebody is named.
  static func isFollowedByName(in text: String, afterBlank: Bool = true) -> Bool {
    guard mayHaveLabel(text) else { return false }
    let scalars = Array(text.unicodeScalars)
    return labels.contains { label in
      scalars.indices.contains { index in
        scalars[index...].starts(with: label) && names(scalars, from: index, label, afterBlank)
      }
    }
  }

  /// Returns whether there is the label of a person at all: no office is called so.
  static func occurs(in text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return persons.contains { label in
      scalars.indices.contains { scalars[$0...].starts(with: label) }
    }
  }

  private static func names(
    _ scalars: [Unicode.Scalar], from start: Int, _ label: [Unicode.Scalar],
    _ afterBlank: Bool
  ) -> Bool {
    var rest = scalars[(start + label.count)...]
    // 填报人员 is 填报人.
    if label.last == "人", rest.first == "员" { rest = rest.dropFirst() }
    let marks = rest.prefix { $0.properties.isWhitespace || colons.contains($0) }
    let value = rest.dropFirst(marks.count)
    guard value.first?.properties.isAlphabetic == true else { return false }
    if marks.isEmpty { return namedDirectly.contains(label) && PersonName.begins(value) }
    if marks.contains(where: colons.contains) { return !isField(value) }
    // A blank stands behind a label for a name only where the label is one: 负责人 ends longer words.
    let isWord = start == 0 || !scalars[start - 1].properties.isAlphabetic
    return afterBlank && persons.contains(label) && !isField(value)
      && (isWord || !label.suffix(3).elementsEqual(responsible))
  }

  /// Whether the next field of a form follows, so that the label has no value: `填报人：  审核人：`.
  private static func isField(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    fields.contains { field in
      guard text.starts(with: field) else { return false }
      let next = text.dropFirst(field.count).first { !$0.properties.isWhitespace }
      return next.map { !$0.properties.isAlphabetic } ?? true
    }
  }

  /// Most text has no label and need not be searched.
  private static func mayHaveLabel(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return hints.contains { bytes.firstRange(of: $0) != nil }
  }

  private static let hints = ["人", "姓名", "住址", "微信号"].map { Array($0.utf8) }
  private static let responsible = Array("负责人".unicodeScalars)
  private static let colons: Set<Unicode.Scalar> = [":", "：", "=", "＝"]

  private static let persons: [[Unicode.Scalar]] =
    (PersonalHeader.contacts.filter { $0.hasSuffix("人") }.sorted() + ["姓名"])
    .map { Array($0.unicodeScalars) }

  private static let labels: [[Unicode.Scalar]] =
    persons + ["当事人", "申请人", "住址", "微信号"].map { Array($0.unicodeScalars) }

  /// The labels behind which a name may stand at once.
  private static let namedDirectly: Set<[Unicode.Scalar]> = Set(
    persons + ["当事人", "申请人"].map { Array($0.unicodeScalars) })

  /// What stands behind a label without a value.
  private static let fields: [[Unicode.Scalar]] =
    (PersonalHeader.contacts.sorted() + ["姓名", "手机", "日期", "填报日期", "填表日期", "填报时间", "报送日期", "单位"])
    .map { Array($0.unicodeScalars) }
}
