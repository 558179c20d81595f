import Yams

/// Where the parser stopped, and why, in the words of both languages.
struct YAMLProblem {
  /// That a value has an anchor, which the parser would allow.
  struct Anchor: Error {
    let mark: Mark?
  }

  /// Why.
  let reason: LocalizedText

  /// The line, from 1.
  let line: Int?

  /// The column, from 1, counted in Unicode scalars.
  let column: Int?

  /// Creates the problem that an error of the parser is about.
  init(_ error: any Error) {
    if let anchor = error as? Anchor {
      self.init(reason: YAMLGuard.aliasReason, at: anchor.mark)
      return
    }
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(reason: Self.translated(problem), at: mark)
    case .reader(let problem, _, _, _): self.init(reason: Self.translated(problem), at: nil)
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(reason: Self.duplicateKey(keys.first ?? ""), at: context.mark)
    default: self.init(reason: Self.translated("\(error)"), at: nil)
    }
  }

  private init(reason: LocalizedText, at mark: Mark?) {
    self.reason = reason
    line = mark?.line
    column = mark?.column
  }

  /// Why a key that is given twice is refused.
  static func duplicateKey(_ key: String) -> LocalizedText {
    LocalizedText(zh: "同一处两次写了“\(key)”", en: "the key “\(key)” is given twice")
  }

  private static func translated(_ problem: String) -> LocalizedText {
    LocalizedText(zh: chinese[problem] ?? "解析器报告：\(problem)", en: problem)
  }

  private static let chinese = [
    "found character that cannot start any token": "出现了不能用在这里的字符，例如制表符",
    "found a tab character that violates indentation": "缩进用了制表符",
    "mapping values are not allowed in this context": "这里不能再出现“键: 值”，可能缩进有误",
    "did not find expected key": "这里应当是一个键，可能缩进有误",
    "did not find expected '-' indicator": "这里应当是列表的“-”，可能缩进有误",
    "could not find expected ':'": "缺少冒号，或冒号后没有空格",
    "found unexpected end of stream": "引号或括号没有配对",
    "did not find expected ',' or ']'": "方括号没有配对，或缺少逗号",
    "did not find expected ',' or '}'": "花括号没有配对，或缺少逗号",
    "found undefined alias": "别名（*）没有对应的锚点（&）",
    "block sequence entries are not allowed in this context": "这里不能出现列表的“-”",
    "but found another document": "一个文件只能有一份文档，多了“---”",
    "control characters are not allowed": "含有控制字符",
  ]
}
