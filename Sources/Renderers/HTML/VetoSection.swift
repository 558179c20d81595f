internal import AssessKit

/// The units that a veto holds for, and by which decision.
struct VetoSection {
  var context: PageContext

  /// Whether there is anything to say.
  var isNeeded: Bool { context.report.divisions.contains { !$0.vetoes.isEmpty } }

  func write(to writer: inout HTMLWriter) {
    let rows = context.report.divisions.flatMap { division in
      division.vetoes.map { row(for: $0, of: division) }
    }
    writer.table(
      HTMLTable(
        caption: context.say(Words.vetoes),
        columns: [
          .init(Words.unit), .init(Words.veto, .wide), .init(Words.effect),
          .init(Words.clause), .init(Words.document), .init(Words.decidedOn),
          .init(Words.approvedBy),
        ], rows: rows, headColumn: 0), in: context.language)
  }

  private func row(for veto: VetoRecord, of division: DivisionReport) -> HTMLTable.Row {
    let none = context.say(Words.none)
    return HTMLTable.Row([
      .link(context.say(division.name), context.path(ofDivision: division.code)),
      .text(context.say(veto.name)), .text(context.say(veto.effectWords)),
      .text(veto.clause.isEmpty ? none : veto.clause), .text(veto.document ?? none),
      .text(veto.decidedOn.map { context.say($0.words) } ?? none),
      .text(veto.approvedBy ?? none),
    ])
  }
}
