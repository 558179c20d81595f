/// The column of a list that names a table of the scheme, by its id or its name.
extension Column {
  /// Creates it.
  ///
  /// - Parameters:
  ///   - tables: The tables that may be named.
  ///   - others: Words that may stand in the place of a table.
  /// - Returns: The column, which must be filled in.
  static func naming(_ tables: [Table], or others: [Choice] = []) -> Column {
    Column(
      id: "table", name: LocalizedText(zh: "报表", en: "Table"),
      aliases: ["报表名称", "表名", "报表编号"], kind: .choice, isRequired: true,
      choices: tables.map { Choice(id: $0.id, name: $0.name, aliases: []) } + others)
  }
}
