internal import AssessKit

/// The columns that name a data element, where a row is one.
extension CommonColumns {
  /// The data element.
  static func element<Row>(_ operand: @escaping @Sendable (Row) -> Operand) -> TableColumn<Row> {
    TableColumn(
      "element", .text, zh: "数据项", en: "Data element",
      meaning: LocalizedText(
        zh: "数据项，或对台账的汇总式。", en: "The data element, or the aggregate over a ledger.")
    ) { row, _ in .text(operand(row).element) }
  }

  /// Its name.
  static func elementName<Row>(
    _ operand: @escaping @Sendable (Row) -> Operand
  ) -> TableColumn<Row> {
    TableColumn(
      "element_name", .text, zh: "数据项名称", en: "Element name",
      meaning: LocalizedText(zh: "数据项的名称。", en: "The name of the data element.")
    ) { row, language in .text(operand(row).name[language]) }
  }

  /// The period of its value.
  static func factPeriod<Row>(
    _ operand: @escaping @Sendable (Row) -> Operand
  ) -> TableColumn<Row> {
    TableColumn(
      "fact_period", .text, zh: "数据所属期", en: "Period of the fact",
      meaning: LocalizedText(
        zh: "数据所属期间的编号，可能早于考核期。",
        en: "The id of the period that it is of; it may be earlier than the report's.")
    ) { row, _ in .text(operand(row).period.id) }
  }
}
