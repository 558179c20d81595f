/// What libxml2 says of a broken document, in a clerk's words.
enum XMLMistakes {
  /// Returns the Chinese for a message of the parser, which speaks English.
  static func words(for message: String) -> String {
    known.first { message.contains($0.said) }?.words ?? "不符合XML语法"
  }

  /// Parts of the parser's messages, and what they mean; the first that fits counts.
  private static let known: [(said: String, words: String)] = [
    ("tag mismatch", "开始标签和结束标签不一致"),
    ("EntityRef", "“&”要写成“&amp;”"),
    ("Entity", "引用了未定义的实体"),
    ("'<' not allowed in attribute", "属性值里的“<”要写成“&lt;”"),
    ("invalid element name", "“<”要写成“&lt;”，或标签的名称不对"),
    ("AttValue", "属性值没有写在引号里"),
    ("redefined", "同一个属性写了两次"),
    ("attributes construct error", "属性的写法不对"),
    ("Couldn't find end of Start Tag", "标签没有写完"),
    ("Premature end", "文件没有写完"),
    ("Extra content", "文档结束之后还有内容"),
    ("Start tag expected", "文件不以标签开头"),
    ("Char", "含有XML不允许的字符"),
    ("Namespace prefix", "使用了没有声明的命名空间前缀"),
    ("XML declaration", "第一行的XML声明不对"),
    ("Comment", "注释没有写完"),
    ("CDATA", "CDATA段没有写完"),
  ]
}
