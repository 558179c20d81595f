extension FileCopy {
  /// What of the file is not given back, said by sheet.
  var leftOut: [ReturnReview.Withheld] {
    let lists = withheldSheets.map { name in
      ReturnReview.Withheld(
        file: name == file ? file : "\(file) / \(SafeText.of(name))",
        reason: LocalizedText(
          zh: "不是报表，又有姓名等个人信息的栏目，不能复制",
          en: "it is no table and has columns of persons, which must not be copied"))
    }
    guard leavesOutContacts else { return lists }
    let contacts = ReturnReview.Withheld(
      file: file,
      reason: LocalizedText(
        zh: "联系人、电话等，这些内容一律不复制", en: "its contacts, which are never copied"))
    return lists + [contacts]
  }
}
