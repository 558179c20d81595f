internal import AssessKit

/// The words of what is to be done: what it would take, rectification, supervision.
extension Words {
  private static func words(_ zh: String, _ en: String) -> LocalizedText {
    LocalizedText(zh: zh, en: en)
  }

  // MARK: Headings

  static let improvements = words("怎样提高得分", "What it would take")
  static let limits = words(
    "不能再得分或不能推算的指标", "Items with nothing more to gain, or of which nothing can be said")
  static let openTasks = words("未完成的任务", "Open tasks")
  static let supervision = words("督办单", "Supervision sheet")

  // MARK: Columns

  static let neededChange = words("需要的改变", "Change")
  static let gain = words("可增得分", "Points to gain")
  static let clauseConcerned = words("涉及条款", "Clause")
  static let cooperates = words("配合", "With")
  static let dueDate = words("期限", "Due")
  static let standing = words("状态", "Standing")
  static let unitsConcerned = words("涉及单位", "Units")
  static let matter = words("督办事项", "Matter")
  static let demand = words("办理要求", "What is asked")

  // MARK: Labels

  static let sheetNumber = words("编号", "Number")
  static let addressee = words("主送", "To")
  static let issuedBy = words("签发人", "Issued by")
  static let receivedBy = words("签收人", "Received by")
  static let issuedOn = words("日期", "Date")
}
