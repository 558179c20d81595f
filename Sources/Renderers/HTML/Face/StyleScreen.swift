internal import AssessKit

/// Looks through a style sheet of an office for what could leave the sheet or fetch something.
enum StyleScreen {
  /// What must not be in a sheet, in lower case, and what it is.
  private static let forbidden = [
    "</", "<!", "\\", "@import", "@charset", "@namespace", "@font-face", "url(", "image-set(",
    "src(", "expression(", "javascript:", "-moz-binding", "behavior:",
  ]

  /// Returns what is wrong with the sheet: a sentence for each thing that is not allowed.
  static func problems(of sheet: String) -> [LocalizedText] {
    let bytes = sheet.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    var problems: [LocalizedText] = []
    for word in forbidden {
      guard let place = bytes.firstRange(of: Array(word.utf8)) else { continue }
      let line = bytes[..<place.lowerBound].count { $0 == 0x0A } + 1
      problems.append(
        LocalizedText(
          zh: "第\(line)行有“\(word)”。样式表不能引用别的文件，也不能用反斜杠，请删去。",
          en: "Line \(line) has '\(word)'. A sheet refers to nothing outside and has no backslash: "
            + "remove it."))
    }
    if bytes.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }) {
      problems.append(
        LocalizedText(zh: "有控制字符，请删去。", en: "There are control characters: remove them."))
    }
    return problems
  }
}
