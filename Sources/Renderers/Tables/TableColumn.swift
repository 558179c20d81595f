internal import AssessKit

/// What a column of a report's table is called and holds.
struct ColumnHeader: Hashable, Sendable {
  /// The kinds of columns.
  enum Kind: Hashable, Sendable {
    /// Text, and codes that look like numbers.
    case text

    /// One of these codes.
    case choice([String])

    /// Whole numbers.
    case integer

    /// Decimal numbers.
    case decimal

    /// Numbers without loss: a decimal, or a numerator and a denominator around `÷`.
    case exact

    /// Days.
    case date

    /// Yes or no.
    case boolean
  }

  /// The name for programs; never changes.
  let name: String

  /// The heading for people.
  let title: LocalizedText

  /// What it holds.
  let kind: Kind

  /// What it means, with its unit.
  let meaning: LocalizedText
}

/// A column, and how its value follows from a row's subject.
struct TableColumn<Row>: Sendable {
  /// The name, heading and kind.
  let header: ColumnHeader

  /// Returns the value in a language.
  let value: @Sendable (Row, Language) -> TableValue

  /// Creates a column.
  init(
    _ name: String, _ kind: ColumnHeader.Kind, zh: String, en: String,
    meaning: LocalizedText, value: @escaping @Sendable (Row, Language) -> TableValue
  ) {
    header = ColumnHeader(
      name: name, title: LocalizedText(zh: zh, en: en), kind: kind, meaning: meaning)
    self.value = value
  }
}
