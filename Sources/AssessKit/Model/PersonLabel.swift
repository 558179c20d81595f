/// The labels of persons in prose, where the same words also speak of something else.
///
/// `负责人出庭率提高` and `填报人笔误` are reasons; `填报人：张三` and `填报人 张三` name somebody.
enum PersonLabel {
  /// Returns whether there is a label with a colon or a blank and something behind it.
  static func isFollowedByName(in text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return labels.contains { label in
      scalars.indices.contains { index in
        scalars[index...].starts(with: label) && names(scalars, from: index, label)
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
    _ scalars: [Unicode.Scalar], from start: Int, _ label: [Unicode.Scalar]
  ) -> Bool {
    let rest = scalars[(start + label.count)...]
    let marks = rest.prefix { $0.properties.isWhitespace || colons.contains($0) }
    let follows = rest.dropFirst(marks.count).first?.properties.isAlphabetic == true
    guard !marks.isEmpty, follows else { return false }
    if marks.contains(where: colons.contains) { return true }
    // A blank stands behind a label for a name only where the label is one: 负责人 ends longer words.
    let isWord = start == 0 || !scalars[start - 1].properties.isAlphabetic
    return persons.contains(label) && (isWord || !label.suffix(3).elementsEqual(responsible))
  }

  private static let responsible = Array("负责人".unicodeScalars)
  private static let colons: Set<Unicode.Scalar> = [":", "：", "=", "＝"]

  private static let persons: [[Unicode.Scalar]] =
    (PersonalHeader.contacts.filter { $0.hasSuffix("人") }.sorted() + ["姓名"])
    .map { Array($0.unicodeScalars) }

  private static let labels: [[Unicode.Scalar]] =
    persons + ["当事人", "申请人", "住址", "微信号"].map { Array($0.unicodeScalars) }
}
