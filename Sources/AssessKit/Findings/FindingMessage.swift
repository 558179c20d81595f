extension FindingEntry {
  /// What to do, without the values of one place: an ellipsis stands for them.
  public var generalRemedy: LocalizedText {
    LocalizedText(zh: Self.general(remedy.zh), en: Self.general(remedy.en))
  }

  private static func general(_ text: String) -> String {
    text.replacing(/\{[A-Za-z]+\}/, with: "…")
  }
}

extension Finding {
  /// Returns the sentence for this very place, with the values that were found.
  public func message(in language: Language) -> String {
    filled(code.entry.message[language], in: language)
  }

  /// Returns what to do about it.
  public func remedy(in language: Language) -> String {
    filled(code.entry.remedy[language], in: language)
  }

  /// Fills `{name}` placeholders; a name without a value stays as it is, for a test to find.
  ///
  /// Only `{remark}` may be empty.
  private func filled(_ template: String, in language: Language) -> String {
    var result: [UInt8] = []
    var rest = Array(template.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result += rest[..<open]
      let name = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
      result += (value(of: name, in: language) ?? "{\(name)}").utf8
      rest = rest[(close + 1)...]
    }
    return String(decoding: result + rest, as: UTF8.self)
  }

  private func value(of name: String, in language: Language) -> String? {
    if let argument = arguments.first(where: { $0.name == name }) {
      return argument.value[language]
    }
    return switch name {
    case "file": location.file
    case "table": location.table
    case "line": location.line.map(String.init)
    case "row": location.row.map(String.init)
    case "column": location.column ?? (language == .zh ? "表头上方" : "above the header")
    case "letter": location.columnLetter
    case "cell": location.cell
    case "byte": location.byteOffset.map(String.init)
    case "read": read
    case "expected": expected?[language]
    case "division": key.division
    case "period": key.period
    case "element": key.element
    case "indicator": key.indicator
    case "rule": rule
    case "count": String(occurrences)
    case "remark": ""
    default: nil
    }
  }
}
