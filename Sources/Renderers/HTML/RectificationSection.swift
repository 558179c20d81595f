internal import AssessKit

/// What a unit has to put right, as a sheet to print and to sign (整改清单).
struct RectificationSection {
  var context: PageContext
  var division: DivisionReport

  func write(to writer: inout HTMLWriter) {
    let entries = context.report.rectifications(of: division)
    guard !entries.isEmpty else { return writer.element(.p, context.say(Words.noneListed)) }
    let rows = entries.enumerated().map { row($0.offset + 1, $0.element) }
    writer.table(
      HTMLTable(
        caption: "\(context.say(division.name)) \(context.say(Words.remediation))",
        columns: [
          .init(Words.number, .short), .init(Words.problem, .wide),
          .init(Words.clauseConcerned), .init(Words.responsible), .init(Words.deadline),
          .init(Words.measures, .wide), .init(Words.signedOff, .short),
        ], rows: rows, isWide: true, headColumn: 1, showsCaption: true, isList: false),
      in: context.language)
  }

  private func row(_ number: Int, _ entry: Rectification) -> HTMLTable.Row {
    var responsible = [HTMLTable.Part.text(joined(entry.lead))]
    if !entry.cooperating.isEmpty {
      responsible.append(
        .note(context.labelled(Words.cooperates, joined(entry.cooperating))))
    }
    return HTMLTable.Row([
      .text("\(number)"), .text(context.say(entry.problem)), .text(entry.clause),
      HTMLTable.Cell(responsible),
      .text(context.report.rectifyBy.map { context.say($0.words) } ?? ""),
      .text(context.say(entry.measure)), .empty,
    ])
  }

  private func joined(_ names: [LocalizedText]) -> String {
    names.map(context.say).joined(separator: context.language == .zh ? "、" : ", ")
  }
}
