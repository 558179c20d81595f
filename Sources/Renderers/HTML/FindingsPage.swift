internal import AssessKit

/// Every finding, the worst first: `findings.html`.
struct FindingsPage {
  var context: PageContext

  /// Returns the document.
  func bytes() -> [UInt8] {
    let title = context.say(Words.findings)
    return Page(context: context, title: title).bytes { writer in
      var numbering = Numbering()
      let isChinese = context.language == .zh
      writer.section(
        context.say(Words.quality), &numbering, isChinese: isChinese,
        QualitySection(context: context).write)
      writer.gaps(TotalsWords(context.report.summary), in: context.language)
      if let statuses = context.report.statuses, !statuses.isEmpty {
        writer.section(
          context.say(Words.returns), &numbering, isChinese: isChinese,
          ReturnsSection(context: context, statuses: statuses).write)
      }
      writer.section(context.say(Words.findings), &numbering, isChinese: isChinese, list)
    }
  }

  private func list(_ writer: inout HTMLWriter) {
    guard context.options.edition == .internal else {
      return writer.element(.p, context.say(Sentences.publicFindings))
    }
    let sections = FindingSections.sections(of: context.report.findings)
    for (index, section) in sections.enumerated() {
      let number = Numbering.part(index + 1, isChinese: context.language == .zh)
      writer.element(.h3, number + context.say(section.title))
      writer.table(
        FindingTable(language: context.language) { code in
          .link(context.name(ofDivision: code), context.path(ofDivision: code))
        }.table(section.findings, titled: section.title),
        in: context.language)
    }
    if sections.isEmpty { writer.element(.p, context.say(Words.noneListed)) }
  }
}
