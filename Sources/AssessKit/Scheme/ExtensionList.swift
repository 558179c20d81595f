/// The list of the extensions that the office has granted (延期).
///
/// It is read as a ledger that every scheme has: a row a unit, table and period.
public enum ExtensionList {
  /// The id of the list, in the place of a table's.
  public static let id = "extension"

  /// The name of the list.
  public static let name = LocalizedText(zh: "延期", en: "Extensions")

  /// The word that stands for every table.
  static let allTables = "all"
}

extension Scheme {
  /// The list of extensions as a table.
  var extensionList: Table {
    let all = Choice(
      id: ExtensionList.allTables, name: LocalizedText(zh: "全部", en: "all"),
      aliases: ["全部报表", "所有报表", "各表"])
    return Table(
      id: ExtensionList.id, name: ExtensionList.name, kind: .ledger,
      frequency: calendar.kind, isRequired: false,
      columns: [
        .naming(tables, or: [all]),
        Column(
          id: "until", name: LocalizedText(zh: "延至", en: "Until"),
          aliases: ["延期至", "延长至", "新截止日期", "until"], kind: .date, isRequired: true,
          allowsFuture: true),
        Column(
          id: "document", name: LocalizedText(zh: "批准文号", en: "Document"),
          aliases: ["文号", "依据文号", "批准文件"], kind: .code),
        Column(
          id: "approved_by", name: LocalizedText(zh: "批准单位", en: "Approved by"),
          aliases: ["批准机关", "审批单位"], kind: .text),
      ])
  }
}
