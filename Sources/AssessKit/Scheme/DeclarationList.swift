/// The list on which a unit says of each table whether it has data (报送清单).
///
/// It is read as a ledger that every scheme has: a row a table, for a unit and a period.
public enum DeclarationList {
  /// What is said of a table.
  public enum Status: String, CaseIterable, Codable, Hashable, Sendable {
    /// The table is sent (有数据).
    case submitted

    /// There is nothing to report (无此项): every item of the table is declared to be none.
    case none

    /// The table is not sent, or not yet (未报).
    case notSubmitted = "not_submitted"
  }

  /// The id of the list, in the place of a table's.
  public static let id = "declaration"

  /// The name of the list.
  public static let name = LocalizedText(zh: "报送清单", en: "Declaration")

  /// The place of the column that names the table.
  static let tableColumn = 0

  /// The place of the column that says what is sent.
  public static let statusColumn = 1
}

extension DeclarationList.Status {
  /// The word for it.
  public var name: LocalizedText {
    switch self {
    case .submitted: LocalizedText(zh: "有数据", en: "submitted")
    case .none: LocalizedText(zh: "无此项", en: "nothing to report")
    case .notSubmitted: LocalizedText(zh: "未报", en: "not submitted")
    }
  }

  /// The word as it is written into the list.
  var choice: Choice {
    let aliases =
      switch self {
      case .submitted: ["有", "已报", "已报送", "有此项", "data", "yes"]
      case .none: ["无", "零报告", "无数据", "没有", "不涉及", "nil"]
      case .notSubmitted: ["待报", "尚未报送", "未报送", "missing"]
      }
    return Choice(id: rawValue, name: name, aliases: aliases)
  }
}

extension Scheme {
  /// The list of declarations as a table; `nil` where the scheme has a table of that id itself.
  public var declarationList: Table? {
    guard table(DeclarationList.id) == nil else { return nil }
    return Table(
      id: DeclarationList.id, name: DeclarationList.name, kind: .ledger,
      frequency: calendar.kind, isRequired: false,
      columns: [
        .naming(tables),
        Column(
          id: "status", name: LocalizedText(zh: "报送情况", en: "Status"),
          aliases: ["报送状态", "填报情况", "申报情况", "status"], kind: .choice, isRequired: true,
          choices: DeclarationList.Status.allCases.map(\.choice),
          note: LocalizedText(
            zh: "每张报表选一项：有数据、无此项（本期没有发生，整表不填）、未报",
            en: "one for each table: submitted, none (nothing to report) or not_submitted")),
      ], key: ["table"])
  }

  /// Returns the name of a table, or of a list that every scheme has.
  func name(ofTable id: String) -> LocalizedText {
    if let table = table(id) { return table.name }
    return switch id {
    case DeclarationList.id: DeclarationList.name
    case ExtensionList.id: ExtensionList.name
    default: LocalizedText(id)
    }
  }
}
