internal import AssessKit

/// The tasks of a department that are not done, by due date.
struct OpenTasksSection {
  var context: PageContext
  var tasks: [SupervisionSheet.Task]

  func write(to writer: inout HTMLWriter) {
    guard !tasks.isEmpty else { return writer.element(.p, context.say(Words.noneListed)) }
    writer.table(
      HTMLTable(
        caption: context.say(Words.openTasks),
        columns: [
          .init(Words.dueDate), .init(Words.indicator, .wide), .init(Words.standing),
          .init(Words.unitsConcerned, .wide),
        ],
        rows: tasks.map { task in
          HTMLTable.Row([
            .text(context.say(task.due.words)), title(of: task.indicator),
            .text(context.say(task.standing)), context.links(toDivisions: task.divisions),
          ])
        }, headColumn: 1), in: context.language)
  }

  private func title(of id: String) -> HTMLTable.Cell {
    .link(
      context.indicator(id).map(context.title) ?? id, context.page("method.html", fragment: id))
  }
}

extension SupervisionSheet.Task {
  /// Whether it is overdue, in words.
  var standing: LocalizedText {
    isOverdue ? LocalizedText(zh: "逾期", en: "overdue") : LocalizedText(zh: "未到期", en: "not yet due")
  }
}
