internal import AssessKit

extension ReturnTemplate.Field {
  /// The header: the name, and the unit in brackets.
  func header(_ language: Language) -> String {
    column.unit.isEmpty ? column.name[language] : "\(column.name[language])（\(column.unit)）"
  }

  /// What belongs into the cells, for the one who fills them in.
  func note(_ language: Language) -> String {
    let note = column.note[language]
    let needed =
      column.isRequired
      ? LocalizedText(zh: "必填", en: "must be filled in")
      : LocalizedText(zh: "可以不填", en: "may be left empty")
    return [needed[language], kindWords[language], note].filter { !$0.isEmpty }
      .joined(separator: language == .zh ? "；" : "; ")
  }

  /// What may be written, in words.
  var kindWords: LocalizedText {
    switch column.kind {
    case .count: LocalizedText(zh: "整数\(range)，没有填0", en: "a whole number\(range), 0 for none")
    case .amount: LocalizedText(zh: "数字\(range)", en: "a number\(range)")
    case .percent: LocalizedText(zh: "百分数，如98.5\(range)", en: "percent, such as 98.5\(range)")
    case .date: LocalizedText(zh: "日期，如2020-12-31", en: "a date such as 2020-12-31")
    case .choice:
      LocalizedText(
        zh: "从列表中选：" + column.choices.map(\.name.zh).joined(separator: "、"),
        en: "one of " + column.choices.map(\.name.en).joined(separator: ", "))
    case .flag: LocalizedText(zh: "是或否", en: "yes or no (是 or 否)")
    case .code: LocalizedText(zh: "编号", en: "a number or code")
    case .text: LocalizedText(zh: "文字，不写姓名、证件号和电话", en: "text, without names and numbers of people")
    }
  }

  private var range: String {
    switch (column.minimum, column.maximum) {
    case (let least?, let most?): " \(least.shortText())–\(most.shortText())"
    case (let least?, nil): " ≥ \(least.shortText())"
    case (nil, let most?): " ≤ \(most.shortText())"
    case (nil, nil): ""
    }
  }
}

extension ReturnTemplate.Form {
  /// The table as the list of declarations names it, in a word that is read without a notice.
  func declared(_ language: Language) -> String { language == .zh ? name.zh : id }
}

extension DeclarationList.Status {
  /// The status as the list of declarations has it.
  func word(_ language: Language) -> String { language == .zh ? name.zh : rawValue }
}

extension ReturnTemplate {
  /// Returns the name of a form's file, without the path: 人民调解统计表-西陵区-2020Q4.csv.
  func fileName(of form: Form, _ ending: String) -> String {
    let name = "\(form.name.zh)-\(division.name)-\(period.id)"
    let safe = name.unicodeScalars.map { "/\\:*?\"<>|\0".unicodeScalars.contains($0) ? "_" : $0 }
    return String(String.UnicodeScalarView(safe)) + ".\(ending)"
  }
}
