extension Measurement {
  /// What was measured, in words: 97.63%（6217/6368）, 已于2020年10月12日完成（期限…）.
  ///
  /// - Parameters:
  ///   - entry: The item, for unit and decimals.
  ///   - tables: The tables, for the names of late returns.
  /// - Returns: The words, without a full stop.
  public func words(entry: ItemEntry, tables: [TableEntry] = []) -> LocalizedText {
    let words = detailWords(entry: entry, tables: tables)
    guard let carriedFrom else { return words }
    return words
      + LocalizedText(
        zh: "（沿用\(carriedFrom.name.zh)数据）", en: " (data of \(carriedFrom.name.en))")
  }

  /// What was measured, without the two sides of a rate, which ``sideTexts(entry:)`` has.
  public func wordsWithoutSides(entry: ItemEntry, tables: [TableEntry] = []) -> LocalizedText {
    guard case .ratio = detail else { return words(entry: entry, tables: tables) }
    return numbers(entry).value(value, for: entry.target)
  }

  /// The two sides of a rate as they are printed; `nil` for what is no rate.
  public func sideTexts(entry: ItemEntry) -> (numerator: String, denominator: String)? {
    guard case .ratio(let top, let bottom) = detail else { return nil }
    let numbers = self.numbers(entry)
    return (numbers.side(top), numbers.side(bottom))
  }

  private func detailWords(entry: ItemEntry, tables: [TableEntry]) -> LocalizedText {
    let numbers = self.numbers(entry)
    let value = numbers.value(value, for: entry.target)
    switch detail {
    case .quantity: return value
    case .answer(let isYes):
      return LocalizedText(zh: isYes ? "是" : "否", en: isYes ? "yes" : "no")
    case .ratio(let top, let bottom):
      let sides = "\(numbers.side(top))/\(numbers.side(bottom))"
      return value + LocalizedText(zh: "（\(sides)）", en: " (\(sides))")
    case .change(let now, let before):
      let (now, before) = (numbers.side(now), numbers.side(before))
      return value
        + LocalizedText(zh: "（本期\(now)，基期\(before)）", en: " (now \(now), before \(before))")
    case .milestone(let completed, let due): return Self.milestone(completed, due)
    case .checklist(let answers): return Self.answers(answers)
    case .events(let counts): return Self.events(counts, numbers)
    case .lateness(let late): return Self.lateness(late, tables)
    case .alternatives(let values): return Self.best(of: values, value)
    case .subUnits(let counts): return Self.subUnits(counts, value)
    case .graders(let marks): return Self.marks(marks, value)
    }
  }

  /// How the value is printed: of milestones the whole has the share that was done in time.
  private func numbers(_ entry: ItemEntry) -> NumberWords {
    if case .ratio = detail, entry.kind == .milestone { return NumberWords(unit: "%", decimals: 2) }
    return NumberWords(unit: entry.unit, decimals: entry.decimals)
  }

  private static func milestone(_ completed: CalendarDate?, _ due: CalendarDate) -> LocalizedText {
    guard let completed else {
      return LocalizedText(
        zh: "未完成（期限\(due.words.zh)）", en: "not done (due \(due.words.en))")
    }
    let days = completed.days(since: due)
    let late =
      days > 0
      ? LocalizedText(zh: "，逾期\(days)天", en: ", \(days) day\(days == 1 ? "" : "s") late")
      : LocalizedText("")
    return LocalizedText(
      zh: "已于\(completed.words.zh)完成（期限\(due.words.zh)\(late.zh)）",
      en: "done on \(completed.words.en) (due \(due.words.en)\(late.en))")
  }

  private static func answers(_ answers: [Answer]) -> LocalizedText {
    let yes = answers.count { $0.isYes == true }
    let open = answers.count { $0.isYes == nil }
    return answerWords(yes: yes, of: answers.count, unanswered: open)
  }

  /// Returns how many answers are yes, and how many are open: 3项中2项为“是”，1项未填报.
  static func answerWords(yes: Int, of count: Int, unanswered: Int) -> LocalizedText {
    let answered = LocalizedText(zh: "\(count)项中\(yes)项为“是”", en: "\(yes) of \(count) yes")
    guard unanswered > 0 else { return answered }
    return answered
      + LocalizedText(zh: "，\(unanswered)项未填报", en: ", \(unanswered) not answered")
  }

  private static func events(_ counts: [EventCount], _ numbers: NumberWords) -> LocalizedText {
    let occurred = counts.filter { $0.count != .zero }
    guard !occurred.isEmpty else { return LocalizedText(zh: "无", en: "none") }
    return occurred.map { event in
      let count = numbers.side(event.count)
      return LocalizedText(
        zh: "\(event.name.zh)\(count)\(numbers.unit)", en: "\(event.name.en): \(count)")
    }.joined(zh: "、", en: ", ")
  }

  private static func lateness(_ late: [LateReturn], _ tables: [TableEntry]) -> LocalizedText {
    guard !late.isEmpty else { return LocalizedText(zh: "均按时报送", en: "all returns on time") }
    return late.map { item in
      let name = tables.first { $0.id == item.table }?.name ?? LocalizedText(item.table)
      let window = item.window.map { LocalizedText(zh: "，属\($0.zh)", en: ", \($0.en)") }
      return LocalizedText(
        zh: """
          \(name.zh)迟报\(item.days)天（期限\(item.due)，收到\(item.received)\(window?.zh ?? "")）
          """,
        en: """
          \(name.en): \(item.days) day\(item.days == 1 ? "" : "s") late (due \(item.due), received \
          \(item.received)\(window?.en ?? ""))
          """)
    }.joined(zh: "、", en: ", ")
  }
}

extension ItemState {
  /// The word that stands where a value would: “—” for missing, 不涉及 for not applicable.
  public var words: LocalizedText {
    switch self {
    case .scored: LocalizedText(zh: "已计分", en: "scored")
    case .missing: LocalizedText("—")
    case .notApplicable: LocalizedText(zh: "不涉及", en: "not applicable")
    case .notYetDue: LocalizedText(zh: "未到期", en: "not yet due")
    case .pending: LocalizedText(zh: "待认定", en: "pending")
    }
  }
}

extension ItemResult {
  /// Returns the value in words, or the word for why there is none.
  public func valueWords(entry: ItemEntry, tables: [TableEntry] = []) -> LocalizedText {
    measurement?.words(entry: entry, tables: tables) ?? state.words
  }
}
