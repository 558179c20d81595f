internal import AssessKit

/// What a department leads, over all units: `departments/NAME.html`.
struct DepartmentPage {
  var context: PageContext
  var department: DepartmentEntry

  private var report: AssessmentReport { context.report }
  private var isChinese: Bool { context.language == .zh }

  /// Returns the document.
  func bytes() -> [UInt8] {
    let title = context.say(Sentences.departmentTitle(department.name, report))
    return Page(context: context, title: title).bytes { writer in
      var numbering = Numbering()
      func section(
        _ heading: LocalizedText, class name: String? = nil,
        _ content: (inout HTMLWriter) -> Void
      ) {
        writer.section(
          context.say(heading), &numbering, isChinese: isChinese, class: name, content)
      }
      if report.isProvisional {
        writer.element(.p, [.class("provisional")], context.say(context.provisionalSentence()))
      }
      let own = department.leads.filter(\.isFirstLead)
      let loss = own.reduce(Points.zero) { $0 + $1.loss }
      let words = Sentences.leads(
        department.leads.count, shared: department.leads.count - own.count,
        cooperates: department.cooperates.count,
        loss: context.isIndex ? nil : context.points(loss))
      writer.element(.p, [.class("body")], context.say(words))
      let sheet = context.report.supervisionSheet(of: department)
      if !department.leads.isEmpty {
        section(Words.departmentItems, overview)
        section(Words.openTasks, OpenTasksSection(context: context, tasks: sheet.tasks).write)
        section(Words.byDivision, byDivision)
      }
      if !department.cooperates.isEmpty { section(Words.cooperation, cooperation) }
      let supervision = SupervisionSection(
        context: context, department: department, sheet: sheet)
      if supervision.isNeeded { section(Words.supervision, class: "sheet", supervision.write) }
    }
  }

  private func overview(_ writer: inout HTMLWriter) {
    let lost: [HTMLTable.Column] =
      context.isIndex ? [] : [.init(Words.lossTotal, .number), .init(Words.laggards)]
    writer.table(
      HTMLTable(
        caption: context.say(Words.departmentItems),
        columns: [
          .init(Words.indicator, .wide), .init(Words.target), .init(Words.wholeValue),
          .init(Words.meanPoints, .number),
        ] + lost + [.init(Words.withoutData), .init(Words.remark)],
        rows: department.leads.compactMap(row), isWide: true), in: context.language)
  }

  private func row(_ lead: DepartmentItem) -> HTMLTable.Row? {
    guard let indicator = context.indicator(lead.indicator), let item = indicator.item else {
      return nil
    }
    let items = ItemResults(context: context, indicator: indicator)
    let first = item.lead.first.map { context.label(ofDepartment: $0) } ?? ""
    let lost: [HTMLTable.Cell] =
      context.isIndex
      ? [] : [context.cell(lead.loss), context.links(toDivisions: lead.laggards)]
    let result: [HTMLTable.Cell] = [
      context.link(to: indicator), .text(context.targetText(item)),
      .text(items.wholeText), .text(items.meanPoints),
    ]
    return HTMLTable.Row(
      result + lost + [
        context.links(toDivisions: lead.withoutData),
        .text(lead.isFirstLead ? "" : context.say(Sentences.sharedUnder(first))),
      ])
  }

  private func byDivision(_ writer: inout HTMLWriter) {
    for (index, lead) in department.leads.enumerated() {
      guard let indicator = context.indicator(lead.indicator), let item = indicator.item else {
        continue
      }
      let title = context.title(of: indicator)
      let number = Numbering.part(index + 1, isChinese: isChinese)
      writer.element(.h3, number + title)
      writer.element(.p, [.class("note")], context.say(item.ruleWords))
      writer.table(
        HTMLTable(
          caption: title,
          columns: [.init(Words.unit), .init(Words.value)] + context.pointsColumns
            + [.init(context.reasonWord, .wide)],
          rows: ItemResults(context: context, indicator: indicator).results.map {
            row($0.division, $0.result, item)
          }),
        in: context.language)
    }
  }

  private func row(_ division: DivisionReport, _ result: ItemResult, _ item: ItemEntry)
    -> HTMLTable.Row
  {
    let isPool = context.indicator(result.indicator)?.pool != .base
    let unit = HTMLTable.Cell.link(
      context.say(division.name), context.path(ofDivision: division.code))
    return HTMLTable.Row(
      [unit, context.valueCell(result, item)]
        + context.pointsCells(of: result, isPool: isPool)
        + [.text(context.explanation(result, item))])
  }

  private func cooperation(_ writer: inout HTMLWriter) {
    let rows = department.cooperates.compactMap { id -> HTMLTable.Row? in
      guard let indicator = context.indicator(id), let item = indicator.item else { return nil }
      return HTMLTable.Row([
        context.link(to: indicator),
        .text(context.targetText(item)), context.links(toDepartments: item.lead),
      ])
    }
    writer.table(
      HTMLTable(
        caption: context.say(Words.cooperation),
        columns: [.init(Words.indicator, .wide), .init(Words.target), .init(Words.lead)],
        rows: rows), in: context.language)
  }
}
