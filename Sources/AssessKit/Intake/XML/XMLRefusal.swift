import TextFormats

/// Says why an XML file cannot be read.
enum XMLRefusal {
  /// Returns the finding for an error of the reader.
  static func finding(_ error: XMLError, file: String) -> Finding {
    let location = Finding.Location(file: file, line: error.line)
    switch error.kind {
    case .doctype: return Finding(.xmlDoctype, at: location)
    case .emptyDocument: return Finding(.fileEmpty, at: Finding.Location(file: file))
    case .undecodable(let error): return FileKind.refusal(error, file: file)
    case .encodingMismatch(let declared): return encoding(declared, isRead: true, at: location)
    case .unsupportedEncoding(let name): return encoding(name, isRead: false, at: location)
    default: break
    }
    if let limit = limit(error.kind) {
      return Finding(.xmlLimit, at: location, arguments: [Finding.Argument("limit", limit)])
    }
    return Finding(
      .xmlMalformed, at: location, arguments: [Finding.Argument("reason", reason(error.kind))])
  }

  /// Returns the finding for a declaration that names another encoding, or one that is not read.
  private static func encoding(
    _ declared: String, isRead: Bool, at location: Finding.Location
  ) -> Finding {
    let problem =
      isRead
      ? LocalizedText(zh: "文件的内容却不是这种编码", en: "but the content is in another one")
      : LocalizedText(zh: "程序不读这种编码", en: "which the program does not read")
    return Finding(
      .xmlEncoding, at: location,
      arguments: [
        Finding.Argument("declared", SafeText.of(declared)), Finding.Argument("problem", problem),
      ])
  }

  /// Returns what is wrong, in words.
  static func reason(_ kind: XMLError.Kind) -> LocalizedText {
    switch kind {
    case .truncated: LocalizedText(zh: "文件没有写完", en: "the document is not complete")
    case .entity: LocalizedText(zh: "引用了未定义的实体", en: "there is a reference to an entity")
    case .malformed(let message):
      LocalizedText(zh: XMLMistakes.words(for: message), en: withoutDigits(message))
    default: LocalizedText(zh: "不符合XML语法", en: "it is not XML")
    }
  }

  /// libxml2 quotes the file; numbers in the quotation may be anybody's.
  private static func withoutDigits(_ message: String) -> String {
    var kept = ""
    var run = ""
    for scalar in message.unicodeScalars {
      if scalar.properties.numericType != nil {
        run.unicodeScalars.append(scalar)
      } else {
        kept += run.unicodeScalars.count > 5 ? SafeText.withheld : run
        run = ""
        kept.unicodeScalars.append(scalar)
      }
    }
    return kept + (run.unicodeScalars.count > 5 ? SafeText.withheld : run)
  }

  /// Returns which limit was passed, where that is why.
  static func limit(_ kind: XMLError.Kind) -> LocalizedText? {
    switch kind {
    case .tooDeep: LocalizedText(zh: "元素的层数", en: "the depth of elements")
    case .tooLarge: LocalizedText(zh: "文件的大小", en: "the size of the file")
    case .tooManyAttributes: LocalizedText(zh: "属性的个数", en: "the number of attributes")
    case .nameTooLong: LocalizedText(zh: "名称的长度", en: "the length of a name")
    case .textTooLong: LocalizedText(zh: "文字的长度", en: "the length of a text")
    case .markupTooLong: LocalizedText(zh: "标签的长度", en: "the length of a tag")
    default: nil
    }
  }
}
