internal import AssessKit

/// The sheet by which a department is asked to see to what is behind (督办单), on a page of its own when
/// it is printed.
struct SupervisionSection {
  var context: PageContext
  var department: DepartmentEntry
  var sheet: SupervisionSheet

  private var report: AssessmentReport { context.report }

  /// Whether there is anything to see to, for readers who may see it.
  var isNeeded: Bool { context.options.edition == .internal && sheet.isNeeded }

  func write(to writer: inout HTMLWriter) {
    writer.terms([
      (context.say(Words.sheetNumber), context.say(sheet.numberWords(in: report.period))),
      (context.say(Words.addressee), context.say(department.name)),
      (context.say(Words.source), basis),
      (context.say(Words.deadline), report.rectifyBy.map { context.say($0.words) } ?? blank),
    ])
    writer.table(
      HTMLTable(
        caption: context.say(Words.supervision),
        columns: [
          .init(Words.number, .short), .init(Words.matter, .wide), .init(Words.unitsConcerned),
          .init(Words.demand, .wide),
        ], rows: rows(of: sheet), headColumn: 1), in: context.language)
    writer.element(.p, [.class("body")], context.say(Sentences.feedback))
    writer.terms([
      (context.say(Words.issuedBy), blank), (context.say(Words.receivedBy), blank),
      (context.say(Words.issuedOn), blank),
    ])
  }

  /// A place to fill in by hand; a line of text that screen readers pass over.
  private var blank: String { "＿＿＿＿＿＿＿＿" }

  private var basis: String {
    let source = report.scheme.source
    let number =
      source.number.isEmpty
      ? ""
      : context.say(
        LocalizedText(zh: "（\(source.number)）", en: " (\(source.number))"))
    return context.say(
      LocalizedText(zh: "《\(source.title.zh)》", en: "“\(source.title.en)”")) + number
  }

  private func rows(of sheet: SupervisionSheet) -> [HTMLTable.Row] {
    let tasks = sheet.tasks.map { task in
      (task.indicator, task.divisions, context.say(Sentences.demand(of: task)))
    }
    let lags = sheet.lags.map { lag in
      (lag.indicator, lag.divisions, demand(of: lag))
    }
    return (tasks + lags).enumerated().map { index, entry in
      let clause = context.indicator(entry.0)?.item?.clause ?? ""
      return HTMLTable.Row([
        .text("\(index + 1)"),
        HTMLTable.Cell([
          .text(context.indicator(entry.0).map(context.title) ?? entry.0), .note(clause),
        ]),
        context.links(toDivisions: entry.1), .text(entry.2),
      ])
    }
  }

  private func demand(of lag: SupervisionSheet.Lag) -> String {
    let target = context.indicator(lag.indicator)?.item?.targetWords ?? LocalizedText("")
    let loss = context.isIndex ? nil : context.points(lag.loss)
    return context.say(Sentences.demand(target: target, loss: loss))
  }
}

extension SupervisionSheet {
  /// The number in words: 〔2020〕第3号.
  func numberWords(in period: Period) -> LocalizedText {
    LocalizedText(zh: "〔\(period.year)〕第\(number)号", en: "\(period.year) No. \(number)")
  }
}

extension Sentences {
  static func demand(of task: SupervisionSheet.Task) -> LocalizedText {
    let due = task.due.words
    return task.isOverdue
      ? LocalizedText(
        zh: "期限\(due.zh)已过，尽快完成并报完成日期",
        en: "was due on \(due.en): complete it and report the day of completion")
      : LocalizedText(zh: "\(due.zh)前完成", en: "complete it by \(due.en)")
  }

  static func demand(target: LocalizedText, loss: String?) -> LocalizedText {
    let lost = loss.map { LocalizedText(zh: "各单位共失分\($0)分", en: "\($0) points lost in all") }
    let aim =
      target.isEmpty
      ? LocalizedText(zh: "督促整改", en: "see that it is put right")
      : LocalizedText(
        zh: "督促整改，达到目标（\(target.zh)）", en: "see that the target is reached (\(target.en))")
    guard let lost else { return aim }
    return LocalizedText(zh: "\(lost.zh)，\(aim.zh)", en: "\(lost.en); \(aim.en)")
  }

  static let feedback = LocalizedText(
    zh: "请于时限前书面反馈办理情况。", en: "Report in writing on what was done before the deadline.")
}
